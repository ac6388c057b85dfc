import type { Cell, Scalar, WorkbookModel } from "./workbookModel";
import { ModelError } from "./modelError";

/** The text Excel (Japanese) displays for the value under the number format; "####" is not modelled. */
export function formatValue(value: Scalar, numberFormat: string, date1904 = false): string {
  throw new ModelError("UnsupportedOperation", `${value}${numberFormat}${date1904}`);
}

/** Range.text of the cell; "" for an absent one. */
export function cellText(workbook: WorkbookModel, cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return formatValue(cell.value, cell.style?.numberFormat ?? "General", workbook.date1904);
}
