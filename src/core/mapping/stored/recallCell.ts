import type { Issue } from "../../issues/issue";
import type { Indicator } from "../../kpi/strategy";
import { cellAddress } from "../../workbook/cellAddress";
import type { StoredCell } from "../../workbook/storedMapping";
import { confirmedIssues } from "../confirmedIssues";
import { figureKey } from "../findConflicts";
import type { MappedCell } from "../mapping";
import type { MappingDecision } from "../mappingDecision";
import { placeKey, type CellLookup } from "./cellLookup";
import { decidedOf, keepCell } from "./keepCell";

/** What finding afresh gave, and the cells themselves. */
export interface RecallPool {
  readonly cells: readonly MappedCell[];
  readonly suggestions: readonly MappedCell[];
  readonly lookUp: CellLookup;
}

/** One kept cell brought back: taken, or suggested with the decision that takes it, or with the one that drops it. */
export interface RecalledCell {
  readonly cell: MappedCell | null;
  readonly suggestion: MappedCell | null;
  readonly decisions: readonly MappingDecision[];
  readonly issues: readonly Issue[];
}

const NOTHING: RecalledCell = { cell: null, suggestion: null, decisions: [], issues: [] };

/** Brings an intact kept cell back as it is today: as found afresh where that sees it, else read anew. */
export function recallCell(stored: StoredCell, indicator: Indicator, pool: RecallPool): RecalledCell {
  const { ref, fiscalYear, origin } = stored;
  if (ref === null) return NOTHING;
  const place = placeKey(ref);
  const decided = decidedOf(stored, pool.lookUp);
  if (origin === "assigned") return decided === null ? NOTHING : recalled("assigned", decided);
  const isHere = (cell: MappedCell): boolean =>
    cell.indicatorId === stored.indicatorId && cell.field === stored.field && placeKey(cell.ref) === place;
  const key = figureKey(stored);
  const found = pool.cells.find((cell) => isHere(cell) && figureKey(cell) === key) ?? null;
  const suggested =
    pool.suggestions.find(
      (cell) => isHere(cell) && (cell.field !== "actual" || (cell.fiscalYear ?? fiscalYear) === fiscalYear),
    ) ?? null;
  if (origin === "dropped") {
    const cell = found ?? suggested ?? decided;
    return cell === null ? NOTHING : recalled("dropped", cell);
  }
  if (found !== null) {
    const scale = scaleIssue(stored, found);
    const decisions: readonly MappingDecision[] =
      origin === "confirmed"
        ? [{ verdict: "accepted", cell: found, fiscalYear }]
        : origin === "chosen"
          ? [{ verdict: "chosen", cell: found }]
          : [];
    return { ...NOTHING, cell: found, decisions, issues: scale };
  }
  if (origin === "confirmed") {
    const suggestion = suggested ?? keepCell(stored, indicator, pool.lookUp);
    if (suggestion === null) return NOTHING;
    const decision: MappingDecision = { verdict: "accepted", cell: suggestion, fiscalYear };
    return { ...NOTHING, suggestion: suggested === null ? suggestion : null, decisions: [decision] };
  }
  // Found only as a doubt and in another unit than it was kept in: the kept unit counts.
  const isRescaled = suggested !== null && stored.scale !== null && suggested.scale !== stored.scale;
  const kept =
    suggested === null || isRescaled
      ? keepCell(stored, indicator, pool.lookUp)
      : { ...suggested, fiscalYear: suggested.fiscalYear ?? fiscalYear };
  if (kept === null) return NOTHING;
  return {
    ...NOTHING,
    cell: kept,
    decisions: origin === "chosen" ? [{ verdict: "chosen", cell: kept }] : [],
    issues: confirmedIssues([kept]),
  };
}

function recalled(verdict: "assigned" | "dropped", cell: MappingDecision["cell"]): RecalledCell {
  return { ...NOTHING, decisions: [{ verdict, cell }] };
}

/** The sheet states another unit than when the mapping was kept, or none any more. */
function scaleIssue({ scale, origin }: StoredCell, found: MappedCell): readonly Issue[] {
  if (found.value === null || scale === null || scale === found.scale || origin === "dropped") return [];
  const { indicatorId, ref, text } = found;
  return [
    {
      code: "source-scale-changed",
      severity: "warning",
      indicatorId,
      sheet: ref.sheet,
      cell: cellAddress(ref.row, ref.column),
      text,
      params: { before: scale, now: found.scale, value: found.value },
    },
  ];
}
