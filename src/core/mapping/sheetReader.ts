import type { PlanPeriod } from "../kpi/strategy";
import type { GoalNames } from "./goalNames";
import type { CellKind } from "./readHeading";
import type { SheetView, ViewedCell } from "./sheetView";

/** One sheet with what is needed to read it. */
export interface SheetReader {
  readonly view: SheetView;
  /** What a cell is to somebody looking for headings. */
  readonly read: (cell: ViewedCell) => CellKind;
  /** true where a text is the name of an indicator. */
  readonly isName: (text: string) => boolean;
  readonly goals: GoalNames;
  readonly period: PlanPeriod;
  /** 第２期総合戦略 → 2; null: not known. */
  readonly planNumber: number | null;
}
