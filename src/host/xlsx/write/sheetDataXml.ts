import type { Cell } from "../../model/cell";
import type { SheetModel } from "../../model/sheetModel";
import { areaName, columnName } from "../a1";
import type { CellBacking, SheetBacking } from "../backing";
import { attributes, escapeCellText, escapeText } from "../package/xmlText";
import type { RowAttributes } from "../read/scanCells";
import { storedFormula } from "../storedFormula";
import { XlsxError } from "../XlsxError";
import { originalRows } from "./originalRows";
import type { StyleBook } from "./styleBook";

export interface CellContext {
  readonly styles: StyleBook;
  /** Metadata number of dynamic arrays; null where the workbook cannot mark them. */
  readonly dynamicArray: () => string | null;
  /** A sheet of no file: text that looks like a formula gets the mark that keeps it text. */
  readonly isNew: boolean;
}

/** The `sheetData` element of a sheet. A formula cell without a result throws XlsxError `missingResult`. */
export function sheetDataXml(sheet: SheetModel, backing: SheetBacking | null, context: CellContext): string {
  const original = originalRows(sheet, backing);
  const numbers = new Set([
    ...sheet.rows.keys(),
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...(sheet.rowStyles?.keys() ?? []),
    ...original.keys(),
  ]);
  const letters: string[] = [];
  const rows: string[] = [];
  for (const row of [...numbers].toSorted((a, b) => a - b)) {
    const head = rowAttributes(sheet, row, original.get(row), context.styles);
    let cells = "";
    for (const [column, cell] of inOrder(sheet.rows.get(row))) {
      letters[column] ??= columnName(column);
      cells += cellXml(sheet, cell, `${letters[column]}${row + 1}`, context);
    }
    if (cells !== "") rows.push(`<row r="${row + 1}"${head}>${cells}</row>`);
    else if (head !== "") rows.push(`<row r="${row + 1}"${head}/>`);
  }
  return rows.length === 0 ? "<sheetData/>" : `<sheetData>${rows.join("")}</sheetData>`;
}

function inOrder(cells: ReadonlyMap<number, Cell> | undefined): readonly (readonly [number, Cell])[] {
  if (!cells) return [];
  let last = -1;
  for (const column of cells.keys()) {
    if (column < last) return [...cells].toSorted((a, b) => a[0] - b[0]);
    last = column;
  }
  return [...cells];
}

/** Attributes the file had, with what the model says of height, visibility and style. */
function rowAttributes(sheet: SheetModel, row: number, original: RowAttributes | undefined, styles: StyleBook): string {
  const { ht, customHeight, hidden: _, s: __, customFormat: ___, ...others } = original ?? {};
  const height = sheet.rowHeights.get(row);
  const isAsBefore = ht !== undefined && Number(ht) === height;
  const style = sheet.rowStyles?.get(row);
  return attributes({
    ...Object.fromEntries(Object.entries(others).filter(([name]) => !name.includes(":"))),
    s: style ? styles.cellFormat(style) : null,
    customFormat: style ? 1 : null,
    ht: height ?? null,
    hidden: sheet.hiddenRows.has(row) ? 1 : null,
    customHeight: height === undefined ? null : isAsBefore ? (customHeight ?? null) : 1,
  });
}

function cellXml(sheet: SheetModel, cell: Cell, address: string, context: CellContext): string {
  const isQuoted =
    context.isNew && cell.formula === null && typeof cell.value === "string" && /^[=+\-@]/.test(cell.value);
  const format = isQuoted ? context.styles.quotedFormat(cell.style) : context.styles.cellFormat(cell.style);
  const style = format === 0 ? "" : ` s="${format}"`;
  const backing = (cell.backing ?? {}) as CellBacking;
  if (cell.formula !== null) {
    if (!cell.hasResult) {
      throw new XlsxError("missingResult", `No result in ${sheet.name}!${address}.`, {
        sheet: sheet.name,
        cell: address,
      });
    }
    return formulaCellXml(sheet, cell, cell.formula, { address, style, backing, context });
  }
  const table = backing.dataTable
    ? `<f${attributes(backing.dataTable.attributes)}>${escapeText(backing.dataTable.text)}</f>`
    : "";
  const { value } = cell;
  if (value === null) return `<c r="${address}"${style}${table === "" ? "/>" : `>${table}</c>`}`;
  if (typeof value === "number") return `<c r="${address}"${style}>${table}<v>${finite(value, sheet, address)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}"${style} t="b">${table}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `<c r="${address}"${style} t="e">${table}<v>${escapeText(value.error)}</v></c>`;
  if (backing.sharedString?.text === value)
    return `<c r="${address}"${style} t="s"><v>${backing.sharedString.index}</v></c>`;
  const content = backing.inline?.text === value ? backing.inline.xml : textXml(value);
  return `<c r="${address}"${style} t="inlineStr"><is>${content}</is></c>`;
}

interface FormulaPlace {
  readonly address: string;
  readonly style: string;
  readonly backing: CellBacking;
  readonly context: CellContext;
}

function formulaCellXml(sheet: SheetModel, cell: Cell, formula: string, place: FormulaPlace): string {
  const { address, style, backing, context } = place;
  const text = backing.stored?.formula === formula ? backing.stored.text : storedFormula(formula);
  let mark = "";
  let array = "";
  if (cell.arrayRef) {
    array = ` t="array" ref="${areaName(cell.arrayRef)}"`;
    if (cell.arrayFixed !== true) {
      const known = backing.metadata?.formula === formula ? backing.metadata.number : context.dynamicArray();
      mark = known === null ? "" : ` cm="${known}"`;
    }
  }
  const f = `<f${array}>${escapeText(text)}</f>`;
  const { value } = cell;
  const open = `<c r="${address}"${style}`;
  if (typeof value === "number") return `${open}${mark}>${f}<v>${finite(value, sheet, address)}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b"${mark}>${f}<v>${value ? 1 : 0}</v></c>`;
  if (value !== null && typeof value === "object")
    return `${open} t="e"${mark}>${f}<v>${escapeText(value.error)}</v></c>`;
  return `${open} t="str"${mark}>${f}<v>${escapeCellText(value ?? "")}</v></c>`;
}

function finite(value: number, sheet: SheetModel, address: string): string {
  if (Number.isFinite(value)) return String(value);
  throw new XlsxError("missingResult", `No number in ${sheet.name}.`, { sheet: sheet.name, cell: address });
}

function textXml(text: string): string {
  const space = /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeCellText(text)}</t>`;
}
