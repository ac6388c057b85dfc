import type { StatusId } from "../../kpi/scheme";

/** What a 判定 says, for readers of the legend. Bands say their bounds themselves. */
export const statusMeanings: Readonly<Record<StatusId, string>> = {
  achieved: "実績値が目標値に達している",
  achievedDirection: "最終年度に、目標とする方向へ改善している",
  onTrack: "",
  mostlyOnTrack: "",
  slightlyBehind: "",
  behind: "",
  improved: "目標とする方向（矢印）へ改善している",
  unchanged: "基準値から変化がない",
  regressed: "基準値より悪化している",
  notAchieved: "目標値に達していない（進捗率を算出しない指標）",
  mostlyAchieved: "最終年度に、目標値には達していないが進捗率が下限以上",
  notAchievedImproved: "最終年度に目標値に達していないが、基準値より改善",
  notAchievedUnchanged: "最終年度に目標値に達しておらず、基準値と同じ",
  notAchievedRegressed: "最終年度に目標値に達しておらず、基準値より悪化",
  notAssessable: "実績値はあるが、率を算出できない",
  notEvaluated: "実績値がない（未公表、調査年度外、事業終了など）",
  directionPending: "目標の方向を確認中",
  baselineSet: "初めての実績値を基準値とした",
  beforePlan: "計画期間より前の実績値",
  mappingBroken: "出所の表の項目名が変わり、確認が必要",
};
