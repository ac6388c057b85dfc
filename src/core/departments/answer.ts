import type { CellValue } from "../workbook/cellGrid";
import type { DepartmentField } from "./identity/sheetIdentity";

/** The value of an answer a department took back: it cleared what stood on its sheet. */
export const TAKEN_BACK = "";

/** One entry of a department, as it was taken in: figures as numbers in the indicator's unit, else as written; `TAKEN_BACK`: none any more. */
export interface Answer {
  /** null: of the whole sheet. */
  readonly indicatorId: string | null;
  readonly field: DepartmentField;
  /** The fiscal year it is for. */
  readonly entryYear: number;
  readonly value: CellValue;
}

/** The answer for a field of an indicator and year; "" where there is none. */
export function answerOf(
  answers: readonly Answer[],
  indicatorId: string | null,
  field: DepartmentField,
  entryYear: number,
): CellValue {
  const found = answers.find(
    (each) => each.indicatorId === indicatorId && each.field === field && each.entryYear === entryYear,
  );
  return found?.value ?? "";
}
