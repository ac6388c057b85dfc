import type { Scheme, StatusCaption, StatusGroup, StatusId } from "./scheme";

const BLACK = "#000000";

function caption(words: string, symbol: string, fill: string, group: StatusGroup): StatusCaption {
  return { caption: words, symbol, fill, font: BLACK, group };
}

/*
 * Blue is good, orange is bad, and inside each the grey gets darker with distance from the middle, so that the six
 * pace statuses stay apart for colour-blind readers and on a copier. Symbols are of JIS X 0208 and used once each.
 */
const statuses: Readonly<Record<StatusId, StatusCaption>> = {
  achieved: caption("達成", "◎", "#74B3E5", "good"),
  achievedDirection: caption("達成（方向目標）", "★", "#74B3E5", "good"),
  onTrack: caption("順調", "○", "#9DC8EC", "good"),
  mostlyOnTrack: caption("おおむね順調", "◇", "#D3E5F5", "good"),
  slightlyBehind: caption("やや遅れ", "△", "#FFF2CC", "needsImprovement"),
  behind: caption("遅れ", "▲", "#FFC98F", "needsImprovement"),
  improved: caption("改善", "＋", "#9DC8EC", "good"),
  unchanged: caption("横ばい", "＝", "#E4E4E4", "flat"),
  regressed: caption("悪化", "×", "#EA8254", "needsImprovement"),
  notAchieved: caption("未達成", "●", "#FFC98F", "needsImprovement"),
  mostlyAchieved: caption("おおむね達成", "◆", "#D3E5F5", "good"),
  notAchievedImproved: caption("未達成（改善）", "▽", "#FFF2CC", "needsImprovement"),
  notAchievedUnchanged: caption("未達成（横ばい）", "▼", "#FFC98F", "needsImprovement"),
  notAchievedRegressed: caption("未達成（悪化）", "■", "#EA8254", "needsImprovement"),
  notAssessable: caption("評価不能", "／", "#F2F2F2", "none"),
  notEvaluated: caption("未評価", "―", "#F2F2F2", "none"),
  directionPending: caption("判定保留", "？", "#F2F2F2", "none"),
  baselineSet: caption("基準設定", "→", "#F2F2F2", "none"),
  beforePlan: caption("計画期間前", "□", "#F2F2F2", "none"),
  mappingBroken: caption("対応付け要確認", "！", "#F2F2F2", "none"),
};

/** The standard 評価方式: the pace towards the target, one decimal, rounded half away from zero. [ST10] */
export const standardScheme: Scheme = {
  id: "standard",
  name: "標準型",
  bandedRate: "paceRatio",
  decreaseAchievement: "targetOverActual",
  maintainAchievement: "targetOverActual",
  pace: "linear",
  yearlyPace: [],
  rounding: "halfAwayFromZero",
  percentDecimals: 1,
  printAbove: 2,
  printBelow: 0,
  beyondRange: "words",
  capUnmet: true,
  bands: [
    { atLeast: 1, status: "onTrack" },
    { atLeast: 0.8, status: "mostlyOnTrack" },
    { atLeast: 0.5, status: "slightlyBehind" },
    { atLeast: -Infinity, status: "behind" },
  ],
  mostlyAchievedAt: 0.8,
  withoutProgress: "notAchieved",
  maintainUnmet: "notAchieved",
  regression: "regressed",
  finalYear: "outcome",
  statuses,
};
