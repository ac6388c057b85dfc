import type { Scheme } from "../../../src/core/kpi/scheme";
import { schemePresets } from "../../../src/core/kpi/schemes";
import { standardScheme } from "../../../src/core/kpi/standardScheme";

/** Choices no preset makes, so that every choice of the settings sheet is met at least once. */
const edited: readonly (readonly [string, Partial<Scheme>])[] = [
  ["年度別・改善なしも悪化", { pace: "yearly", yearlyPace: [0.9, null, 0.55], regression: "notImproved" }],
  ["進捗率・切り捨て・上限1", { bandedRate: "progressRate", rounding: "truncate", printAbove: 1, percentDecimals: 0 }],
  ["切り捨て・小数なし", { rounding: "truncate", percentDecimals: 0 }],
  [
    "達成率で区分",
    { bandedRate: "achievementRate", withoutProgress: "bandAchievement", maintainUnmet: "bandAchievement" },
  ],
  ["進捗率・後退も区分", { bandedRate: "progressRate", regression: "bands", capUnmet: false }],
  ["対目安値比", { bandedRate: "interimRate", decreaseAchievement: "twiceTargetMinusActual", percentDecimals: 2 }],
  ["最終年度も区分", { finalYear: "bands", withoutProgress: "bandAchievement", mostlyAchievedAt: 0.7 }],
  [
    "区分が二つ",
    {
      bands: [
        { atLeast: 0.7, status: "onTrack" },
        { atLeast: -Infinity, status: "behind" },
      ],
    },
  ],
  ["区分が一つ", { bands: [{ atLeast: -Infinity, status: "behind" }] }],
];

/** Every scheme the formulas are compared with the rules for: those shipped, and edited ones. */
export const paritySchemes: readonly (readonly [name: string, scheme: Scheme])[] = [
  ...schemePresets.map((preset) => [preset.name, preset] as const),
  ...edited.map(([name, choices]) => [name, { ...standardScheme, ...choices }] as const),
];
