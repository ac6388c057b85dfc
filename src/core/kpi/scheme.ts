/** Neutral identifiers of a 判定. What a city calls them are captions of its scheme. */
export type StatusId =
  | "notEvaluated" // 未評価
  | "directionPending" // 判定保留
  | "baselineSet" // 基準設定
  | "beforePlan" // 計画期間前
  | "achieved" // 達成
  | "achievedDirection" // 達成（方向目標）, final year
  | "onTrack" // 順調
  | "mostlyOnTrack" // おおむね順調
  | "slightlyBehind" // やや遅れ
  | "behind" // 遅れ
  | "improved" // 改善 (arrow)
  | "unchanged" // 横ばい (arrow, or a regression inside the survey margin)
  | "regressed" // 悪化
  | "notAchieved" // 未達成
  | "mostlyAchieved" // おおむね達成, final year
  | "notAchievedImproved" // 未達成（改善）
  | "notAchievedUnchanged" // 未達成（横ばい）
  | "notAchievedRegressed" // 未達成（悪化）
  | "notAssessable" // 評価不能
  | "mappingBroken"; // 対応付け要確認: the source's label no longer names the indicator

/** Summary groups; `none`: in no group (outside 評価対象, or 評価不能). */
export type StatusGroup = "good" | "flat" | "needsImprovement" | "none";

/** How a status looks: word, symbol and fill together, never colour alone. */
export interface StatusCaption {
  readonly caption: string;
  readonly symbol: string;
  /** Fill `#RRGGBB`, light enough for black text and distinct in grey. */
  readonly fill: string;
  readonly font: string;
  readonly group: StatusGroup;
}

/** One pace band: the first whose `atLeast` (ratio, as printed) is reached. */
export interface Band {
  readonly atLeast: number;
  readonly status: StatusId;
}

/** 評価方式: everything a city chooses, as data. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  /** Which rate the bands compare. */
  readonly bandedRate: "paceRatio" | "progressRate" | "achievementRate" | "interimRate";
  /** The achievement rate of indicators that are to decrease, and of those to be kept at most. */
  readonly decreaseAchievement: "targetOverActual" | "twiceTargetMinusActual";
  readonly maintainAchievement: "targetOverActual" | "twiceTargetMinusActual";
  /** How far an indicator is expected to be: by the years that passed, or by the scheme's own table. */
  readonly pace: "linear" | "yearly";
  /** The table: share of the way (ratio, 0..1) by years before the target year, [1, 0.75, 0.5]; null: as linear. */
  readonly yearlyPace: readonly (number | null)[];
  readonly rounding: "halfAwayFromZero" | "truncate";
  /** Decimals of a rate printed in percent. */
  readonly percentDecimals: number;
  /** Highest and lowest of the published rate, ratios (2 → 200%超, 0 → 0%未満); null: print as it is. */
  readonly printAbove: number | null;
  readonly printBelow: number | null;
  /** Beyond those limits: in words (200%超, 0%未満) or the limit itself (100%, 0%). */
  readonly beyondRange: "words" | "limit";
  /** An unmet target never prints as 100 %: the highest is one last digit less. */
  readonly capUnmet: boolean;
  /** Bands in descending order; the last catches the rest (`atLeast: -Infinity`). */
  readonly bands: readonly Band[];
  /** Final year: progress (ratio, as printed) from which おおむね達成 is said. */
  readonly mostlyAchievedAt: number;
  /** §2: what happens with a number target that has no progress rate and is not met. */
  readonly withoutProgress: "notAchieved" | "bandAchievement";
  /** A maintain target that is not met: 未達成, or the bands on the achievement rate. */
  readonly maintainUnmet: "notAchieved" | "bandAchievement";
  /** A number target worse than its baseline, or not better than it: a status of its own (悪化); or the bands. */
  readonly regression: "regressed" | "notImproved" | "bands";
  /** The target year: the outcome statuses (おおむね達成, 未達成（改善）…), or the bands as in every other year. */
  readonly finalYear: "outcome" | "bands";
  readonly statuses: Readonly<Record<StatusId, StatusCaption>>;
}
