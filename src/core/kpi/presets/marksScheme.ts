import type { Scheme } from "../scheme";
import { standardScheme } from "../standardScheme";
import { gradedStatuses } from "./gradedStatuses";

/** ◎○△×型: four marks on the pace towards the target, in every year. [PB7] A custom of many cities, of no one body. */
export const marksScheme: Scheme = {
  ...standardScheme,
  id: "marks",
  name: "◎○△×型",
  withoutProgress: "bandAchievement",
  maintainUnmet: "bandAchievement",
  regression: "bands",
  finalYear: "bands",
  bands: [
    { atLeast: 1, status: "onTrack" },
    { atLeast: 0.8, status: "mostlyOnTrack" },
    { atLeast: 0.5, status: "slightlyBehind" },
    { atLeast: -Infinity, status: "behind" },
  ],
  statuses: gradedStatuses({
    achieved: ["達成", "◎"],
    onTrack: ["順調", "◎"],
    mostlyOnTrack: ["おおむね順調", "○"],
    slightlyBehind: ["やや遅れ", "△"],
    behind: ["遅れ", "×"],
    improved: ["改善", "○"],
    unchanged: ["横ばい", "△"],
    regressed: ["悪化", "×"],
  }),
};
