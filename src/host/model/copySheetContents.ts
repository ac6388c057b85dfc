import { newSheet } from "./newSheet";
import { prefixText, rewriteTokens } from "./references";
import type { Cell } from "./cell";
import type { ChartModel } from "./chartModel";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** References a formula makes to the sheet itself point to its copy. */
function onCopy(formula: string, original: string, copy: string): string {
  const wanted = original.toLowerCase();
  return rewriteTokens(formula, (token) => {
    if (token.sheet === null || token.sheet.last !== null || token.sheet.first.toLowerCase() !== wanted)
      return undefined;
    return prefixText({ first: copy, last: null, external: false }) + token.text;
  });
}

function copiedCell(cell: Cell, sheet: SheetModel, name: string): Cell {
  const copy: Cell = { ...cell, formula: cell.formula === null ? null : onCopy(cell.formula, sheet.name, name) };
  if (cell.arrayRef !== undefined) copy.arrayRef = { ...cell.arrayRef };
  return copy;
}

function copiedChart(workbook: WorkbookModel, chart: ChartModel, sheet: SheetModel, name: string): ChartModel {
  const { backing: _backing, ...plain } = chart;
  const series = structuredClone(plain.series).map((s) => ({
    ...s,
    id: `s${workbook.nextId++}`,
    values: onCopy(s.values, sheet.name, name),
    categories: s.categories === null ? null : onCopy(s.categories, sheet.name, name),
    name: s.name.formula === undefined ? s.name : { ...s.name, formula: onCopy(s.name.formula, sheet.name, name) },
  }));
  return { ...structuredClone(plain), id: `c${workbook.nextId++}`, series };
}

/** A detached copy of the sheet under another name: cells, formats, rules, charts, links, page setup, its own names.
 * Tables are not copied, nor what only the file's own worksheet holds. */
export function copySheetContents(workbook: WorkbookModel, sheet: SheetModel, name: string): SheetModel {
  const copy = newSheet(workbook, name);
  for (const [row, cells] of sheet.rows)
    copy.rows.set(row, new Map([...cells].map(([column, cell]) => [column, copiedCell(cell, sheet, name)])));
  copy.visibility = sheet.visibility;
  copy.tabColor = sheet.tabColor;
  copy.merges = sheet.merges.map((m) => ({ ...m }));
  copy.columnWidths = new Map(sheet.columnWidths);
  copy.rowHeights = new Map(sheet.rowHeights);
  copy.hiddenRows = new Set(sheet.hiddenRows);
  copy.hiddenColumns = new Set(sheet.hiddenColumns);
  copy.defaultColumnWidth = sheet.defaultColumnWidth;
  copy.defaultRowHeight = sheet.defaultRowHeight;
  if (sheet.columnStyles !== undefined) copy.columnStyles = new Map(sheet.columnStyles);
  if (sheet.rowStyles !== undefined) copy.rowStyles = new Map(sheet.rowStyles);
  if (sheet.sheetStyle !== undefined) copy.sheetStyle = sheet.sheetStyle;
  copy.conditionalFormats = sheet.conditionalFormats.map((f) => ({
    ...f,
    id: `f${workbook.nextId++}`,
    ranges: f.ranges.map((r) => ({ ...r })),
    style: { ...f.style },
  }));
  copy.validations = sheet.validations.map((v) => ({ ...v, rect: { ...v.rect } }));
  copy.charts = sheet.charts.map((chart) => copiedChart(workbook, chart, sheet, name));
  copy.hyperlinks = new Map([...sheet.hyperlinks].map(([key, link]) => [key, { ...link }]));
  copy.freeze = sheet.freeze === null ? null : { ...sheet.freeze };
  copy.showGridlines = sheet.showGridlines;
  copy.showHeadings = sheet.showHeadings;
  copy.pageLayout = structuredClone(sheet.pageLayout);
  copy.protection = { ...sheet.protection, options: { ...sheet.protection.options } };
  copy.customProperties = new Map(sheet.customProperties);
  for (const scoped of workbook.names.filter((n) => n.sheetId === sheet.id))
    workbook.names.push({
      ...scoped,
      id: `n${workbook.nextId++}`,
      sheetId: copy.id,
      formula: onCopy(scoped.formula, sheet.name, name),
    });
  return copy;
}
