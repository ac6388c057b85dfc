import { CellValueType } from "@univerjs/core";
import { cellText, formatValue, showsDate } from "../../../host/model/formatNumber";
import type { Cell } from "../../../host/model/cell";
import type { CellStyle } from "../../../host/model/cellStyle";
import type { WorkbookModel } from "../../../host/model/workbookModel";

/** A cell as the grid holds it: the raw value for its rules, beside it the text Excel shows and the text it edits. */
export interface CellView {
  readonly value: string | number | boolean | null;
  readonly type: CellValueType;
  readonly shown: string;
  readonly edited: string;
  readonly style: CellStyle | null;
}

/** What is to be seen of a cell of the host. */
export function cellView(workbook: WorkbookModel, cell: Cell): CellView {
  const { value } = cell;
  const plain = typeof value === "object" && value !== null ? value.error : value;
  const type =
    typeof plain === "number"
      ? CellValueType.NUMBER
      : typeof plain === "boolean"
        ? CellValueType.BOOLEAN
        : CellValueType.STRING;
  return { value: plain, type, shown: cellText(workbook, cell), edited: editedText(workbook, cell), style: cell.style };
}

/** What stands in the formula bar: the formula, a percentage or a date as typed, otherwise the bare value. */
function editedText(workbook: WorkbookModel, { formula, value, style }: Cell): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return typeof value === "boolean" ? String(value).toUpperCase() : value;
  const format = style?.numberFormat ?? "General";
  if (format.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
  if (showsDate(format) && value >= 0) return formatValue(value, typedDateFormat(value), workbook.date1904);
  return String(value);
}

function typedDateFormat(value: number): string {
  if (Number.isInteger(value)) return "yyyy/m/d";
  return value < 1 ? "h:mm:ss" : "yyyy/m/d h:mm:ss";
}
