import { forgetDependencies, touchSheet } from "./calcState";
import type { ChartModel } from "./chartModel";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

export interface Rewritten {
  readonly formula: string;
  /** The result may differ: the formula waits for recalculation. */
  readonly resultMayDiffer: boolean;
}

/** What becomes of a formula on `home` (null: a name of the workbook); null leaves it as it is. */
export type FormulaRewrite = (formula: string, home: SheetModel | null) => Rewritten | null;

function rewriteCells(workbook: WorkbookModel, sheet: SheetModel, rewrite: FormulaRewrite): boolean {
  let changed = false;
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells) {
      if (cell.formula === null) continue;
      const rewritten = rewrite(cell.formula, sheet);
      if (rewritten === null) continue;
      cell.formula = rewritten.formula;
      changed = true;
      if (rewritten.resultMayDiffer) {
        cell.hasResult = false;
        workbook.dirty.push({ sheetId: sheet.id, row, column });
      }
    }
  return changed;
}

/** Rewrites the formula held under `key` of a rule, series …; tells whether it changed. */
function rewriteKey<K extends string>(
  holder: { [P in K]?: string | null },
  key: K,
  home: SheetModel,
  rewrite: FormulaRewrite,
): boolean {
  const text = holder[key];
  if (text === undefined || text === null || text === "") return false;
  const lead = text.startsWith("=") ? "=" : "";
  const rewritten = rewrite(text.slice(lead.length), home);
  if (rewritten === null) return false;
  holder[key] = lead + rewritten.formula;
  return true;
}

function rewriteChart(chart: ChartModel, home: SheetModel, rewrite: FormulaRewrite): boolean {
  let changed = false;
  for (const series of chart.series) {
    const done = [
      rewriteKey(series, "values", home, rewrite),
      rewriteKey(series, "categories", home, rewrite),
      rewriteKey(series.name, "formula", home, rewrite),
    ];
    changed ||= done.includes(true);
  }
  if (changed) delete chart.backing;
  return changed;
}

function rewriteRules(sheet: SheetModel, rewrite: FormulaRewrite): boolean {
  let changed = false;
  for (const format of sheet.conditionalFormats)
    for (const key of ["formula", "formula1", "formula2"] as const)
      if (rewriteKey(format, key, sheet, rewrite)) changed = true;
  for (const validation of sheet.validations) {
    if (validation.source?.startsWith("=") && rewriteKey(validation, "source", sheet, rewrite)) changed = true;
    for (const key of ["formula1", "formula2"] as const)
      if (rewriteKey(validation, key, sheet, rewrite)) changed = true;
  }
  return changed;
}

function rewritePage(sheet: SheetModel, rewrite: FormulaRewrite): boolean {
  let changed = false;
  for (const key of ["printArea", "printTitleRows", "printTitleColumns"] as const) {
    if (!rewriteKey(sheet.pageLayout, key, sheet, rewrite)) continue;
    changed = true;
    // a deleted print area is no print area
    if (sheet.pageLayout[key]?.includes("#REF!")) sheet.pageLayout[key] = null;
  }
  return changed;
}

/** Rewrites every formula of the workbook: cells, names, rules, charts, print areas. Changed sheets are touched. */
export function rewriteFormulas(workbook: WorkbookModel, rewrite: FormulaRewrite): void {
  for (const sheet of workbook.sheets) {
    const cells = rewriteCells(workbook, sheet, rewrite);
    const rules = rewriteRules(sheet, rewrite);
    const charts = sheet.charts.map((chart) => rewriteChart(chart, sheet, rewrite)).includes(true);
    const page = rewritePage(sheet, rewrite);
    if (cells || rules || charts || page) touchSheet(sheet);
  }
  for (const name of workbook.names) {
    const rewritten = rewrite(name.formula, workbook.sheets.find((s) => s.id === name.sheetId) ?? null);
    if (rewritten !== null) name.formula = rewritten.formula;
  }
  forgetDependencies(workbook);
}
