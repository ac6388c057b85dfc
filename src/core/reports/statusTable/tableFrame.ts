import type { ReportInput } from "../reportInput";
import type { ColumnPlaces } from "./columnPlaces";
import { columnPlaces } from "./columnPlaces";
import { columnRuns } from "./columnRuns";
import type { TableColumn } from "./tableColumn";
import { tableColumns } from "./tableColumns";
import type { TableRow } from "./tableRows";
import { tableRows } from "./tableRows";

/** Where everything of the status table stands; rows and columns zero-based. */
export interface TableFrame {
  readonly columns: readonly TableColumn[];
  readonly places: ColumnPlaces;
  readonly rows: readonly TableRow[];
  /** The line under the title that says what the figures are not; null: none. */
  readonly disclaimerRow: number | null;
  /** First of two header rows; the second holds the years. */
  readonly headerTop: number;
  readonly yearRow: number;
  /** First row of the body: a goal's heading. */
  readonly top: number;
  /** Last row of the body; an empty table has one empty row. */
  readonly bottom: number;
  /** First row that holds an indicator; null: there is none. */
  readonly firstIndicator: number | null;
  readonly lastPrinted: number;
  /** Columns right of the print area that are for people, as runs of neighbours. */
  readonly aside: readonly (readonly [number, number])[];
  /** First column of 計算用. */
  readonly firstHelper: number;
  readonly lastColumn: number;
  /** Rows under the body: legend and notes. */
  readonly legendRow: number;
  readonly notesRow: number;
}

/** Lays the status table out, without contents. */
export function tableFrame(input: ReportInput): TableFrame {
  const columns = tableColumns(input);
  const rows = tableRows(input);
  const headerTop = input.disclaimer === null ? 2 : 3;
  const top = headerTop + 2;
  const bottom = top + Math.max(1, rows.length) - 1;
  const first = rows.findIndex(({ kind }) => kind === "indicator");
  return {
    columns,
    places: columnPlaces(columns),
    rows,
    disclaimerRow: input.disclaimer === null ? null : 2,
    headerTop,
    yearRow: headerTop + 1,
    top,
    bottom,
    firstIndicator: first < 0 ? null : top + first,
    lastPrinted: columns.findLastIndex(({ isPrinted }) => isPrinted),
    aside: columnRuns(columns, ({ isAside }) => isAside === true),
    firstHelper: columns.findIndex(({ key }) => key === "indicator"),
    lastColumn: columns.length - 1,
    legendRow: bottom + 1,
    notesRow: bottom + 2,
  };
}
