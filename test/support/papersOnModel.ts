import type { CellGrid } from "../../src/core/workbook/cellGrid";
import type { SheetPlan } from "../../src/core/workbook/sheetPlan";
import { planDataSheet } from "../../src/core/reports/dataSheet/planDataSheet";
import { planSettings } from "../../src/core/reports/settings/planSettings";
import { settingNames } from "../../src/core/reports/settings/settingNames";
import { planStatusTable } from "../../src/core/reports/statusTable/planStatusTable";
import { enterContent } from "../../src/host/model/enterContent";
import { recalculate } from "../../src/host/model/recalculate";
import type { Scalar } from "../../src/host/model/cell";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { gridOf } from "./gridOf";
import { sheetNamed, shown, writePlans } from "./plansOnModel";
import type { ReportCase } from "./reportOf";
import { sourceWorkbook } from "./sourceWorkbook";

/** Papers written beside the sheets they read, and calculated. */
export interface PapersOnModel {
  readonly workbook: WorkbookModel;
  readonly value: (sheet: string, row: number, column: number) => Scalar;
  readonly type: (sheet: string, row: number, column: number, text: string) => void;
  readonly switchYear: (reportYear: number) => void;
  /** A sheet as the adapter would read it. */
  readonly grid: (plan: SheetPlan) => CellGrid;
}

/** Writes settings, data, status table and the papers over the source sheet of a case; the host calculates them. */
export function papersOnModel({ input, source }: ReportCase, papers: readonly SheetPlan[]): PapersOnModel {
  const workbook = sourceWorkbook({ source });
  const settings = planSettings(input);
  writePlans(workbook, [settings, planDataSheet(input), planStatusTable(input), ...papers]);
  recalculate(workbook);
  const year = settings.names.find(({ name }) => name === settingNames.reportYear)?.rect;
  if (year === undefined) throw new Error("no cell for the report year");
  const enter = (sheet: string, row: number, column: number, value: string | number): void => {
    enterContent(workbook, sheetNamed(workbook, sheet), row, column, value);
    recalculate(workbook);
  };
  const value = (sheet: string, row: number, column: number) => shown(sheetNamed(workbook, sheet), row, column);
  return {
    workbook,
    value,
    type: enter,
    switchYear: (reportYear) => enter(settings.name, year.top, year.left, reportYear),
    grid: ({ name, area }) => {
      const rows = Array.from({ length: area.bottom + 1 }, (_, row) =>
        Array.from({ length: area.right + 1 }, (__, column) => {
          const found = value(name, row, column);
          return typeof found === "object" && found !== null ? found.error : found;
        }),
      );
      return gridOf({ sheet: name, rows });
    },
  };
}
