import { testSheet } from "../../../host/model/testSheet";
import type { ValidationModel } from "../../../host/model/validationModel";
import { listRules } from "./listRules";

const c3: ValidationModel = { rect: { top: 2, left: 2, bottom: 2, right: 2 }, type: "list", ignoreBlanks: true };

function choices(source: string | undefined, contents: Record<string, string> = {}): readonly (string | undefined)[] {
  const { workbook, sheet } = testSheet(contents);
  sheet.name = "設定";
  sheet.validations.push({ ...c3, ...(source === undefined ? {} : { source }) });
  return listRules(workbook, sheet).map(({ formula1 }) => formula1);
}

test.each<readonly [string, string | undefined, Record<string, string>, readonly string[]]>([
  ["written out", "案, 策定 ,改訂", {}, ["案,策定,改訂"]],
  ["in cells, blanks left out", "='設定'!$A$1:$A$3", { A1: "案", A3: "策定" }, ["案,策定"]],
  ["in cells with a comma, which the grid could not tell apart", "='設定'!$A$1:$A$2", { A1: "a,b", A2: "c" }, []],
  ["in cells that are empty", "='設定'!$A$1:$A$2", {}, []],
  ["in a sheet that is gone", "='なし'!$A$1:$A$2", {}, []],
  ["nowhere", undefined, {}, []],
])("a list %s", (_case, source, contents, expected) => {
  expect(choices(source, contents)).toEqual(expected);
});

test("other rules are the host's alone", () => {
  const { workbook, sheet } = testSheet();
  sheet.validations.push({ ...c3, type: "decimal", formula1: "0" });
  expect(listRules(workbook, sheet)).toEqual([]);
});

test("the grid refuses nothing by itself", () => {
  const { workbook, sheet } = testSheet();
  sheet.validations.push({ ...c3, source: "案,策定" });
  expect(listRules(workbook, sheet)).toMatchObject([
    { ranges: [{ startRow: 2, startColumn: 2, endRow: 2, endColumn: 2 }], showErrorMessage: false, allowBlank: true },
  ]);
});
