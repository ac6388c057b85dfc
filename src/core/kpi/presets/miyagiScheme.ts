import type { Scheme } from "../scheme";
import { standardScheme } from "../standardScheme";
import { gradedStatuses } from "./gradedStatuses";

/**
 * 宮城県型: the progress, of maintained indicators the achievement, against the pace of a yearly table (the target year
 * 100 %, the years before it 75 % and 50 %; maintained ones always 100 %), A to D. [PB3]
 * Source: 宮城県 新・宮城の将来ビジョン 成果と評価.
 */
export const miyagiScheme: Scheme = {
  ...standardScheme,
  id: "miyagi",
  name: "宮城県型",
  maintainAchievement: "twiceTargetMinusActual",
  pace: "yearly",
  yearlyPace: [1, 0.75, 0.5],
  printAbove: 1,
  capUnmet: false,
  bands: [
    { atLeast: 1, status: "onTrack" },
    { atLeast: 0.8, status: "mostlyOnTrack" },
    { atLeast: 0.6, status: "slightlyBehind" },
    { atLeast: -Infinity, status: "behind" },
  ],
  withoutProgress: "bandAchievement",
  maintainUnmet: "bandAchievement",
  regression: "bands",
  finalYear: "bands",
  statuses: gradedStatuses({
    achieved: ["A"],
    onTrack: ["A"],
    mostlyOnTrack: ["B"],
    slightlyBehind: ["C"],
    behind: ["D"],
  }),
};
