import type { Cell } from "../../model/cell";
import type { Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { parseArea } from "../a1";
import { escapeXml } from "../package/xmlText";
import { storedFormula } from "../storedFormula";

/** References of a chart with the values they have now, for readers that do not calculate. */
export interface ChartCache {
  readonly values: (formula: string) => string;
  readonly categories: (formula: string) => string;
  readonly text: (formula: string) => string;
}

/** `visibleOnly`: cells of hidden rows and columns are left out, as Excel does unless the chart says otherwise. */
export function openChartCache(workbook: WorkbookModel, visibleOnly: boolean): ChartCache {
  const cellsOf = (formula: string): Cells | null => referencedCells(workbook, formula, visibleOnly);
  const formulaXml = (formula: string): string => `<c:f>${escapeXml(storedFormula(formula.replace(/^=/, "")))}</c:f>`;
  return {
    values: (formula) =>
      formula === "" ? "" : `<c:numRef>${formulaXml(formula)}${numbersXml(cellsOf(formula), true)}</c:numRef>`,
    categories: (formula) => {
      if (formula === "") return "";
      const cells = cellsOf(formula);
      const isText = cells === null || cells.some((cell) => typeof cell?.value === "string" && cell.value !== "");
      return isText
        ? `<c:strRef>${formulaXml(formula)}${textsXml(cells)}</c:strRef>`
        : `<c:numRef>${formulaXml(formula)}${numbersXml(cells, false)}</c:numRef>`;
    },
    text: (formula) => `<c:strRef>${formulaXml(formula)}${textsXml(cellsOf(formula))}</c:strRef>`,
  };
}

type Cells = readonly (Cell | undefined)[];

/** Cells of a reference in reading order; null where it is no plain reference. */
function referencedCells(workbook: WorkbookModel, formula: string, visibleOnly: boolean): Cells | null {
  const areas = formula
    .replace(/^=/, "")
    .replace(/^\((.*)\)$/s, "$1")
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  const cells: (Cell | undefined)[] = [];
  for (const area of areas) {
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(area.trim());
    const name = (match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "").toLowerCase();
    const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === name);
    const rect = parseArea(match?.[3] ?? "");
    if (!sheet || !rect || (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > 100_000) return null;
    collect(sheet, rect, cells, visibleOnly);
  }
  return cells;
}

function collect(sheet: SheetModel, rect: Rect, into: (Cell | undefined)[], visibleOnly: boolean): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    if (visibleOnly && sheet.hiddenRows.has(row)) continue;
    for (let column = rect.left; column <= rect.right; column++) {
      if (!visibleOnly || !sheet.hiddenColumns.has(column)) into.push(sheet.rows.get(row)?.get(column));
    }
  }
}

/** `textIsZero`: text among values is drawn as 0, as Excel does. */
function numbersXml(cells: Cells | null, textIsZero: boolean): string {
  if (cells === null) return "";
  const points = cells.map((cell, index) => {
    const value = cell?.value ?? null;
    if (value === null) return "";
    if (typeof value === "object") return `<c:pt idx="${index}"><c:v>${escapeXml(value.error)}</c:v></c:pt>`;
    if (typeof value === "string" && !textIsZero) return "";
    const number = typeof value === "number" ? value : value === true ? 1 : 0;
    return `<c:pt idx="${index}"><c:v>${number}</c:v></c:pt>`;
  });
  const format = cells.find((cell) => cell?.style?.numberFormat !== undefined)?.style?.numberFormat ?? "General";
  return `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join("")}</c:numCache>`;
}

function textsXml(cells: Cells | null): string {
  if (cells === null) return "";
  const points = cells.map((cell, index) => {
    const value = cell?.value ?? null;
    if (value === null) return "";
    const text = typeof value === "object" ? value.error : String(value);
    return `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
  });
  return `<c:strCache><c:ptCount val="${cells.length}"/>${points.join("")}</c:strCache>`;
}
