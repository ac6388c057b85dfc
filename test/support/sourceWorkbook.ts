import { createWorkbook } from "../../src/host/model/createWorkbook";
import { addSheet } from "../../src/host/model/editSheets";
import { enterBlock } from "../../src/host/model/enterContent";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { SOURCE_SHEET, type ReportCase } from "./reportOf";

/** A workbook with the source sheet of a case and nothing else; texts stay texts. */
export function sourceWorkbook({ source }: Pick<ReportCase, "source">): WorkbookModel {
  const workbook = createWorkbook();
  enterBlock(
    workbook,
    addSheet(workbook, SOURCE_SHEET),
    { top: 0, left: 0, bottom: source.length - 1, right: (source[0]?.length ?? 1) - 1 },
    source.map((row) => row.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : value))),
  );
  return workbook;
}
