import type { CellStyle } from "../../model/cellStyle";
import type { SheetModel } from "../../model/sheetModel";
import { defaultColumnPoints, pointsOfWidth, widthOfPoints } from "../columnPixels";
import { childOf, childrenOf, numberOf, type Element } from "../package/xmlTree";
import { attributes } from "../package/xmlText";
import { replaceSection, sectionOf, setAttributes } from "./replaceSection";
import type { StyleBook } from "./styleBook";

const LAST_COLUMN = 16_383;

/** Default sizes and the columns that differ from them; what else the file says of a column stays. */
export function writeColumns(root: Element, sheet: SheetModel, digit: number, styles: StyleBook): void {
  writeDefaults(root, sheet, digit);
  const original = originalColumns(root);
  const runs: { first: number; last: number; text: string }[] = [];
  for (const column of columnsToWrite(sheet, original)) {
    const text = columnAttributes(sheet, column, original.get(column), digit, styles);
    const previous = runs.at(-1);
    if (previous && previous.last === column - 1 && previous.text === text) previous.last = column;
    else if (text !== "") runs.push({ first: column, last: column, text });
  }
  const list = runs.map(({ first, last, text }) => `<col min="${first + 1}" max="${last + 1}"${text}/>`);
  replaceSection(root, "cols", list.length === 0 ? "" : `<cols>${list.join("")}</cols>`);
}

function writeDefaults(root: Element, sheet: SheetModel, digit: number): void {
  const format = sectionOf(root, "sheetFormatPr");
  const stated = numberOf(format, "defaultColWidth");
  const standard = defaultColumnPoints(numberOf(format, "baseColWidth") ?? 8, digit);
  const current = stated === null ? standard : pointsOfWidth(stated, digit);
  if (sheet.defaultColumnWidth !== current) {
    setAttributes(format, { defaultColWidth: widthOfPoints(sheet.defaultColumnWidth, digit) });
  }
  if (numberOf(format, "defaultRowHeight") !== sheet.defaultRowHeight) {
    setAttributes(format, { defaultRowHeight: sheet.defaultRowHeight });
  }
}

function originalColumns(root: Element): Map<number, Record<string, string>> {
  const found = new Map<number, Record<string, string>>();
  const list = childOf(root, "cols");
  for (const element of list ? childrenOf(list, "col") : []) {
    const values = Object.fromEntries(Array.from(element.attributes).map(({ name, value }) => [name, value]));
    const last = Math.min((numberOf(element, "max") ?? 1) - 1, LAST_COLUMN);
    for (let at = (numberOf(element, "min") ?? 1) - 1; at <= last; at++) found.set(at, values);
  }
  return found;
}

function columnsToWrite(sheet: SheetModel, original: ReadonlyMap<number, unknown>): number[] {
  if (sheet.sheetStyle) return Array.from({ length: LAST_COLUMN + 1 }, (_, column) => column);
  const columns = new Set([
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...(sheet.columnStyles?.keys() ?? []),
    ...original.keys(),
  ]);
  return [...columns].toSorted((a, b) => a - b);
}

function columnAttributes(
  sheet: SheetModel,
  column: number,
  original: Readonly<Record<string, string>> | undefined,
  digit: number,
  styles: StyleBook,
): string {
  const { min: _, max: __, width, style: ___, hidden: ____, customWidth, ...others } = original ?? {};
  const points = sheet.columnWidths.get(column);
  const isAsBefore = width !== undefined && points === pointsOfWidth(Number(width), digit);
  const style: CellStyle | undefined = sheet.columnStyles?.get(column) ?? sheet.sheetStyle;
  const isHidden = sheet.hiddenColumns.has(column);
  const says = points !== undefined || isHidden || style !== undefined || Object.keys(others).length > 0;
  if (!says) return "";
  const stored = isAsBefore ? Number(width) : widthOfPoints(points ?? sheet.defaultColumnWidth, digit);
  return attributes({
    width: stored,
    style: style ? styles.cellFormat(style) : null,
    hidden: isHidden ? 1 : null,
    customWidth: isAsBefore ? (customWidth ?? null) : points === undefined ? null : 1,
    ...others,
  });
}
