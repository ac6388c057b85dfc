import { ExcelError } from "./ExcelError";
import type { ExcelSession } from "./runExcel";

/** What a workbook consists of, so that what was added for a while can be told apart and taken away again. */
export interface Inventory {
  readonly sheetIds: ReadonlySet<string>;
  readonly sheetNames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  readonly activeSheetId: string;
}

const DOING = "ブックの構成の確認";

/** Lists sheets, workbook names and named styles. One sync. Throws ExcelError where sheets cannot be added. */
export async function takeInventory(session: ExcelSession): Promise<Inventory> {
  const listed = listEverything(session);
  const { workbook } = session.context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  await session.sync();
  const place = { sheet: null, range: null, doing: DOING };
  if (workbook.readOnly) throw new ExcelError("WorkbookReadOnly", place);
  if (workbook.protection.protected) throw new ExcelError("StructureProtected", place);
  return {
    sheetIds: new Set(listed.sheets.items.map(({ id }) => id)),
    sheetNames: new Set(listed.sheets.items.map(({ name }) => name)),
    names: new Set(listed.names.items.map(({ name }) => name)),
    styles: new Set(listed.styles.items.map(({ name }) => name)),
    activeSheetId: listed.active.id,
  };
}

/**
 * Takes away what is there now and was not before: sheets, then names (those of deleted sheets say #REF!) and named
 * styles, and shows the sheet again that was in front. One sync where there is nothing to do, else two.
 */
export async function restoreInventory(session: ExcelSession, before: Inventory): Promise<void> {
  const { sheets, names, styles, active } = listEverything(session);
  await session.sync();
  const addedSheets = sheets.items.filter(({ id }) => !before.sheetIds.has(id));
  const addedNames = names.items.filter(({ name }) => !before.names.has(name));
  const addedStyles = styles.items.filter(({ name, builtIn }) => !builtIn && !before.styles.has(name));
  const isMoved = active.id !== before.activeSheetId && sheets.items.some(({ id }) => id === before.activeSheetId);
  if (addedSheets.length + addedNames.length + addedStyles.length === 0 && !isMoved) return;
  session.at({ sheet: null, range: null, doing: "一時的に取り込んだシートの削除" });
  if (isMoved) session.context.workbook.worksheets.getItem(before.activeSheetId).activate();
  for (const sheet of addedSheets) deleteSheet(sheet);
  for (const added of [...addedNames, ...addedStyles]) added.delete();
  await session.sync();
}

/** Queues the deletion; a very hidden sheet cannot be deleted before it is a hidden one. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}

function listEverything({ context, at }: ExcelSession) {
  at({ sheet: null, range: null, doing: DOING });
  const { workbook } = context;
  return {
    sheets: workbook.worksheets.load("items/id,items/name"),
    names: workbook.names.load("items/name"),
    styles: workbook.styles.load("items/name,items/builtIn"),
    active: workbook.worksheets.getActiveWorksheet().load("id"),
  };
}
