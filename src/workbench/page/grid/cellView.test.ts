import { CellValueType } from "@univerjs/core";
import { testSheet } from "../../../host/model/testSheet";
import type { Cell, Scalar } from "../../../host/model/cell";
import { cellView } from "./cellView";

const { workbook } = testSheet();

function viewOf(value: Scalar, numberFormat?: string, formula: string | null = null) {
  const cell: Cell = { value, formula, style: numberFormat === undefined ? null : { numberFormat }, hasResult: true };
  return cellView(workbook, cell);
}

test.each<readonly [Scalar, string | undefined, string, string]>([
  [777, undefined, "777", "777"],
  [777, "General", "777", "777"],
  [1234.5, "#,##0", "1,235", "1234.5"],
  [-40, '#,##0;"▲"#,##0', "▲40", "-40"],
  [0.853, "0.0%", "85.3%", "85.3%"],
  [0.07, "0%", "7%", "7%"],
  [45_383, "yyyy/m/d", "2024/4/1", "2024/4/1"],
  [45_383, '[$-411]ge"."m"."d', "R6.4.1", "2024/4/1"],
  [45_383.5, "yyyy/m/d h:mm", "2024/4/1 12:00", "2024/4/1 12:00:00"],
  [0.354166666666667, "h:mm", "8:30", "8:30:00"],
  [12, '0"年度"', "12年度", "12"],
  ["未公表", "#,##0", "未公表", "未公表"],
  [true, undefined, "TRUE", "TRUE"],
  [null, undefined, "", ""],
  [{ error: "#N/A" }, undefined, "#N/A", "#N/A"],
])("%j under %s is shown as %s and edited as %s", (value, numberFormat, shown, edited) => {
  expect(viewOf(value, numberFormat)).toMatchObject({ shown, edited });
});

test("a formula is edited, its result is shown", () => {
  expect(viewOf(0.5, "0%", "B2/C2")).toMatchObject({ value: 0.5, shown: "50%", edited: "=B2/C2" });
});

test.each<readonly [Scalar, Scalar, CellValueType]>([
  [12, 12, CellValueType.NUMBER],
  [false, false, CellValueType.BOOLEAN],
  ["件", "件", CellValueType.STRING],
  [{ error: "#DIV/0!" }, "#DIV/0!", CellValueType.STRING],
])("%j is held raw for the grid", (value, held, type) => {
  expect(viewOf(value)).toMatchObject({ value: held, type });
});
