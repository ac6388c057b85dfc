import { parseUnit } from "../kpi/parseUnit";
import type { RowColumns } from "./rowColumns";
import type { CellKind } from "./readHeading";
import type { SheetView, ViewedCell } from "./sheetView";

/** The name of a row as it is compared, and the cell that stands for it. */
export interface RowName {
  readonly cell: ViewedCell;
  readonly name: string;
}

type ReadCell = (cell: ViewedCell) => CellKind;

/** Words that go on with a name: no heading, no figure, no unit, no other indicator's name. */
function partsOf(view: SheetView, read: ReadCell, row: number, columns: readonly number[]): readonly ViewedCell[] {
  return columns.flatMap((column) => {
    const cell = view.cellAt(row, column);
    const isPart =
      cell.column === column &&
      read(cell).kind === "words" &&
      /\p{L}/u.test(cell.text) &&
      cell.text.length <= 40 &&
      parseUnit(cell.text)?.known !== true;
    return isPart ? [cell] : [];
  });
}

/** What stands beside the name and goes on with it, joined; "" where nothing does. */
export function nameParts(view: SheetView, read: ReadCell, row: number, columns: RowColumns): string {
  return partsOf(view, read, row, columns.parts)
    .map(({ text }) => text.trim())
    .join("");
}

/**
 * The name of a row: the label's own text, or, where it stands in two columns, both together
 * (妊婦健康診査｜受診回数, 総排出量｜市全体). What only narrows the label is put in brackets, to be weighed like brackets.
 */
export function readRowName(
  view: SheetView,
  read: ReadCell,
  isName: (text: string) => boolean,
  row: number,
  label: ViewedCell,
  columns: RowColumns,
): RowName {
  const own = label.text.trim();
  const parts = partsOf(view, read, row, columns.parts);
  const narrower = parts.at(-1);
  if (narrower !== undefined) {
    const rest = parts.map(({ text }) => text.trim()).join("");
    if (isName(`${own}${rest}`)) return { cell: narrower, name: `${own}${rest}` };
    return { cell: isName(own) ? label : narrower, name: `${own}（${rest}）` };
  }
  if (!isName(own)) {
    for (const column of columns.before) {
      const wider = view.cellAt(row, column);
      if (wider.column === label.column || read(wider).kind !== "words") continue;
      const joined = `${wider.text.trim()}${own}`;
      if (isName(joined)) return { cell: label, name: joined };
    }
  }
  return { cell: label, name: label.text };
}
