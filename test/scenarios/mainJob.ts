import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeReport, type WriteReportRequest, type WriteReportResult } from "../../src/app/writeReport";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { cellAt } from "../../src/host/model/readCells";
import { rectOfText } from "../../src/host/model/references";
import type { Scalar } from "../../src/host/model/cell";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { openSession } from "../support/hostSession";

export const samples = ["kitamoto-fy2024.xlsx", "fictitious-r4-r7.xlsx"] as const;

export function samplePath(name: (typeof samples)[number]): string {
  return join(__dirname, "../../samples", name);
}

export async function openSample(name: (typeof samples)[number]): Promise<WorkbookModel> {
  return loadWorkbook(new Uint8Array(readFileSync(samplePath(name))));
}

export interface JobDone {
  readonly host: Host;
  readonly result: WriteReportResult;
}

/** The whole job on the unmodified client over our host. */
export async function runJob(model: WorkbookModel, request: Partial<WriteReportRequest> = {}): Promise<JobDone> {
  const { host } = openSession(model);
  const result = await writeReport(excelWorkbook(), {
    strategy: kitamotoStrategy,
    scheme: null,
    reportYear: null,
    ...request,
  });
  return { host, result };
}

/** Saved to bytes and opened again. */
export async function reopened(model: WorkbookModel): Promise<WorkbookModel> {
  return loadWorkbook(await saveWorkbook(model));
}

export function sheetNamed(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: ${model.sheets.map((each) => each.name).join(", ")}`);
  return sheet;
}

/** What the cells of a one-column workbook name hold, top to bottom. */
export function namedColumn(model: WorkbookModel, name: string): readonly Scalar[] {
  const defined = model.names.find((each) => each.name === name && each.sheetId === null);
  if (defined === undefined) throw new Error(`no name ${name}`);
  const at = defined.formula.lastIndexOf("!");
  const sheet = sheetNamed(model, defined.formula.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'"));
  const rect = rectOfText(defined.formula.slice(at + 1).replaceAll("$", ""));
  if (rect === null) throw new Error(`no area: ${defined.formula}`);
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, row) => {
    return cellAt(sheet, rect.top + row, rect.left)?.value ?? null;
  });
}

/** The statuses the status table shows, by indicator id. */
export function statusesInSheet(model: WorkbookModel): Readonly<Record<string, Scalar>> {
  const ids = namedColumn(model, "KPI_一覧_指標番号");
  const statuses = namedColumn(model, "KPI_一覧_判定コード");
  return Object.fromEntries(
    ids.flatMap((id, row) => (typeof id === "string" && id !== "" ? [[id, statuses[row] ?? null] as const] : [])),
  );
}

/** Formula cells, and those of them without a result or with an error. */
export function formulaCells(model: WorkbookModel): {
  readonly count: number;
  readonly withoutResult: readonly string[];
  readonly errors: readonly string[];
} {
  let count = 0;
  const withoutResult: string[] = [];
  const errors: string[] = [];
  for (const sheet of model.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        count++;
        if (!cell.hasResult) withoutResult.push(`${sheet.name} ${row},${column}`);
        if (typeof cell.value === "object" && cell.value !== null) errors.push(`${sheet.name} ${row},${column}`);
      }
    }
  }
  return { count, withoutResult, errors };
}

/** Everything of a sheet that a user sees, as a plain value for comparing. */
export function sheetContents(sheet: SheetModel): unknown {
  const cells = [...sheet.rows].flatMap(([row, columns]) =>
    [...columns].map(([column, cell]) => [row, column, cell.formula, cell.value, cell.style] as const),
  );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cells.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    rowHeights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _id, ...rule }) => rule),
    validations: sheet.validations,
    charts: sheet.charts.map(({ id: _id, series, ...chart }) => ({
      ...chart,
      series: series.map(({ id: _seriesId, ...each }) => each),
    })),
    page: sheet.pageLayout,
    freeze: sheet.freeze,
  };
}
