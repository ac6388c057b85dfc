import type { CellStyle } from "../../model/cellStyle";
import type { SheetModel } from "../../model/sheetModel";
import { defaultColumnPoints, pointsOfWidth } from "../columnPixels";
import { childOf, childrenOf, flagOf, numberOf, type Element } from "../package/xmlTree";

/** Default sizes, column widths, hidden columns and the styles of whole columns. */
export function readColumns(sheet: SheetModel, root: Element, digit: number, styles: readonly CellStyle[]): void {
  const format = childOf(root, "sheetFormatPr");
  const width = numberOf(format, "defaultColWidth");
  sheet.defaultColumnWidth =
    width === null ? defaultColumnPoints(numberOf(format, "baseColWidth") ?? 8, digit) : pointsOfWidth(width, digit);
  sheet.defaultRowHeight = numberOf(format, "defaultRowHeight") ?? sheet.defaultRowHeight;
  const list = childOf(root, "cols");
  for (const column of list ? childrenOf(list, "col") : []) {
    const first = (numberOf(column, "min") ?? 1) - 1;
    const last = Math.min((numberOf(column, "max") ?? first + 1) - 1, 16_383);
    const stated = numberOf(column, "width");
    const style = styles[numberOf(column, "style") ?? 0];
    const points = stated === null ? null : pointsOfWidth(stated, digit);
    // A column listed for its style or visibility alone states the default width.
    const isOwn = points !== null && (points !== sheet.defaultColumnWidth || flagOf(column, "customWidth", false));
    for (let at = first; at <= last; at++) {
      if (isOwn && points !== null) sheet.columnWidths.set(at, points);
      if (flagOf(column, "hidden", false)) sheet.hiddenColumns.add(at);
      if (style && (numberOf(column, "style") ?? 0) !== 0) (sheet.columnStyles ??= new Map()).set(at, style);
    }
  }
}
