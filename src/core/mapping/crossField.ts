import type { FigureColumn } from "./columnFields";
import type { YearOrigin } from "./foundIndicator";
import type { MappedField } from "./mapping";
import type { RowMeaning } from "./rowMeaning";
import { isTelling } from "./rowMeaning";

/** What a cell holds where a column and a row meet. */
export interface CrossedField {
  readonly field: MappedField;
  readonly year: number | null;
  readonly yearFrom: YearOrigin;
  readonly isYearlyTarget: boolean;
  /** true for baseline and target of the plan: one per label, in whichever of its rows it stands. */
  readonly isOfPlan: boolean;
}

export interface TableFacts {
  readonly targetYear: number;
  /** true where a column of the table holds targets. */
  readonly hasTargets: boolean;
}

type Crossing = Omit<CrossedField, "field">;

/** The row says what a column without a field of its own holds: 基準値, 令和６年度, 目標値（R7） over 値. */
function ofOpenColumn({ role, year, isYearApart }: RowMeaning, column: FigureColumn): CrossedField | null {
  const yearFrom: YearOrigin = year === null ? "unknown" : "heading";
  const own: Crossing = { year, yearFrom, isYearlyTarget: false, isOfPlan: true };
  if (role === "baseline" || role === "currentState") return { field: "baseline", ...own };
  if (role === "target") return { field: "target", ...own, isYearlyTarget: isYearApart };
  if (role !== "actual" && (role !== null || year === null)) return null;
  const dated = year === null ? { year: column.year, yearFrom: column.yearFrom } : { year, yearFrom };
  return { field: "actual", ...own, ...dated, isOfPlan: false };
}

/** A column of actuals in a row with words of its own. */
function ofActuals(column: FigureColumn, row: RowMeaning, facts: TableFacts): CrossedField | null {
  const { role, year } = row;
  if (role === "baseline" || role === "currentState") {
    return { field: "baseline", year, yearFrom: "heading", isYearlyTarget: false, isOfPlan: true };
  }
  if (role === "target" || role === "interimTarget") {
    const isLastYear = column.isBareYear && column.year === facts.targetYear;
    // 目標値 below 基準値, R4, R5 … in a column headed 実績値.
    const isPlans = role === "target" && column.yearFrom !== "heading" && !row.isYearApart;
    if (facts.hasTargets || !(isLastYear || isPlans)) return null;
    const stated = isLastYear ? column.year : year;
    return { field: "target", year: stated, yearFrom: "heading", isYearlyTarget: isLastYear, isOfPlan: true };
  }
  if (role !== null && role !== "actual") return null;
  const isStated = column.year !== null && column.yearFrom === "heading";
  if (isStated && year !== null && year !== column.year) return null;
  const dated =
    isStated || year === null
      ? { year: column.year, yearFrom: column.yearFrom }
      : { year, yearFrom: "heading" as const };
  return { field: "actual", ...dated, isYearlyTarget: false, isOfPlan: false };
}

/** The figure where a column and a row meet, or null where none of ours stands there (mapping spec §1). */
export function crossField(column: FigureColumn, row: RowMeaning, facts: TableFacts): CrossedField | null {
  const { field, year, yearFrom } = column;
  if (column.isOpen) return ofOpenColumn(row, column);
  if (field === "actual") {
    if (!isTelling(row)) return { field, year, yearFrom, isYearlyTarget: column.isYearlyTarget, isOfPlan: false };
    return ofActuals(column, row, facts);
  }
  // A target beside a year is the target of that year.
  const isYearly = column.isYearlyTarget || (field === "target" && row.year !== null && row.role !== "target");
  const stated = isYearly && row.year !== null ? row.year : year;
  return { field, year: stated, yearFrom, isYearlyTarget: isYearly, isOfPlan: true };
}
