import { readIdentity } from "../../src/core/departments/identity/readIdentity";
import type { DepartmentField } from "../../src/core/departments/identity/sheetIdentity";
import type { CellGrid, CellValue } from "../../src/core/workbook/cellGrid";
import type { GivenFile } from "../../src/core/workbook/returnedFiles";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { deleteSheet } from "../../src/host/model/editSheets";
import { enterContent } from "../../src/host/model/enterContent";
import { insertSheets } from "../../src/host/model/insertSheets";
import { recalculate } from "../../src/host/model/recalculate";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { givenFile } from "./returnedForm";

/** What a department types on its sheet, by indicator and field of the report year. */
export type TypedOnSheet = Readonly<Record<string, Readonly<Partial<Record<DepartmentField, CellValue>>>>>;

/** Types what a department answers where its sheet asks for it; `grid`: the sheet as it was read. */
export function fillIn(book: WorkbookModel, sheet: SheetModel, grid: CellGrid, typed: TypedOnSheet): void {
  const reading = readIdentity(grid);
  if (reading.kind !== "read") throw new Error(`no department sheet ${grid.sheet}`);
  for (const { identity, cell } of reading.entries) {
    const { indicatorId, field, entryYear, fiscalYear } = identity;
    const entry = entryYear === fiscalYear ? typed[indicatorId ?? ""]?.[field as DepartmentField] : undefined;
    if (entry !== undefined) enterContent(book, sheet, cell.row, cell.column, entry);
  }
  recalculate(book);
}

/** A department's sheet split off the office's workbook, filled in, and saved as the file that is sent back. */
export async function returnedSheet(
  office: WorkbookModel,
  grid: CellGrid,
  typed: TypedOnSheet,
  file = `${grid.sheet}.xlsx`,
): Promise<GivenFile> {
  const source = await loadWorkbook(await saveWorkbook(office));
  const sheet = source.sheets.find(({ name }) => name === grid.sheet);
  if (sheet === undefined) throw new Error(`no department sheet ${grid.sheet}`);
  const book = createWorkbook();
  const [split] = insertSheets(book, source, [sheet], 0);
  const [, blank] = book.sheets;
  if (split === undefined || blank === undefined) throw new Error("not split off");
  deleteSheet(book, blank);
  fillIn(book, split, grid, typed);
  return givenFile(file, await saveWorkbook(book));
}
