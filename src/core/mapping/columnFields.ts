import type { PlanPeriod } from "../kpi/strategy";
import type { ColumnHeading } from "./columnHeading";
import type { YearOrigin } from "./foundIndicator";
import type { MappedField } from "./mapping";
import type { SheetContext } from "./sheetContext";

/** A column whose figures are taken. */
export interface FigureColumn {
  readonly column: number;
  readonly field: MappedField;
  /** Fiscal year of an actual, stated year of a baseline or target; null: not stated. */
  readonly year: number | null;
  readonly unit: string | null;
  readonly rows: "targetOverActual" | "actualOverTarget" | null;
  readonly isBareYear: boolean;
  /** true for the yearly target of the plan's last year: the plan's target only if it says the same. */
  readonly isYearlyTarget: boolean;
  readonly heading: string;
  readonly anchor: number;
  /** Why the year comes from elsewhere or is not known, for the user; null: the heading states it. */
  readonly yearFrom: YearOrigin;
}

/** What the columns of one table hold: figures, the unit, words that say what a row holds. */
export interface TableFields {
  readonly figures: readonly FigureColumn[];
  readonly unitColumn: number | null;
}

export interface ColumnProfile {
  readonly words: number;
  readonly figures: number;
  readonly years: number;
  readonly units: number;
}

interface Draft extends ColumnHeading {
  readonly field: MappedField | "unit" | "none";
}

/** 数値目標 and KPI over figures: targets or, with a year, figures of that year. 目標年度 over figures: targets. */
function fieldOf(
  heading: ColumnHeading,
  profile: ColumnProfile,
  hasBaseline: boolean,
  period: PlanPeriod,
): Draft["field"] {
  const holdsFigures = profile.figures > profile.words && profile.years < profile.figures;
  switch (heading.role) {
    case "baseline":
    case "target":
    case "actual":
      return heading.role;
    case "currentState":
      return hasBaseline || (heading.year !== null && heading.year > period.startYear) ? "actual" : "baseline";
    case "unit":
      return "unit";
    case "indicator":
      if (!holdsFigures) return "none";
      return heading.year !== null ? "actual" : /目標/.test(heading.text) ? "target" : "none";
    case "baselineYear":
      return holdsFigures && /基準|当初|策定/.test(heading.text) ? "baseline" : "none";
    case "targetYear":
      return holdsFigures ? "target" : "none";
    default:
      return "none";
  }
}

/** Of several target columns only the one of the plan's end is the target; yearly ones are interim targets. */
function finalTargets(all: readonly Draft[], period: PlanPeriod): ReadonlySet<number> {
  const ungrouped = all.filter(({ isYearGrouped }) => !isYearGrouped);
  // The plan's own column wins over the target of its last year.
  const targets = ungrouped.some(({ year }) => year === null || year >= period.targetYear) ? ungrouped : all;
  const last = targets.filter(({ text }) => /最終|終了/.test(text));
  if (last.length > 0) return new Set(last.map(({ column }) => column));
  const unyeared = targets.filter(({ year, planYear }) => year === null && planYear === null);
  const years = targets.map(({ year }) => year ?? 0);
  const latest = Math.max(0, ...years);
  const end = years.includes(period.targetYear) ? period.targetYear : latest;
  if (unyeared.length > 1 && targets.length > unyeared.length) return new Set();
  if (unyeared.length > 0) {
    // 目標値 beside R4目標 … R7目標 is the plan's; several bare 目標 in a row belong to years not recognised.
    const anchors = new Set(unyeared.map(({ anchor }) => anchor));
    return anchors.size === 1 ? new Set(unyeared.map(({ column }) => column)) : new Set();
  }
  if (end < period.targetYear) return new Set();
  return new Set(targets.filter(({ year }) => year === end).map(({ column }) => column));
}

function yearOf(
  draft: Draft,
  context: SheetContext,
  dated: boolean,
  period: PlanPeriod,
): Pick<FigureColumn, "year" | "yearFrom"> {
  if (draft.year !== null) return { year: draft.year, yearFrom: "heading" };
  if (draft.field !== "actual") return { year: null, yearFrom: "unknown" };
  if (draft.planYear !== null) return { year: period.startYear + draft.planYear, yearFrom: "planYear" };
  if (context.year === null || dated) return { year: null, yearFrom: "unknown" };
  return { year: context.year, yearFrom: context.isYearSure ? "context" : "titleGuess" };
}

/** Under one merged heading only the columns that hold figures count; a column of unit words there is the unit. */
function isUnitWords(profile: ColumnProfile): boolean {
  return profile.units > 0 && profile.units >= profile.words && profile.figures === 0;
}

/** Decides what each column of a table holds, from its heading, its contents and its neighbours (mapping spec §1). */
export function decideFields(
  columns: readonly ColumnHeading[],
  profileOf: (column: number) => ColumnProfile,
  context: SheetContext,
  period: PlanPeriod,
): TableFields {
  const hasBaseline = columns.some(({ role }) => role === "baseline");
  const drafts = columns.map((heading): Draft => {
    const profile = profileOf(heading.column);
    const aboutTargets = heading.isBareYear && context.isAboutTargets;
    const shares = columns.some(({ anchor, column }) => anchor === heading.anchor && column !== heading.column);
    const field = aboutTargets ? "none" : fieldOf(heading, profile, hasBaseline, period);
    const isSpare = shares && field !== "none" && field !== "unit" && profile.figures === 0;
    if (isSpare && isUnitWords(profile)) return { ...heading, field: "unit" };
    const siblingHasFigures = columns.some(
      ({ anchor, column }) => anchor === heading.anchor && column !== heading.column && profileOf(column).figures > 0,
    );
    const isLead = !columns.some(({ anchor, column }) => anchor === heading.anchor && column < heading.column);
    return isSpare && (siblingHasFigures || !isLead) ? { ...heading, field: "none" } : { ...heading, field };
  });
  const finals = finalTargets(
    drafts.filter(({ field }) => field === "target"),
    period,
  );
  const dated = drafts.some(({ field, year }) => field === "actual" && year !== null);
  const figures = drafts.flatMap((draft): readonly FigureColumn[] => {
    const { field } = draft;
    if (field === "none" || field === "unit" || (field === "target" && !finals.has(draft.column))) return [];
    const { column, unit, rows, isBareYear, anchor } = draft;
    const isYearlyTarget = field === "target" && draft.isYearGrouped;
    return [
      {
        column,
        field,
        unit,
        rows,
        isBareYear,
        isYearlyTarget,
        anchor,
        heading: draft.text,
        ...yearOf(draft, context, dated, period),
      },
    ];
  });
  return { figures, unitColumn: drafts.find(({ field }) => field === "unit")?.column ?? null };
}
