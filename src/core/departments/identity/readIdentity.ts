import type { CellRef } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";
import { seenDigest } from "./digests";
import { columnsOf, findColumnLines } from "./formColumns";
import { findIdentityCells, valueAt, type IdentityCell, type IdentityView } from "./identityCells";
import type { IdentifiedEntry, IdentityFault, IdentityReading } from "./identityReading";
import type { RowIdentity, SheetIdentity, SheetMark } from "./sheetIdentity";

type KeyCell = IdentityCell & { readonly parsed: { readonly kind: "row"; readonly row: RowIdentity } };

/**
 * Which cell of a returned sheet is which entry, by the hidden identity alone: renamed, moved, sorted, with rows and
 * columns inserted or exchanged, turned, or pasted as values elsewhere. Nothing doubtful is among the entries.
 */
export function readIdentity(grid: CellGrid): IdentityReading {
  const view = findIdentityCells(grid);
  if (view.cells.length === 0) return { kind: "none" };
  const mark = markOf(view);
  const lines = findColumnLines(view.cells);
  const keys = view.cells.filter((cell): cell is KeyCell => cell.parsed.kind === "row");
  const rows = byQuestion(keys);
  const faults: IdentityFault[] = [...damages(view), ...duplicates(view, rows)];
  const entries: IdentifiedEntry[] = [];
  const lostNames = new Set<string>();
  for (const key of keys) {
    if ((rows.get(questionOf(key)) ?? []).length > 1) continue;
    const found = entryOf(view, key, columnsOf(key, lines), mark);
    if ("kind" in found) faults.push(found);
    else if (key.parsed.row.field !== "name" && key.parsed.row.field !== "plan") entries.push(found);
    if ("kind" in found && found.kind === "nameChanged") lostNames.add(found.identity.indicatorId ?? "");
  }
  const trusted = entries.filter(({ identity }) => !lostNames.has(identity.indicatorId ?? ""));
  return { kind: "read", mark, entries: trusted, faults };
}

function entryOf(
  view: IdentityView,
  key: KeyCell,
  { places, known }: ReturnType<typeof columnsOf>,
  mark: SheetMark | null,
): IdentifiedEntry | IdentityFault {
  const identity = key.parsed.row;
  const cell = refOf(view, key.line, key.place);
  if (mark !== null && !isSameSheet(identity, mark)) return { kind: "foreignRow", cell, identity };
  const { input, label, number } = places;
  if (input === undefined) return { kind: "columnLost", cell, role: "input", identity };
  if (label === undefined) return { kind: "columnLost", cell, role: "label", identity };
  const shown = number === undefined ? null : valueAt(view, key.line, number);
  if (seenDigest(shown, valueAt(view, key.line, label)) !== identity.seen) {
    const place = refOf(view, key.line, label);
    const isPrinted = identity.field === "name" || identity.field === "plan";
    return isPrinted
      ? { kind: "nameChanged", cell: place, identity }
      : { kind: "labelDiffers", cell: refOf(view, key.line, input), label: place, identity };
  }
  return { identity, cell: refOf(view, key.line, input), keyCell: cell, columnsKnown: known };
}

function markOf(view: IdentityView): SheetMark | null {
  const marks = view.cells.flatMap(({ parsed }) => (parsed.kind === "sheet" ? [parsed.mark] : []));
  // several sheets pasted below one another: no single one speaks for all rows
  return marks.length === 1 ? (marks[0] ?? null) : null;
}

function damages(view: IdentityView): readonly IdentityFault[] {
  return view.cells.flatMap(({ parsed, line, place }): readonly IdentityFault[] => {
    const cell = refOf(view, line, place);
    if (parsed.kind === "damaged") return [{ kind: "damagedKey", cell }];
    return parsed.kind === "newer" ? [{ kind: "newerFormat", cell, format: parsed.format }] : [];
  });
}

function duplicates(view: IdentityView, rows: ReadonlyMap<string, readonly KeyCell[]>): readonly IdentityFault[] {
  return [...rows.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const firstCell = refOf(view, first.line, first.place);
    return others.map((key): IdentityFault => {
      const cell = refOf(view, key.line, key.place);
      return { kind: "duplicateRow", cell, first: firstCell, identity: key.parsed.row };
    });
  });
}

/** What a row asks for, whatever it was prefilled with. */
function questionOf({ parsed: { row } }: KeyCell): string {
  const { strategyId, strategyVersion, department, fiscalYear, round, indicatorId, field, entryYear } = row;
  return JSON.stringify([strategyId, strategyVersion, department, fiscalYear, round, indicatorId, field, entryYear]);
}

function byQuestion(keys: readonly KeyCell[]): ReadonlyMap<string, readonly KeyCell[]> {
  const rows = new Map<string, KeyCell[]>();
  for (const key of keys) {
    const question = questionOf(key);
    const same = rows.get(question);
    if (same === undefined) rows.set(question, [key]);
    else same.push(key);
  }
  return rows;
}

/** Whether two identities are of the same question of the same round. */
export function isSameSheet(a: SheetIdentity, b: SheetIdentity): boolean {
  return (
    a.strategyId === b.strategyId &&
    a.strategyVersion === b.strategyVersion &&
    a.department === b.department &&
    a.fiscalYear === b.fiscalYear &&
    a.round === b.round
  );
}

function refOf(view: IdentityView, line: number, place: number): CellRef {
  const [row, column] = view.isTurned ? [place, line] : [line, place];
  return { sheet: view.grid.sheet, row, column };
}
