import type { Rect } from "../model/rect";
import { HostError } from "../protocol/hostError";
import { addressOf } from "./address";
import { recordOf } from "./argument";
import { columnWidth, rowHeight } from "./geometry";
import type { RangeSelf } from "./rangeSelf";
import { rectOf } from "./rangeSelf";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Range.getRowProperties: one record per row with what was asked for. */
export function rowProperties(self: RangeSelf, [options]: readonly unknown[]): unknown {
  const { sheet } = self;
  const { top, bottom } = rectOf(self);
  const wanted = asked(options, ["address", "addressLocal", "rowIndex", "rowHidden", "format"]);
  const line = (row: number): Rect => ({ top: row, bottom: row, left: 0, right: lastColumn });
  return lines(
    top,
    bottom,
    (row) => ({
      address: addressOf(sheet, line(row)),
      addressLocal: addressOf(sheet, line(row)),
      rowIndex: row,
      rowHidden: sheet.hiddenRows.has(row),
      format: { rowHeight: rowHeight(sheet, row) },
    }),
    wanted,
  );
}

/** Range.getColumnProperties: one record per column with what was asked for. */
export function columnProperties(self: RangeSelf, [options]: readonly unknown[]): unknown {
  const { sheet } = self;
  const { left, right } = rectOf(self);
  const wanted = asked(options, ["address", "addressLocal", "columnIndex", "columnHidden", "format"]);
  const line = (column: number): Rect => ({ top: 0, bottom: lastRow, left: column, right: column });
  return lines(
    left,
    right,
    (column) => ({
      address: addressOf(sheet, line(column)),
      addressLocal: addressOf(sheet, line(column)),
      columnIndex: column,
      columnHidden: sheet.hiddenColumns.has(column),
      format: { columnWidth: columnWidth(sheet, column) },
    }),
    wanted,
  );
}

/** Which of the known properties the options switch on; of `format` only the size is known here. */
function asked(options: unknown, known: readonly string[]): readonly string[] {
  const wanted = Object.entries(recordOf(options)).filter(([, value]) => value !== false && value !== null);
  for (const [name, value] of wanted) {
    const size = name === "format" ? Object.keys(recordOf(value)) : [];
    if (!known.includes(name) || size.some((each) => each !== "rowHeight" && each !== "columnWidth")) {
      throw new HostError("NotImplemented", `NotImplemented: workbook host: line property ${name} ${size.join(",")}`);
    }
  }
  return wanted.map(([name]) => name);
}

function lines(
  first: number,
  last: number,
  describe: (index: number) => Readonly<Record<string, unknown>>,
  wanted: readonly string[],
): unknown {
  const records: Record<string, unknown>[] = [];
  for (let index = first; index <= last; index++) {
    const all = describe(index);
    records.push(Object.fromEntries(wanted.map((name) => [name, all[name]])));
  }
  return records;
}
