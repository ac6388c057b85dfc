import { shiftFormula } from "../../model/references";
import type { Cell, Scalar } from "../../model/cell";
import type { CellStyle } from "../../model/cellStyle";
import type { SheetModel } from "../../model/sheetModel";
import { parseArea } from "../a1";
import type { CellBacking } from "../backing";
import { decodeEscapes } from "../package/xmlText";
import { shownFormula, storedFormula } from "../storedFormula";
import type { SharedString } from "./readSharedStrings";
import { scanCells, type RawCell, type RowAttributes } from "./scanCells";

export interface CellSources {
  readonly part: string;
  readonly strings: readonly SharedString[];
  /** By cell format number. */
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

/** Fills the rows of a sheet from its XML and returns the rows' own attributes. Dates become serials. */
export function readCells(sheet: SheetModel, xml: string, sources: CellSources): Map<number, RowAttributes> {
  const rowAttributes = new Map<number, RowAttributes>();
  const masters = new Map<string, { readonly row: number; readonly column: number; readonly formula: string }>();
  const rowStyles = new Map<number, CellStyle>();
  const hidesStyle = (at: RawCell): boolean => rowStyles.has(at.row) || sheet.columnStyles?.has(at.column) === true;
  scanCells(xml, sources.part, {
    row: (row, attributes) => {
      if (Object.keys(attributes).length === 0) return;
      rowAttributes.set(row, attributes);
      const height = Number(attributes["ht"]);
      if (height >= 0 && attributes["ht"] !== "") sheet.rowHeights.set(row, height);
      if (isOn(attributes["hidden"])) sheet.hiddenRows.add(row);
      const style = isOn(attributes["customFormat"]) ? sources.styles[Number(attributes["s"] ?? 0)] : undefined;
      if (style) rowStyles.set(row, style);
    },
    cell: (raw) => {
      const cell = toCell(raw, sources, (si) => {
        if (raw.formula && raw.formula.text !== "") {
          masters.set(si, { row: raw.row, column: raw.column, formula: raw.formula.text });
          return raw.formula.text;
        }
        const master = masters.get(si);
        return master ? shiftFormula(master.formula, raw.row - master.row, raw.column - master.column) : null;
      });
      if (cell.value === null && cell.formula === null && !cell.style && !cell.backing && !hidesStyle(raw)) return;
      let cells = sheet.rows.get(raw.row);
      if (!cells) sheet.rows.set(raw.row, (cells = new Map<number, Cell>()));
      cells.set(raw.column, cell);
    },
  });
  if (rowStyles.size > 0) sheet.rowStyles = rowStyles;
  return rowAttributes;
}

function isOn(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

function toCell(raw: RawCell, sources: CellSources, shared: (index: string) => string | null): Cell {
  const kind = raw.formula?.attributes["t"] ?? "normal";
  const stored =
    !raw.formula || kind === "dataTable"
      ? null
      : kind === "shared"
        ? shared(raw.formula.attributes["si"] ?? "")
        : raw.formula.text;
  const formula = stored === null || stored === "" ? null : shownFormula(stored);
  const value = toValue(raw, sources);
  const style = raw.style === 0 ? null : (sources.styles[raw.style] ?? null);
  const backing = toBacking(raw, { formula, stored, kind, value, isRich: isRichString(raw, sources) });
  const cell: Cell = {
    value,
    formula,
    style,
    hasResult: formula === null || raw.value !== null || raw.inline !== null,
    ...(backing ? { backing } : {}),
  };
  const ref = raw.formula?.attributes["ref"];
  const area = kind === "array" && formula !== null ? parseArea(ref ?? "") : null;
  if (area) {
    cell.arrayRef = area;
    if (raw.metadata === null) cell.arrayFixed = true;
  }
  return cell;
}

function isRichString(raw: RawCell, sources: CellSources): boolean {
  return raw.type === "s" && sources.strings[Number(raw.value)]?.isRich === true;
}

function toValue(raw: RawCell, { strings, date1904 }: CellSources): Scalar {
  if (raw.type === "inlineStr") return raw.inline?.text ?? (raw.value === null ? null : decodeEscapes(raw.value));
  if (raw.value === null) return null;
  switch (raw.type) {
    case "s":
      return strings[Number(raw.value)]?.text ?? null;
    case "str":
      return decodeEscapes(raw.value);
    case "b":
      return raw.value.trim() === "1" || raw.value.trim() === "true";
    case "e":
      return { error: raw.value.trim() };
    case "d":
      return dateSerial(raw.value, date1904);
    default: {
      const number = raw.value.trim() === "" ? NaN : Number(raw.value);
      return Number.isNaN(number) ? null : number;
    }
  }
}

/** ISO date or time, as strict files store it → serial. */
function dateSerial(text: string, date1904: boolean): number | string {
  const time = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/.exec(text.trim());
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const milliseconds = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(milliseconds)) return text;
  const days = milliseconds / 86_400_000 + 25_569;
  if (date1904) return days - 1462;
  return days < 61 ? days - 1 : days;
}

function toBacking(
  raw: RawCell,
  read: { formula: string | null; stored: string | null; kind: string; value: Scalar; isRich: boolean },
): CellBacking | null {
  const text = typeof read.value === "string" ? read.value : null;
  const richXml = raw.inline?.richXml ?? null;
  const backing: CellBacking = {
    ...(read.isRich && text !== null ? { sharedString: { index: Number(raw.value), text } } : {}),
    ...(richXml !== null && text !== null ? { inline: { xml: richXml, text } } : {}),
    ...(raw.formula && read.kind === "dataTable" ? { dataTable: raw.formula } : {}),
    ...(read.formula !== null && read.stored !== null && storedFormula(read.formula) !== read.stored
      ? { stored: { formula: read.formula, text: read.stored } }
      : {}),
    ...(raw.metadata !== null && read.formula !== null
      ? { metadata: { formula: read.formula, number: raw.metadata } }
      : {}),
  };
  return Object.keys(backing).length > 0 ? backing : null;
}
