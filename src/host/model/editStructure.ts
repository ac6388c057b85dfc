import { affectedArea, isWholeEdit, shiftArea, shiftReferenced, type StructureEdit } from "./areaShift";
import { calcState, touchSheet } from "./calcState";
import { announceChange, type ChangeKind } from "./changeEvents";
import { LAST_COLUMN, LAST_ROW, type ReferenceArea } from "./formulaTokens";
import { ModelError } from "./modelError";
import { styleAt, usedRange } from "./readCells";
import { intersection, rectContains } from "./rects";
import { rewriteReferences } from "./references";
import { refuseLocked } from "./refusals";
import { rewriteFormulas } from "./rewriteFormulas";
import { shiftSheet } from "./shiftSheet";
import { trackedRanges } from "./trackedRange";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";
import { ensureCell } from "./writeCell";

/** Functions whose result tells where a cell is, so that moving it changes the result. */
const TELLS_PLACE = /\b(?:ROW|COLUMN|CELL|ADDRESS)\s*\(/i;

function refuseCutMerges(sheet: SheetModel, edit: StructureEdit): void {
  if (isWholeEdit(edit)) return;
  const affected = affectedArea(edit);
  for (const merge of sheet.merges)
    if (intersection(merge, affected) !== null && !rectContains(affected, merge)) {
      const across = edit.axis === "rows" ? merge.left >= edit.rect.left && merge.right <= edit.rect.right : false;
      const inside = edit.axis === "rows" ? across : merge.top >= edit.rect.top && merge.bottom <= edit.rect.bottom;
      if (!inside) throw new ModelError("MergedRangeConflict", "This would cut through a merged cell.");
    }
  if (sheet.tables.some((t) => intersection(t.rect, affected) !== null && !rectContains(affected, t.rect)))
    throw new ModelError("InsertDeleteConflict", "This would shift part of a table.");
}

function refusePushedOff(sheet: SheetModel, edit: StructureEdit): void {
  const used = usedRange(sheet, { valuesOnly: true });
  const affected = used === null ? null : intersection(used, affectedArea(edit));
  if (affected === null) return;
  const { rect } = edit;
  const off =
    edit.axis === "rows"
      ? affected.bottom + (rect.bottom - rect.top + 1) > LAST_ROW
      : affected.right + (rect.right - rect.left + 1) > LAST_COLUMN;
  if (off)
    throw new ModelError("NonBlankCellOffSheet", "Non-empty cells would be pushed off the end of the worksheet.");
}

function refuseProtectedShift(sheet: SheetModel, edit: StructureEdit): void {
  if (!sheet.protection.protected) return;
  const verb = edit.action === "insert" ? "Insert" : "Delete";
  const option = `allow${verb}${edit.axis === "rows" ? "Rows" : "Columns"}`;
  if (isWholeEdit(edit) && sheet.protection.options[option] === true) {
    if (edit.action === "delete") refuseLocked(sheet, edit.rect);
    return;
  }
  throw new ModelError("AccessDenied", "You can't perform the requested operation because the sheet is protected.");
}

function refersTo(sheet: SheetModel, home: SheetModel | null, prefix: { first: string; last: string | null } | null) {
  if (prefix === null) return home === sheet;
  // a span of sheets does not follow edits on one of them
  return prefix.last === null && prefix.first.toLowerCase() === sheet.name.toLowerCase();
}

function followReferences(workbook: WorkbookModel, sheet: SheetModel, edit: StructureEdit): void {
  rewriteFormulas(workbook, (formula, home) => {
    let resultMayDiffer = home === sheet && TELLS_PLACE.test(formula);
    let hit = resultMayDiffer;
    const rewritten = rewriteReferences(formula, (area: ReferenceArea, prefix) => {
      if (!refersTo(sheet, home, prefix)) return area;
      const moved = shiftReferenced(area, edit);
      const height = area.bottom - area.top;
      const width = area.right - area.left;
      const sameSize = moved !== null && moved.bottom - moved.top === height && moved.right - moved.left === width;
      if (!sameSize) resultMayDiffer = true;
      if (moved !== area) hit = true;
      return moved;
    });
    return hit ? { formula: rewritten, resultMayDiffer } : null;
  });
}

/** Inserted cells look like those above (or left of) them. */
function formatLikeNeighbours(sheet: SheetModel, edit: StructureEdit): void {
  const { rect, axis } = edit;
  const used = usedRange(sheet);
  if (used === null || (axis === "rows" ? rect.top : rect.left) === 0) return;
  if (axis === "rows") {
    for (let column = rect.left; column <= Math.min(rect.right, used.right); column++) {
      const style = styleAt(sheet, rect.top - 1, column);
      if (style === null) continue;
      for (let row = rect.top; row <= rect.bottom; row++) ensureCell(sheet, row, column).style = style;
    }
    const height = sheet.rowHeights.get(rect.top - 1);
    if (isWholeEdit(edit) && height !== undefined)
      for (let row = rect.top; row <= rect.bottom; row++) sheet.rowHeights.set(row, height);
    return;
  }
  for (let row = rect.top; row <= Math.min(rect.bottom, used.bottom); row++) {
    const style = styleAt(sheet, row, rect.left - 1);
    if (style === null) continue;
    for (let column = rect.left; column <= rect.right; column++) ensureCell(sheet, row, column).style = style;
  }
  const width = sheet.columnWidths.get(rect.left - 1);
  if (isWholeEdit(edit) && width !== undefined)
    for (let column = rect.left; column <= rect.right; column++) sheet.columnWidths.set(column, width);
}

function changeKind(edit: StructureEdit): ChangeKind {
  const done = edit.action === "insert" ? "Inserted" : "Deleted";
  if (!isWholeEdit(edit)) return `Cell${done}`;
  return edit.axis === "rows" ? `Row${done}` : `Column${done}`;
}

function editStructure(workbook: WorkbookModel, sheet: SheetModel, edit: StructureEdit): void {
  refuseProtectedShift(sheet, edit);
  refuseCutMerges(sheet, edit);
  if (edit.action === "insert") refusePushedOff(sheet, edit);
  shiftSheet(sheet, edit);
  // after the move, so that waiting formulas are listed where they are now
  workbook.dirty = [];
  followReferences(workbook, sheet, edit);
  for (const each of workbook.sheets) relistWaiting(workbook, each);
  for (const tracked of trackedRanges(workbook))
    if (tracked.sheetId === sheet.id && tracked.rect !== null) tracked.rect = shiftReferenced(tracked.rect, edit);
  const state = calcState(workbook);
  state.changed = state.changed.flatMap((change) =>
    change.sheetId === sheet.id ? shiftArea(change.rect, edit).map((rect) => ({ ...change, rect })) : [change],
  );
  const { selection } = workbook;
  if (selection.sheetId === sheet.id) selection.rect = shiftReferenced(selection.rect, edit) ?? edit.rect;
  if (edit.action === "insert") formatLikeNeighbours(sheet, edit);
  touchSheet(sheet);
  announceChange(workbook, sheet.id, edit.rect, changeKind(edit));
}

function relistWaiting(workbook: WorkbookModel, sheet: SheetModel): void {
  const listed = new Set(workbook.dirty.filter((d) => d.sheetId === sheet.id).map((d) => `${d.row},${d.column}`));
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells)
      if (cell.formula !== null && !cell.hasResult && !listed.has(`${row},${column}`))
        workbook.dirty.push({ sheetId: sheet.id, row, column });
}

/** Inserts empty cells at rect and moves what was there down or right; all references of the workbook follow. */
export function insertCells(workbook: WorkbookModel, sheet: SheetModel, rect: Rect, shift: "Down" | "Right"): void {
  editStructure(workbook, sheet, { action: "insert", axis: shift === "Down" ? "rows" : "columns", rect: { ...rect } });
}

/** Deletes the cells of rect and moves what is below up or what is right of it left; lost references become #REF!. */
export function deleteCells(workbook: WorkbookModel, sheet: SheetModel, rect: Rect, shift: "Up" | "Left"): void {
  editStructure(workbook, sheet, { action: "delete", axis: shift === "Up" ? "rows" : "columns", rect: { ...rect } });
}
