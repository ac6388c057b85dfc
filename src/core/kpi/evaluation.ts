import type { StatusId } from "./scheme";
import type { Revision } from "./strategy";

/** 見込・速報・確定・改定 of a figure. */
export type FigureFlag = "expected" | "preliminary" | "final" | "revised";

/** Why there is no figure. */
export type MissingReason =
  | "blank"
  | "notPublished" // 未公表
  | "notCollected" // 未集計・集計中
  | "notSurveyed" // 調査年度外・隔年調査
  | "ended" // 事業終了
  | "notAssessable" // 評価困難
  | "notApplicable" // N/A, ―, …
  | "errorValue" // #REF! and the like
  | "notUnderstood"
  | "conflict" // different figures in several places, none chosen
  | "noSource"
  | "mappingBroken";

/** What is known of one indicator, in its own unit. Years are fiscal years. */
export interface Observation {
  readonly indicatorId: string;
  /** The sheet's baseline; used only where the strategy has none. */
  readonly baseline: number | null;
  /** The sheet's target; the strategy's is the one in force. */
  readonly target: number | null;
  /** Figures by the year they belong to (the data year). */
  readonly actuals: Readonly<Record<number, number>>;
  /** Reasons by year where a cell was taken but holds no figure. */
  readonly missing: Readonly<Record<number, MissingReason>>;
  readonly flags?: Readonly<Record<number, FigureFlag>>;
  /** 改定: the figure of that year as first published, in the unit. */
  readonly firstPublished?: Readonly<Record<number, number>>;
  /** Sample sizes of surveys by year; `baselineSampleSize` for the baseline. */
  readonly sampleSizes?: Readonly<Record<number, number>>;
  readonly baselineSampleSize?: number;
  /** true when a source's label no longer names the indicator. */
  readonly mappingBroken?: boolean;
}

/** Notes beside a status, as codes; `evaluationText.ja` has the words. */
export type EvaluationNote =
  | { readonly code: "metBeforeTargetYear" } // 期中到達
  | { readonly code: "provisional"; readonly dataYear: number } // 暫定（R5値）
  | { readonly code: "dataYearEarlier"; readonly dataYear: number }
  | { readonly code: "withinSamplingError"; readonly margin: number } // ※誤差の範囲
  | { readonly code: "zeroProgressLooksGood" } // 達成率は高いが進捗0以下
  | { readonly code: "baselineYearUnknown" }
  | { readonly code: "baselineOlderThanStart"; readonly baselineYear: number }
  | { readonly code: "missing"; readonly reason: MissingReason }
  | { readonly code: "targetWorseThanBaseline" } // 抑制目標
  | { readonly code: "noTargetRate" }
  /** 見込・速報・改定: of the figure used; `firstPublished` as it is printed, "" where it is not known. */
  | {
      readonly code: "flagged";
      readonly dataYear: number;
      readonly flag: Exclude<FigureFlag, "final">;
      readonly firstPublished: string;
    }
  /** 計画の改定: old and new as they are printed. */
  | { readonly code: "revised"; readonly revision: Revision; readonly before: string; readonly after: string };

/** 見通し: where the figures lead if they go on as they went; no judgement. In the indicator's unit, years fiscal. */
export interface Forecast {
  /** これまでの年間変化: the slope of the line through the figures. */
  readonly yearlyChange: number;
  /** Where that line stands in the target year. */
  readonly atTargetYear: number;
  /** That less the target; null: the target is no number. */
  readonly fromTarget: number | null;
  /** Whether the line meets the target; null: the target is no number. */
  readonly meetsTarget: boolean | null;
  /** Years whose figures the line is drawn through, ascending. */
  readonly years: readonly number[];
}

/** The judgement of one indicator for one report year. Rates are ratios (1 = 100 %), never clipped. */
export interface Evaluation {
  readonly indicatorId: string;
  /** The report year (fiscal). */
  readonly fiscalYear: number;
  /** The year of the figure used; null: no figure. */
  readonly dataYear: number | null;
  readonly actual: number | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly elapsed: number | null;
  /** The rates as they are, not rounded; `printed` holds what is printed and banded. */
  readonly achievementRate: number | null;
  readonly progressRate: number | null;
  readonly expectedValue: number | null;
  readonly paceRatio: number | null;
  readonly interimRate: number | null;
  /** The rates as printed (ratios rounded by the scheme, an unmet target below 100 %): what bands compare. */
  readonly printed: {
    readonly achievementRate: number | null;
    readonly progressRate: number | null;
    readonly paceRatio: number | null;
    readonly interimRate: number | null;
  };
  /** Actual less the actual of the year before, in the unit. */
  readonly changeFromLastYear: number | null;
  readonly status: StatusId;
  /** The scheme's words for the status. */
  readonly caption: string;
  readonly notes: readonly EvaluationNote[];
  /** 見通し and 必要な年間変化, no part of the judgement; left out where there is none. [FC4] */
  readonly forecast?: Forecast;
  readonly neededChange?: number;
  /** 見込・速報・確定・改定 of the figure used, where known. */
  readonly flag?: FigureFlag;
  /** The figure used as it was first published, where it was revised since. */
  readonly firstPublished?: number;
}
