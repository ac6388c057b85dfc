import type { Scheme } from "../scheme";
import { standardScheme } from "../standardScheme";
import { gradedStatuses } from "./gradedStatuses";

/**
 * 茨城県型: the figure against the year's 期待値, cut off after one decimal, A to C in every year. [PB2]
 * Source: 茨城県総合戦略 進捗状況調書.
 */
export const ibarakiScheme: Scheme = {
  ...standardScheme,
  id: "ibaraki",
  name: "茨城県型",
  bandedRate: "interimRate",
  rounding: "truncate",
  printAbove: null,
  printBelow: null,
  capUnmet: false,
  bands: [
    { atLeast: 1, status: "onTrack" },
    { atLeast: 0.8, status: "mostlyOnTrack" },
    { atLeast: 0.5, status: "slightlyBehind" },
    { atLeast: -Infinity, status: "behind" },
  ],
  withoutProgress: "bandAchievement",
  maintainUnmet: "bandAchievement",
  regression: "bands",
  finalYear: "bands",
  statuses: gradedStatuses({
    achieved: ["A"],
    onTrack: ["A"],
    mostlyOnTrack: ["B+"],
    slightlyBehind: ["B"],
    behind: ["C"],
  }),
};
