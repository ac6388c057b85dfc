import type { Rect } from "../core/workbook/cellAddress";
import type { SheetPlan } from "../core/workbook/sheetPlan";
import type { ExcelPlace } from "./ExcelError";

/** A plan and the sheet it goes to. */
export interface WriteTarget {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  /** The sheet's name: the plan's, or the one the user gave it. */
  readonly name: string;
  /** true: this run adds the sheet. */
  readonly created: boolean;
  /** What we wrote here last time, where it stands now; null on a new sheet. */
  readonly oldArea: Rect | null;
  /** Columns and rows the user inserted among ours since, ascending. */
  readonly inserted: { readonly columns: readonly number[]; readonly rows: readonly number[] };
  /** Charts on the sheet before this run, by name, with their number of series. */
  readonly oldCharts: ReadonlyMap<string, number>;
}

export function placeOf(target: WriteTarget, doing: string, range: string | null = null): ExcelPlace {
  return { sheet: target.name, range, doing };
}
