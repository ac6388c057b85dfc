import { freeSheetName } from "./freeSheetName";

test.each([
  ["進捗一覧", [], "進捗一覧"],
  ["進捗一覧", ["進捗一覧"], "進捗一覧 (2)"],
  ["進捗一覧", ["進捗一覧", "進捗一覧 (2)"], "進捗一覧 (3)"],
  ["KPI設定", ["kpi設定"], "KPI設定 (2)"],
  ["あ".repeat(31), ["あ".repeat(31)], `${"あ".repeat(27)} (2)`],
])("「%s」 beside %j becomes 「%s」", (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
  expect(freeSheetName(wanted, taken).length).toBeLessThanOrEqual(31);
});
