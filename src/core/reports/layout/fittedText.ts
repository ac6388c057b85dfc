import { columnCapacity } from "../../workbook/layout/reportStyle";
import { wrappedLines } from "../../workbook/layout/wrappedLines";

/** Excel's tallest row in points, less a little for other fonts. */
export const TALLEST_ROW = 402;
const SMALLEST = 5;

/** A size in points at which a text stands whole in its cell, and the height it then takes. */
export interface FittedText {
  readonly size: number;
  readonly height: number;
}

/** Height in points of a wrapped text; loose enough for the fonts of other computers. */
export function textHeight(text: string, width: number, size: number): number {
  return Math.ceil(wrappedLines(text, columnCapacity(width, size)) * size * 1.4 + 3.5);
}

/** A text in a cell of `width` points: at `size`, or as much smaller as it takes to stay below the tallest row. */
export function fittedText(text: string, width: number, size: number, tallest = TALLEST_ROW): FittedText {
  for (let tried = size; tried >= SMALLEST; tried -= 0.5) {
    const height = textHeight(text, width, tried);
    if (height <= tallest) return { size: tried, height };
  }
  return { size: SMALLEST, height: tallest };
}
