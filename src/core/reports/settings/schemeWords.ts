import type { Scheme } from "../../kpi/scheme";

/** In the cell of a limit that a scheme does not have. */
export const noLimit = "なし";

/** How the choices of a scheme read on the settings sheet; formulas compare with the same words. */
export const schemeWords = {
  bandedRate: {
    paceRatio: "ペース比",
    progressRate: "進捗率",
    achievementRate: "達成率",
    interimRate: "対目安値比",
  },
  decreaseAchievement: {
    targetOverActual: "目標÷実績",
    twiceTargetMinusActual: "(2×目標−実績)÷目標",
  },
  maintainAchievement: {
    targetOverActual: "目標÷実績",
    twiceTargetMinusActual: "(2×目標−実績)÷目標",
  },
  pace: { linear: "直線", yearly: "年度別の表" },
  beyondRange: { words: "超・未満と表示", limit: "上限・下限の値" },
  rounding: { halfAwayFromZero: "四捨五入", truncate: "切り捨て" },
  capUnmet: { yes: "100％にしない", no: "そのまま" },
  withoutProgress: { notAchieved: "未達成", bandAchievement: "達成率で区分" },
  maintainUnmet: { notAchieved: "未達成", bandAchievement: "達成率で区分" },
  regression: { regressed: "悪化とする", notImproved: "改善なしも悪化とする", bands: "区分による" },
  finalYear: { outcome: "達成状況", bands: "区分による" },
} as const satisfies {
  readonly [K in keyof Scheme]?: Readonly<Record<string, string>>;
};
