import type { FigureFlag } from "../kpi/evaluation";
import type { PlanPeriod } from "../kpi/strategy";
import type { ColumnHeading } from "./columnHeading";
import type { YearOrigin } from "./foundIndicator";
import type { MappedField } from "./mapping";
import { foreignBaselines } from "./foreignBaselines";
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
  /** true for a baseline headed 現状値 or 現在値. */
  readonly isCurrentState: boolean;
  /** true for 値: a column whose field the rows say. */
  readonly isOpen: boolean;
  readonly flag: FigureFlag | null;
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

/** What the cells of a column hold. */
export interface ColumnProfile {
  readonly words: number;
  readonly figures: number;
  readonly years: number;
  readonly units: number;
}

interface Draft extends ColumnHeading {
  readonly field: MappedField | "unit" | "open" | "none";
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
    case "value":
      return "open";
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
  // 目標値（R7） beside a bare 目標: the plan's says its year.
  const isPlansAlone =
    years.includes(period.targetYear) && years.every((year) => year === 0 || year >= period.targetYear);
  if (unyeared.length > 0 && isPlansAlone) {
    return new Set(targets.filter(({ year }) => year === period.targetYear).map(({ column }) => column));
  }
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

/** R6見込 beside R6実績 is what was expected of that year, not its figure. */
function withoutForecasts(drafts: readonly Draft[]): readonly Draft[] {
  const firm = new Set(
    drafts.filter(({ field, flag }) => field === "actual" && flag !== "expected").map(({ year }) => year),
  );
  return drafts.map((draft) =>
    draft.field === "actual" && draft.flag === "expected" && firm.has(draft.year) ? { ...draft, field: "none" } : draft,
  );
}

/** Columns whose words say what the figures beside them are. */
const SAYS_ROWS: ReadonlySet<ColumnHeading["role"]> = new Set(["indicator", "yearGroup", "rating", null] as const);

/** The one column without a field of its own, if the table has just one and no actuals: 値, or figures without a heading. */
function openColumn(drafts: readonly Draft[], profileOf: (column: number) => ColumnProfile): Draft | null {
  if (drafts.some(({ field }) => field === "actual")) return null;
  const open = drafts.filter(({ field }) => field === "open");
  const [only] = open;
  if (open.length > 0) return open.length === 1 ? (only ?? null) : null;
  const bare = drafts.filter(({ field, isBlank, column }, at) => {
    const { figures, words } = profileOf(column);
    const isBesideWords = at > 0 && SAYS_ROWS.has(drafts[at - 1]?.role ?? null);
    return field === "none" && isBlank && isBesideWords && figures > 0 && figures > words;
  });
  return bare.length === 1 ? (bare[0] ?? null) : null;
}

/** Decides what each column of a table holds, from its heading, its contents and its neighbours (mapping spec §1). */
export function decideFields(
  columns: readonly ColumnHeading[],
  profileOf: (column: number) => ColumnProfile,
  context: SheetContext,
  period: PlanPeriod,
): TableFields {
  const hasBaseline = columns.some(({ role }) => role === "baseline");
  const read = columns.map((heading): Draft => {
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
  const firm = withoutForecasts(read);
  const finals = finalTargets(
    firm.filter(({ field }) => field === "target"),
    period,
  );
  const foreign = foreignBaselines(firm, finals, period);
  const drafts = firm.map((draft): Draft => (foreign.has(draft.column) ? { ...draft, field: "none" } : draft));
  const open = openColumn(drafts, profileOf);
  const dated = drafts.some(({ field, year }) => field === "actual" && year !== null);
  const figures = drafts.flatMap((draft): readonly FigureColumn[] => {
    const isOpen = draft === open;
    const field = isOpen ? "actual" : draft.field;
    if (field === "none" || field === "unit" || field === "open") return [];
    if (field === "target" && !finals.has(draft.column)) return [];
    const { column, unit, rows, isBareYear, anchor, flag } = draft;
    // 目標値（R12） may be the next plan's: ours only if it says the same.
    const isLater = draft.year !== null && draft.year > period.targetYear;
    const isYearlyTarget = field === "target" && (draft.isYearGrouped || isLater);
    return [
      {
        column,
        field,
        unit,
        rows,
        isBareYear,
        isYearlyTarget,
        isCurrentState: field === "baseline" && draft.role === "currentState",
        isOpen,
        flag,
        anchor,
        heading: draft.text,
        ...yearOf({ ...draft, field }, context, dated, period),
      },
    ];
  });
  const unit =
    drafts.find(({ field }) => field === "unit") ??
    drafts.find(({ field, isBlank, column }) => field === "none" && isBlank && isUnitWords(profileOf(column)));
  return { figures, unitColumn: unit?.column ?? null };
}
