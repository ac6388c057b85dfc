import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { planReport, defaultReportChoice, type ReportChoice } from "../../src/core/reports/planReport";
import type { SheetPlan } from "../../src/core/workbook/sheetPlan";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { addSheet, deleteSheet } from "../../src/host/model/editSheets";
import { enterBlock } from "../../src/host/model/enterContent";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { openSession } from "./hostSession";
import { SOURCE_SHEET, type ReportCase } from "./reportOf";

export interface PaperBook {
  readonly model: WorkbookModel;
  readonly plans: readonly SheetPlan[];
  /** Requests the writing took. */
  readonly syncs: number;
  readonly bytes: number;
}

/** The sheets of a report beside the source sheet of a case, written by the adapter through the unmodified client. */
export async function paperBook({ input, source }: ReportCase, choice: Partial<ReportChoice>): Promise<PaperBook> {
  const model = createWorkbook();
  const [blank] = model.sheets;
  const own = addSheet(model, SOURCE_SHEET);
  if (blank !== undefined) deleteSheet(model, blank);
  enterBlock(
    model,
    own,
    { top: 0, left: 0, bottom: source.length - 1, right: (source[0]?.length ?? 1) - 1 },
    source.map((row) => row.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : value))),
  );
  const { host } = openSession(model);
  const plans = planReport(input, { ...defaultReportChoice, ...choice });
  await excelWorkbook().applyPlans(plans);
  return { model, plans, syncs: host.recorder.syncs(), bytes: host.recorder.bytes() };
}
