import type { ColumnRole } from "../../departments/identity/sheetIdentity";
import type { CellValue } from "../../workbook/cellGrid";
import type { CellFormat, Validation } from "../../workbook/sheetPlan";

/** Where things came to stand, for formulas of the form. */
export interface FormPlaces {
  readonly row: number;
  /** `$E$12`: a cell of the row with that id. */
  readonly cell: (role: ColumnRole, id: string) => string;
  /** `$AB$140`: a cell of the indicator's judgement. */
  readonly judged: (indicatorId: string, key: string) => string;
}

export type FormContent = CellValue | ((at: FormPlaces) => CellValue);

export type RowKind = "title" | "line" | "facts" | "heading" | "name" | "plan" | "entry" | "text" | "example" | "gap";

type Distributed<T> = T extends unknown ? Omit<T, "rect"> : never;

/** What may be entered, without its place. */
export type EntryRule = Distributed<Validation>;

/** One row of the form: contents by role of the column, and what only this row has. */
export interface FormRow {
  readonly kind: RowKind;
  readonly id?: string;
  /** Points; "fitted": as its texts need, also while somebody types. */
  readonly height: number | "fitted";
  readonly contents: Readonly<Partial<Record<ColumnRole, FormContent>>>;
  readonly formats?: Readonly<Partial<Record<ColumnRole, CellFormat>>>;
  /** Only where there is an input cell; by its address where it is a formula. */
  readonly rule?: EntryRule | ((inputCell: string) => EntryRule);
  /** 判定 of the row, as an id. */
  readonly status?: FormContent;
}
