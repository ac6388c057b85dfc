import type { FigureFlag } from "../../kpi/evaluation";
import type { HeaderRole } from "../vocabulary.ja";

/** What the headings beside and above a cell of a form say of it together. */
export interface FormMeaning {
  readonly role: "baseline" | "currentState" | "target" | "actual";
  readonly year: number | null;
  readonly planYear: number | null;
  readonly unit: string | null;
  readonly flag: FigureFlag | null;
  /** true where no word says 実績: a bare year. */
  readonly isBareYear: boolean;
  /** true where the year stands apart from the word: 目標 beside R4 is a yearly target. */
  readonly isYearGrouped: boolean;
  readonly text: string;
}

/** One side's heading. */
export interface FormHeading {
  /** null: a bare year, or nothing of a figure (年度, 値). */
  readonly role: HeaderRole | null;
  readonly year: number | null;
  readonly planYear: number | null;
  readonly unit: string | null;
  readonly flag: FigureFlag | null;
  readonly isYearGrouped: boolean;
  readonly text: string;
}

type Plan = "baseline" | "currentState" | "target";

const isPlan = (role: HeaderRole | null): role is Plan =>
  role === "baseline" || role === "currentState" || role === "target";
const isActual = (role: HeaderRole | null): role is "actual" | null => role === null || role === "actual";
/** Rows a plan's column may stand beside: 基準値 and 目標値 once for 目標 and 実績. */
const besidePlan = (role: HeaderRole | null): boolean =>
  isPlan(role) || isActual(role) || role === "interimTarget" || role === "expectedValue";

/** A heading alone: 基準値 beside its figure. */
export function meaningOf(heading: FormHeading): FormMeaning | null {
  const { role, year, planYear } = heading;
  if (isPlan(role)) return { ...heading, role, isBareYear: false };
  if (!isActual(role) || (role === null && year === null && planYear === null)) return null;
  return { ...heading, role: "actual", isBareYear: role === null };
}

/** Where a row's heading and a column's meet; null where they contradict or nothing of ours stands there. */
export function crossHeadings(row: FormHeading, column: FormHeading): FormMeaning | null {
  const both = {
    unit: column.unit ?? row.unit,
    flag: row.flag ?? column.flag,
    planYear: row.planYear ?? column.planYear,
    text: [column.text, row.text].filter((text) => text !== "").join(" "),
  };
  if (isPlan(column.role)) {
    if (!besidePlan(row.role)) return null;
    // 目標 over the rows of the years is the target of each year.
    const isYearly = column.role === "target" && row.role === null && row.year !== null;
    const year = isYearly ? row.year : column.year;
    return { ...both, role: column.role, year, isBareYear: false, isYearGrouped: column.isYearGrouped || isYearly };
  }
  if (!isActual(column.role)) return null;
  if (row.role === "target") {
    const isYearly = column.year !== null || column.planYear !== null;
    if (column.role === "actual" || (isYearly && row.year !== null && row.year !== column.year)) return null;
    return { ...both, role: "target", year: column.year ?? row.year, isBareYear: false, isYearGrouped: isYearly };
  }
  if (isPlan(row.role)) return { ...both, role: row.role, year: row.year, isBareYear: false, isYearGrouped: false };
  if (!isActual(row.role)) return null;
  if (row.year !== null && column.year !== null && row.year !== column.year) return null;
  const isNamed = row.role === "actual" || column.role === "actual";
  const year = row.year ?? column.year;
  if (!isNamed && year === null && both.planYear === null) return null;
  return { ...both, role: "actual", year, isBareYear: !isNamed, isYearGrouped: false };
}
