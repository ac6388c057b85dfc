import { columnCapacity, lineHeight } from "../../workbook/layout/reportStyle";
import { wrappedLines } from "../../workbook/layout/wrappedLines";
import type { CellValue } from "../../workbook/cellGrid";
import { wholeHeight } from "../layout/placeRows";
import { widthOf } from "./formColumns";

export const FORM_FONT_SIZE = 9;
export const NAME_FONT_SIZE = 10;

/** Points for one line. */
export const LINE = 18;

/** Tall enough for what stands in both columns, and at least `least`. */
export function entryHeight(previous: CellValue, entered: CellValue, least: number): number {
  const lines = (text: CellValue, width: number): number =>
    wrappedLines(String(text ?? ""), columnCapacity(width, FORM_FONT_SIZE));
  const needed = Math.max(lines(previous, widthOf("previous")), lines(entered, widthOf("input")));
  return Math.max(least, wholeHeight(lineHeight(needed, FORM_FONT_SIZE)));
}

/** Name of the indicator on the left, goal and policy on the right. */
export function nameHeight(name: string, place: string): number {
  const capacity = columnCapacity(widthOf("label") + widthOf("previous"), NAME_FONT_SIZE);
  const left = lineHeight(wrappedLines(name, capacity), NAME_FONT_SIZE);
  const right = lineHeight(wrappedLines(place, columnCapacity(widthOf("input"), 8)), 8);
  return Math.max(21, wholeHeight(Math.max(left, right)));
}
