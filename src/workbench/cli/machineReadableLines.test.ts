import { machineReadableLines } from "./machineReadableLines";

test("nothing found is said in one line", () => {
  expect(machineReadableLines([])).toEqual(["機械判読の確認：0件"]);
});

test("each violation has its cell and what to do", () => {
  const issue = { rule: "1-3", sheet: "KPIデータ（値）", row: 4, column: 10, text: "318人" } as const;
  expect(machineReadableLines([issue])).toEqual([
    "機械判読の確認：1件",
    "  シート「KPIデータ（値）」K5「318人」：統一ルール1-3（数値は数値属性）に合いません。単位・「▲」・カンマなどの文字を除き、数値として入力し直してください。",
  ]);
});
