import { decimal } from "./fraction";
import { formatRate } from "./formatRate";
import type { Scheme } from "./scheme";

const bandedRateText: Readonly<Record<Scheme["bandedRate"], string>> = {
  paceRatio: "進捗率÷経過率",
  progressRate: "進捗率",
  achievementRate: "達成率",
  interimRate: "対目安値比",
};

const DIGITS = ["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"];

function roundingText({ rounding, percentDecimals }: Scheme): string {
  const place = `小数第${DIGITS[percentDecimals + 1] ?? percentDecimals + 1}位`;
  if (rounding === "halfAwayFromZero") return `率は${place}を四捨五入して表示しています。`;
  return `率は${percentDecimals === 0 ? "小数点" : place}以下を切り捨てて表示しています。`;
}

function rangeText(scheme: Scheme): readonly string[] {
  const { printAbove, printBelow } = scheme;
  const smallest = 1;
  const above = printAbove === null ? [] : [formatRate(printAbove + smallest, scheme)];
  const below = printBelow === null ? [] : [formatRate(printBelow - smallest, scheme)];
  const limits = [...below, ...above];
  if (limits.length === 0) return [];
  return [`範囲を外れる率は「${limits.join("」「")}」と表示しています。`];
}

function bandsText(scheme: Scheme): string {
  const parts = scheme.bands.map(({ atLeast, status }) => {
    const { symbol, caption } = scheme.statuses[status];
    const reach = Number.isFinite(atLeast) ? `${decimal(atLeast).times(100).toString()}%以上` : "それ未満";
    return `${symbol}${caption}：${reach}`;
  });
  return `判定は${bandedRateText[scheme.bandedRate]}による（${parts.join("、")}）。`;
}

/** The formulas, rounding and bands of a scheme as sentences for the notes of a report. [RD7] */
export function schemeSentences(scheme: Scheme): readonly string[] {
  const decrease = scheme.decreaseAchievement === "targetOverActual" ? "目標値÷実績値" : "（２×目標値−実績値）÷目標値";
  return [
    `達成率＝実績値÷目標値（減少を目指す指標は${decrease}）`,
    "進捗率＝（実績値−基準値）÷（目標値−基準値）",
    bandsText(scheme),
    roundingText(scheme),
    ...rangeText(scheme),
    ...(scheme.capUnmet ? ["目標値に達していない指標の率は100%未満で表示しています。"] : []),
  ];
}
