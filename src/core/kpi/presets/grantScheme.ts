import type { Scheme } from "../scheme";
import { standardScheme } from "../standardScheme";
import { gradedStatuses } from "./gradedStatuses";

/**
 * 交付金型: the four effects of the state's grant form, with 70 % of the target as its second line; what is no better
 * than before had no effect. [PB6] Source: 地方創生関係交付金 実施結果報告の様式（事業効果）.
 */
export const grantScheme: Scheme = {
  ...standardScheme,
  id: "grant",
  name: "交付金型",
  bandedRate: "achievementRate",
  bands: [
    { atLeast: 1, status: "onTrack" },
    { atLeast: 0.7, status: "mostlyOnTrack" },
    { atLeast: -Infinity, status: "slightlyBehind" },
  ],
  withoutProgress: "bandAchievement",
  maintainUnmet: "bandAchievement",
  regression: "notImproved",
  finalYear: "bands",
  statuses: gradedStatuses({
    achieved: ["非常に効果的"],
    onTrack: ["非常に効果的"],
    mostlyOnTrack: ["相当程度効果あり"],
    slightlyBehind: ["効果あり"],
    regressed: ["効果なし"],
  }),
};
