import { definitionDigest, entryDigest, seenDigest } from "../../departments/identity/digests";
import type { DepartmentField, PrintedField } from "../../departments/identity/sheetIdentity";
import { writeRowIdentity } from "../../departments/identity/writeIdentity";
import type { Indicator } from "../../kpi/strategy";
import type { CellValue } from "../../workbook/cellGrid";
import type { DepartmentSheetInput } from "./departmentSheetInput";

/** One row of an indicator, as its hidden cell tells it. */
export interface IdentifiedRow {
  readonly field: DepartmentField | PrintedField;
  readonly entryYear: number;
  /** As printed. */
  readonly label: string;
  /** What stands in the entry when the sheet is made. */
  readonly entered: CellValue;
}

/** Writes the hidden cell of a row of the indicator printed under `number`. */
export type RowIdentities = (row: IdentifiedRow) => string;

export function rowIdentities(input: DepartmentSheetInput, indicator: Indicator, number: number): RowIdentities {
  const { strategy, reportYear } = input.report;
  return ({ field, entryYear, label, entered }) =>
    writeRowIdentity({
      strategyId: strategy.id,
      strategyVersion: strategy.version,
      department: input.assigned.department.name,
      fiscalYear: reportYear,
      round: input.round,
      indicatorId: indicator.id,
      field,
      entryYear,
      seen: seenDigest(number, label),
      definition: definitionDigest(indicator),
      prefilled: entryDigest(entered),
    });
}
