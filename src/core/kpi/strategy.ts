import type { Department } from "./department";

/** 数値目標 (of a goal) or KPI (of a policy). */
export type IndicatorKind = "numericalTarget" | "kpi";

/** Which way is better. An arrow target ↑/↓ is `increase`/`decrease` with `target.kind` "arrow". */
export type Direction = "increase" | "decrease" | "maintainAtLeast" | "maintainAtMost";

/** 目標値: a number in the indicator's unit, or only a direction. */
export type Target =
  { readonly kind: "number"; readonly value: number } | { readonly kind: "arrow"; readonly arrow: "↑" | "↓" };

/** 単年度, 累計 or 時点; null: the plan does not say. */
export type Nature = "singleYear" | "cumulative" | "pointInTime";

/**
 * An own formula of one indicator: a variant of the achievement rate, the progress rate, or the figure against its
 * expected value. It wins over what the scheme chooses for the direction.
 */
export type AchievementFormula =
  "actualOverTarget" | "targetOverActual" | "twiceTargetMinusActual" | "progress" | "actualOverExpected";

/** A baseline or target changed in mid-plan, in the indicator's unit; null: none, or an arrow. */
export interface Revision {
  readonly field: "baseline" | "target";
  readonly before: number | null;
  readonly after: number | null;
  /** Date of the decision as it was entered, such as 2028-03-31 or 令和10年3月. */
  readonly decidedOn: string;
  readonly reason: string;
  /** First fiscal year the new figure is used for. */
  readonly fromFiscalYear: number;
}

/** One 指標. Years are fiscal years (2024 = R6), percent figures are in percent (57.6, not 0.576). */
export interface Indicator {
  readonly id: string;
  readonly goalId: string;
  readonly kind: IndicatorKind;
  /** Normalised name (NFKC, CJK radicals repaired, no line breaks). */
  readonly name: string;
  /** The name exactly as the paper prints it, line breaks as "\n". */
  readonly printedName: string;
  readonly unit: string;
  /** Decimals the figure is printed with (2.00 → 2). */
  readonly decimals: number;
  readonly baseline: number | null;
  readonly baselinePrinted: string;
  /** Fiscal year printed beside the baseline; null: 基準年未記載. */
  readonly baselineYear: number | null;
  readonly target: Target;
  readonly targetPrinted: string;
  readonly direction: Direction;
  /** false: the printed direction looks wrong and waits for the city (判定保留). */
  readonly directionConfirmed: boolean;
  readonly nature: Nature | null;
  /** true where the figure comes from a survey; null: the plan does not say. */
  readonly survey: boolean | null;
  readonly policyCode: string | null;
  readonly policyName: string | null;
  readonly department: string | null;
  /** 起点年度 of this indicator alone; null: the plan's. */
  readonly startYear: number | null;
  /** 維持: how far from the target still counts as met, in the unit. */
  readonly tolerance: number;
  /** 不感帯: a change up to this size is no change, in the unit. */
  readonly deadBand: number;
  readonly achievementFormula: AchievementFormula | null;
  /** Yearly interim targets by fiscal year; they replace the straight line. */
  readonly interimTargets: Readonly<Record<number, number>>;
  /** 4月1日現在の数値: the fiscal year that begins that day (default) or the one that ended the day before. */
  readonly aprilFirst?: "yearBegun" | "yearEnded";
  /** 改定の履歴, oldest first: `baseline` and `target` are what is in force now. */
  readonly revisions?: readonly Revision[];
  /** Codes of printed oddities kept as they are (see `Strategy.oddities`). */
  readonly oddities: readonly string[];
}

/** A related 施策 (主な関連施策) or 取組 (主な取組) of a goal. */
export interface Policy {
  readonly code: string | null;
  readonly name: string;
  readonly printed: string;
}

export interface Goal {
  readonly id: string;
  /** 基本目標 or 横断的な目標. */
  readonly kind: "basic" | "crossCutting";
  readonly number: number;
  /** e.g. 基本目標１. */
  readonly label: string;
  readonly title: string;
  /** 方向性, one entry per paragraph. */
  readonly directions: readonly string[];
  /** 主な関連施策. */
  readonly policies: readonly Policy[];
  /** 主な取組 (cross-cutting goals). */
  readonly initiatives: readonly Policy[];
}

/** A figure of the paper that is not an indicator (強み・弱み, 環境変化). */
export interface ContextFigure {
  readonly group: "strengthsAndWeaknesses" | "environmentalChange";
  /** 弱み / 強み side or the theme (新型コロナウイルス感染症 …); null where the paper does not tie it. */
  readonly theme: string | null;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly arrow: "↑" | "↓" | null;
  readonly printed: string;
}

/** A heading over context figures with the fields under it (弱み: 人口・世帯 …), as printed. */
export interface ContextTheme {
  readonly group: ContextFigure["group"];
  readonly name: string;
  readonly fields: readonly string[];
}

export interface NationalFrame {
  readonly principles: readonly { readonly name: string; readonly text: string }[];
  readonly viewpoints: readonly { readonly name: string; readonly text: string; readonly year: number }[];
  readonly pdca: string;
}

/** Something printed that looks wrong; kept verbatim and flagged. */
export interface Oddity {
  readonly code: string;
  readonly printed: readonly string[];
  /** What looks odd, in Japanese. */
  readonly note: string;
}

/** The plan period. `assumed`: inferred, not printed; the user can edit it. Elapsed is 0 in `startYear`, 1 in `targetYear`. */
export interface PlanPeriod {
  readonly startYear: number;
  readonly targetYear: number;
  readonly assumed: boolean;
}

export interface Strategy {
  readonly id: string;
  readonly title: string;
  readonly city: string;
  /** 案, 策定 or 改定. */
  readonly version: "案" | "策定" | "改定";
  readonly source: string;
  readonly period: PlanPeriod;
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly context: readonly ContextFigure[];
  readonly contextThemes?: readonly ContextTheme[];
  readonly nationalFrame: NationalFrame | null;
  readonly oddities: readonly Oddity[];
  /** 所管課 with what is known of them beside their names; left out: only what the indicators say. */
  readonly departments?: readonly Department[];
}
