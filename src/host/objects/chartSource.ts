import { cellAt } from "../model/readCells";
import type { CellStyle } from "../model/cellStyle";
import type { ChartSeriesModel } from "../model/chartModel";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import { absoluteFormula, columnsOf, isUnbounded, rowsOf } from "./address";
import { oneOf, optional } from "./argument";
import type { Book } from "./book";
import { nextId } from "./book";
import { shownValue } from "./cellBlocks";
import { usedWithin } from "./usedCells";

/** A new series without data. */
export function newSeries(book: Book, name: ChartSeriesModel["name"], values: string): ChartSeriesModel {
  return {
    id: `series${nextId(book)}`,
    name,
    values,
    categories: null,
    color: null,
    lineColor: null,
    lineWeight: null,
    lineStyle: null,
    markerStyle: null,
    markerSize: null,
    markerColor: null,
    smooth: false,
    chartType: null,
    axisGroup: "Primary",
    gapWidth: null,
    overlap: null,
    dataLabels: null,
  };
}

function isDate(style: CellStyle | null | undefined): boolean {
  return /[ymdge]/i.test((style?.numberFormat ?? "").replace(/"[^"]*"|\[[^\]]*\]|General/g, ""));
}

/** Text and dates label a series; numbers are its values. */
function isLabel(sheet: SheetModel, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return false;
  const value = shownValue(cell);
  return (typeof value === "string" && value !== "") || (typeof value === "number" && isDate(cell.style));
}

function isBlank(sheet: SheetModel, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell === undefined || shownValue(cell) === "";
}

/** The cells of one line (row or column), as places. */
type At = (along: number, across: number) => readonly [number, number];

/**
 * The series Excel makes of a block: by the given direction, or along its longer side; a first line of labels
 * (text, or below an empty corner) gives the names, a first entry of labels in every series the categories.
 */
export function seriesOf(book: Book, sheet: SheetModel, source: Rect, seriesBy: unknown): ChartSeriesModel[] {
  const rect = isUnbounded(source) ? usedWithin(sheet, source, true) : source;
  if (rect === null) throw new HostError("InvalidArgument");
  const by = optional(seriesBy, (value) => oneOf(value, ["Auto", "Columns", "Rows"]), "Auto");
  const columns = by === "Columns" || (by === "Auto" && rowsOf(rect) >= columnsOf(rect));
  const [length, count] = columns ? [rowsOf(rect), columnsOf(rect)] : [columnsOf(rect), rowsOf(rect)];
  const at: At = columns
    ? (along, across) => [rect.top + along, rect.left + across]
    : (along, across) => [rect.top + across, rect.left + along];
  const labelled = (along: number, across: number): boolean => isLabel(sheet, ...at(along, across));
  const emptyCorner = length > 1 && count > 1 && isBlank(sheet, ...at(0, 0));
  const hasCategories =
    count > 1 &&
    range(1, length).some((i) => labelled(i, 0)) &&
    range(1, length).every((i) => labelled(i, 0) || isBlank(sheet, ...at(i, 0)));
  const categories = hasCategories || (emptyCorner && length > 1);
  const firstValue = categories ? 1 : 0;
  const names = length > 1 && (emptyCorner || range(firstValue, count).every((j) => labelled(0, j)));
  const stretch = (across: number): Rect => {
    const [top, left] = at(names ? 1 : 0, across);
    const [bottom, right] = at(length - 1, across);
    return { top, left, bottom, right };
  };
  return range(firstValue, count).map((across) => {
    const [row, column] = at(0, across);
    const name = names
      ? { formula: absoluteFormula(sheet, { top: row, left: column, bottom: row, right: column }) }
      : {};
    const series = newSeries(book, name, absoluteFormula(sheet, stretch(across)));
    return categories ? { ...series, categories: absoluteFormula(sheet, stretch(0)) } : series;
  });
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}
