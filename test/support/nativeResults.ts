import { planDataSheet } from "../../src/core/reports/dataSheet/planDataSheet";
import { planSettings } from "../../src/core/reports/settings/planSettings";
import type { ReportInput } from "../../src/core/reports/reportInput";
import { settingNames } from "../../src/core/reports/settings/settingNames";
import { planStatusTable } from "../../src/core/reports/statusTable/planStatusTable";
import { tableFrame } from "../../src/core/reports/statusTable/tableFrame";
import { enterContent } from "../../src/host/model/enterContent";
import { recalculate } from "../../src/host/model/recalculate";
import type { Scalar } from "../../src/host/model/cell";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { sheetNamed, shown, writePlans } from "./plansOnModel";
import type { ReportCase } from "./reportOf";
import { sourceWorkbook } from "./sourceWorkbook";

/** What the formulas of one indicator's row came to, by column key. */
export type NativeRow = (columnKey: string) => Scalar;

/** The sheets of a report written and calculated; the report year can be switched as a user would. */
export interface NativeReport {
  readonly workbook: WorkbookModel;
  readonly row: (indicatorId: string) => NativeRow;
  readonly switchYear: (reportYear: number) => void;
}

/** Writes the plans of a report over its source sheet and calculates them with the host's formula engine. */
export function nativeReport({ input, source }: ReportCase): NativeReport {
  const workbook = sourceWorkbook({ source });
  const plans = [planSettings(input), planDataSheet(input), planStatusTable(input)];
  writePlans(workbook, plans);
  recalculate(workbook);
  const settings = sheetNamed(workbook, "KPI設定");
  const yearCell = plans[0]?.names.find(({ name }) => name === settingNames.reportYear)?.rect;
  if (yearCell === undefined) throw new Error("no cell for the report year");
  return {
    workbook,
    row: nativeRows(workbook, input),
    switchYear: (reportYear) => {
      enterContent(workbook, settings, yearCell.top, yearCell.left, reportYear);
      recalculate(workbook);
    },
  };
}

/** The rows of the status table in a workbook that holds the report, whoever calculated it. */
export function nativeRows(workbook: WorkbookModel, input: ReportInput): NativeReport["row"] {
  const frame = tableFrame(input);
  const table = sheetNamed(workbook, "進捗一覧");
  const rows = new Map(
    frame.rows.flatMap((row, index) => (row.kind === "goal" ? [] : [[row.row.indicator.id, frame.top + index]])),
  );
  return (id) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`no row for ${id}`);
    return (key) => shown(table, row, frame.places.column(key));
  };
}
