import { columnLetters } from "../../workbook/cellAddress";
import { madeOrder } from "../../departments/identity/formColumns";
import type { ColumnRole } from "../../departments/identity/sheetIdentity";

/**
 * Points of the columns of the form, in the order the identity knows them; the key is hidden. Texts of 9 points have
 * about two thirds of a character left over in 前年度 and 記入欄, so that paper wraps them where the screen does.
 */
const widths: Readonly<Record<ColumnRole, number>> = {
  number: 26,
  label: 118,
  previous: 233,
  key: 8,
  input: 323,
  check: 166,
};

export const formWidths: readonly number[] = madeOrder.map((role) => widths[role]);

export const VISIBLE_WIDTH = formWidths.reduce((sum, width) => sum + width, 0) - widths.key;

export function widthOf(role: ColumnRole): number {
  return widths[role];
}

/** Zero-based column of a role. */
export function columnOf(role: ColumnRole): number {
  return madeOrder.indexOf(role);
}

/** Reference to a cell of the form: `$E$12`. */
export function formCell(role: ColumnRole, row: number): string {
  return `$${columnLetters(columnOf(role))}$${row + 1}`;
}

/** Right of the form, hidden: the status id of the row, then what is computed. */
export const STATUS_COLUMN = madeOrder.length;
export const HELPER_LEFT = STATUS_COLUMN + 1;
