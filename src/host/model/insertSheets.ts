import { attachSheet, renameSheet } from "./editSheets";
import { ModelError } from "./modelError";
import { nextSheetId } from "./newSheet";
import { prefixText, rewriteTokens } from "./references";
import { refuseStructure } from "./refusals";
import { rewriteFormulas } from "./rewriteFormulas";
import { copiedSheetName, findSheet } from "./sheetNames";
import { transferredSheet } from "./transferredSheet";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/**
 * Moves sheets of another workbook into this one at the zero-based position, in the source's order; the source is
 * used up. A name that is taken gets a number (表 (2)). References among the sheets that come along stay; those to
 * sheets that do not become references to the other file. Names come along: a sheet's own stay its own, the
 * workbook's become the workbook's, or the sheet's where the name is taken. Named styles come along and stay.
 */
export function insertSheets(
  workbook: WorkbookModel,
  source: WorkbookModel,
  sheets: readonly SheetModel[],
  position: number,
): readonly SheetModel[] {
  refuseStructure(workbook);
  if (source.structureProtected) throw new ModelError("GeneralException", "The sheets of the file are protected.");
  pointOutside(source, sheets);
  for (const sheet of sheets) renameSheet(source, sheet, freeNameIn(workbook, source, sheet));
  const inserted = sheets.map((sheet) => transferredSheet(workbook, source, sheet, nextSheetId(workbook)));
  for (const [index, sheet] of inserted.entries()) attachSheet(workbook, sheet, position + index);
  bringNames(workbook, source, new Map(sheets.map((sheet, index) => [sheet, inserted[index]?.id ?? ""])));
  const known = new Set(workbook.namedStyles.map(({ name }) => name.toLowerCase()));
  const news = source.namedStyles.filter(({ name, builtIn }) => !builtIn && !known.has(name.toLowerCase()));
  workbook.namedStyles = [...workbook.namedStyles, ...news];
  return inserted;
}

/** A sheet keeps its name while neither workbook has another of that name. */
function freeNameIn(workbook: WorkbookModel, source: WorkbookModel, sheet: SheetModel): string {
  if (findSheet(workbook, sheet.name) === undefined) return sheet.name;
  const others = source.sheets.filter((each) => each !== sheet);
  return copiedSheetName({ ...workbook, sheets: [...workbook.sheets, ...others] }, sheet.name);
}

/** References to sheets that stay behind lead into the file they stay in. */
function pointOutside(source: WorkbookModel, sheets: readonly SheetModel[]): void {
  const left = new Set(source.sheets.filter((sheet) => !sheets.includes(sheet)).map(({ name }) => name.toLowerCase()));
  if (left.size === 0) return;
  rewriteFormulas(source, (formula, home) => {
    if (home === null || !sheets.includes(home)) return null;
    const text = rewriteTokens(formula, (token) => {
      if (token.sheet === null || token.sheet.external || !left.has(token.sheet.first.toLowerCase())) return undefined;
      return prefixText({ first: `[Book1.xlsx]${token.sheet.first}`, last: null, external: true }) + token.text;
    });
    return text === formula ? null : { formula: text, resultMayDiffer: false };
  });
}

function bringNames(workbook: WorkbookModel, source: WorkbookModel, newIds: ReadonlyMap<SheetModel, string>): void {
  const taken = new Set(workbook.names.filter(({ sheetId }) => sheetId === null).map(({ name }) => name.toUpperCase()));
  for (const name of source.names) {
    const home = source.sheets.find((sheet) =>
      name.sheetId === null ? refersTo(name.formula, sheet) : sheet.id === name.sheetId,
    );
    const homeId = home === undefined ? undefined : newIds.get(home);
    if (homeId === undefined && (name.sheetId !== null || home !== undefined)) continue;
    const isFree = name.sheetId === null && !taken.has(name.name.toUpperCase());
    if (!isFree && homeId === undefined) continue;
    workbook.names.push({ ...name, id: `n${workbook.nextId++}`, sheetId: isFree ? null : (homeId ?? null) });
  }
}

function refersTo(formula: string, sheet: SheetModel): boolean {
  let found = false;
  rewriteTokens(formula, (token) => {
    found ||= token.sheet?.first.toLowerCase() === sheet.name.toLowerCase() && !token.sheet.external;
    return undefined;
  });
  return found;
}
