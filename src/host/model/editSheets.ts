import { forgetDependencies, touchSheet } from "./calcState";
import { announceChange } from "./changeEvents";
import { copySheetContents } from "./copySheetContents";
import { ModelError } from "./modelError";
import { newSheet } from "./newSheet";
import { prefixText, rewriteTokens } from "./references";
import { refuseStructure } from "./refusals";
import { rewriteFormulas, type Rewritten } from "./rewriteFormulas";
import { copiedSheetName, freeSheetName, refuseSheetName } from "./sheetNames";
import { trackedRanges } from "./trackedRange";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** Puts a sheet made elsewhere at the zero-based position (default: last). */
export function attachSheet(workbook: WorkbookModel, sheet: SheetModel, position: number | undefined): void {
  const at = Math.max(0, Math.min(position ?? workbook.sheets.length, workbook.sheets.length));
  workbook.sheets.splice(at, 0, sheet);
  forgetDependencies(workbook);
  announceChange(workbook, sheet.id, null, "SheetAdded");
}

/** Adds an empty sheet at the zero-based position (default: last); name null takes the next free "Sheet" number. */
export function addSheet(workbook: WorkbookModel, name: string | null, position?: number): SheetModel {
  refuseStructure(workbook);
  if (name !== null) refuseSheetName(workbook, name, null);
  const sheet = newSheet(workbook, name ?? freeSheetName(workbook));
  attachSheet(workbook, sheet, position);
  return sheet;
}

function refuseLastVisible(workbook: WorkbookModel, sheet: SheetModel): void {
  const others = workbook.sheets.filter((s) => s !== sheet && s.visibility === "Visible");
  if (others.length === 0)
    throw new ModelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

function activateNeighbour(workbook: WorkbookModel, position: number): void {
  const right = workbook.sheets.slice(position).find((s) => s.visibility === "Visible");
  const left = workbook.sheets.slice(0, position).findLast((s) => s.visibility === "Visible");
  const next = right ?? left;
  if (next === undefined) return;
  workbook.activeSheetId = next.id;
  workbook.selection = { sheetId: next.id, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
}

/** #REF! for references to the sheet; a span of sheets that begins or ends with it moves to its neighbour. */
function withoutSheet(workbook: WorkbookModel, sheet: SheetModel, formula: string): Rewritten | null {
  const gone = sheet.name.toLowerCase();
  const order = workbook.sheets.map((s) => s.name.toLowerCase());
  const text = rewriteTokens(formula, (token) => {
    const from = token.sheet;
    if (from === null || from.external) return undefined;
    if (from.last === null) return from.first.toLowerCase() === gone ? "#REF!" : undefined;
    const first = order.indexOf(from.first.toLowerCase());
    const last = order.indexOf(from.last.toLowerCase());
    if (order[first] !== gone && order[last] !== gone) return undefined;
    if (first === last) return "#REF!";
    const step = first < last ? 1 : -1;
    const newFirst = workbook.sheets[order[first] === gone ? first + step : first]?.name ?? from.first;
    const newLast = workbook.sheets[order[last] === gone ? last - step : last]?.name ?? from.last;
    const sheets = { first: newFirst, last: newFirst === newLast ? null : newLast, external: false };
    return prefixText(sheets) + token.text;
  });
  return text === formula ? null : { formula: text, resultMayDiffer: true };
}

/** Deletes the sheet with its names; references to it become #REF!. The last visible sheet is refused. */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  refuseStructure(workbook);
  if (sheet.visibility === "VeryHidden")
    throw new ModelError("InvalidOperation", "A very hidden worksheet can't be deleted.");
  refuseLastVisible(workbook, sheet);
  const position = workbook.sheets.indexOf(sheet);
  if (position < 0) throw new ModelError("ItemNotFound", "The requested resource doesn't exist.");
  workbook.names = workbook.names.filter((n) => n.sheetId !== sheet.id);
  rewriteFormulas(workbook, (formula) => withoutSheet(workbook, sheet, formula));
  workbook.sheets.splice(position, 1);
  workbook.dirty = workbook.dirty.filter((d) => d.sheetId !== sheet.id);
  for (const tracked of trackedRanges(workbook)) if (tracked.sheetId === sheet.id) tracked.rect = null;
  if (workbook.activeSheetId === sheet.id) activateNeighbour(workbook, position);
  announceChange(workbook, sheet.id, null, "SheetDeleted");
}

/** Renames the sheet and rewrites every reference to it in formulas, names, rules and charts. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  if (name === sheet.name) return;
  refuseStructure(workbook);
  refuseSheetName(workbook, name, sheet);
  const old = sheet.name.toLowerCase();
  const renamed = (text: string): string => (text.toLowerCase() === old ? name : text);
  rewriteFormulas(workbook, (formula) => {
    const text = rewriteTokens(formula, (token) => {
      if (token.sheet === null || token.sheet.external) return undefined;
      const first = renamed(token.sheet.first);
      const last = token.sheet.last === null ? null : renamed(token.sheet.last);
      if (first === token.sheet.first && last === token.sheet.last) return undefined;
      return prefixText({ first, last, external: false }) + token.text;
    });
    return text === formula ? null : { formula: text, resultMayDiffer: false };
  });
  sheet.name = name;
  touchSheet(sheet);
  announceChange(workbook, sheet.id, null, "SheetRenamed");
}

/** Moves the sheet to the zero-based position. */
export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): void {
  refuseStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length)
    throw new ModelError("InvalidArgument", "The sheet position is out of range.");
  const from = workbook.sheets.indexOf(sheet);
  if (from === position) return;
  workbook.sheets.splice(from, 1);
  workbook.sheets.splice(position, 0, sheet);
  forgetDependencies(workbook);
  announceChange(workbook, sheet.id, null, "SheetMoved");
}

/** Copies the sheet with everything on it to the zero-based position (default: last). */
export function copySheet(workbook: WorkbookModel, sheet: SheetModel, position?: number): SheetModel {
  refuseStructure(workbook);
  const copy = copySheetContents(workbook, sheet, copiedSheetName(workbook, sheet.name));
  attachSheet(workbook, copy, position);
  return copy;
}

/** Shows or hides the sheet; hiding the last visible one is refused. */
export function setVisibility(workbook: WorkbookModel, sheet: SheetModel, visibility: SheetModel["visibility"]): void {
  if (visibility === sheet.visibility) return;
  refuseStructure(workbook);
  if (visibility !== "Visible") refuseLastVisible(workbook, sheet);
  sheet.visibility = visibility;
  if (visibility !== "Visible" && workbook.activeSheetId === sheet.id)
    activateNeighbour(workbook, workbook.sheets.indexOf(sheet));
  announceChange(workbook, sheet.id, null, "VisibilityChanged");
}
