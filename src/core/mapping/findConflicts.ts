import type { Issue } from "../issues/issue";
import { cellAddress } from "../workbook/cellAddress";
import type { MappedCell, MappingConflict } from "./mapping";

/** Cells of one key are rivals: an indicator has one baseline, one target, and one actual per fiscal year. */
export function figureKey({
  indicatorId,
  field,
  fiscalYear,
}: Pick<MappedCell, "indicatorId" | "field" | "fiscalYear">): string {
  return `${indicatorId}\u0000${field}\u0000${field === "actual" ? (fiscalYear ?? "") : ""}`;
}

/** A cell that says something: a blank or 未公表 beside a figure is no rival. */
function isFigure({ value, arrow }: MappedCell): boolean {
  return value !== null || arrow !== null;
}

/** The same indicator, field and year in several cells: equal figures (the first is used) or different ones (none is). */
export function findConflicts(cells: readonly MappedCell[]): readonly MappingConflict[] {
  const rivals = new Map<string, MappedCell[]>();
  for (const cell of cells.filter(isFigure)) {
    const key = figureKey(cell);
    const list = rivals.get(key);
    if (list === undefined) rivals.set(key, [cell]);
    else list.push(cell);
  }
  return [...rivals.values()].flatMap((candidates): readonly MappingConflict[] => {
    const [first] = candidates;
    if (first === undefined || candidates.length < 2) return [];
    const equal = candidates.every(({ value, arrow }) => value === first.value && arrow === first.arrow);
    const fiscalYear = first.field === "actual" ? first.fiscalYear : null;
    return [
      { indicatorId: first.indicatorId, field: first.field, fiscalYear, candidates, used: equal ? first : null, equal },
    ];
  });
}

/** What to tell the user of a conflict: every place with its figure. */
export function conflictIssue(conflict: MappingConflict): Issue {
  const { candidates, equal, indicatorId, field, fiscalYear } = conflict;
  const [first] = candidates;
  const places = candidates.map(
    ({ ref, text }) => `「${ref.sheet}」${cellAddress(ref.row, ref.column)}（${text.trim()}）`,
  );
  return {
    code: equal ? "conflict-equal" : "conflict-different",
    severity: equal ? "info" : "error",
    indicatorId,
    ...(first === undefined
      ? {}
      : { sheet: first.ref.sheet, cell: cellAddress(first.ref.row, first.ref.column), text: first.text }),
    params: { field, places: places.join("、"), ...(fiscalYear === null ? {} : { fiscalYear }) },
  };
}
