import { gridOf } from "../../test/support/gridOf";
import { indicatorOf, strategyOf } from "../../test/support/strategyOf";
import { returnsColumns } from "../core/reports/returnsSheet/returnsColumns.ja";
import { returnedOrigins } from "./returnedOrigins";

const answer: Readonly<Record<string, string | number>> = {
  指標番号: "A",
  指標名: "出生数",
  単位: "人",
  項目: "実績値",
  "年度（西暦）": 2025,
  値: 318,
  所管課: "こども課",
  ファイル: "こども課.xlsx",
  シート: "調査票（こども課）",
  セル: "E12",
  取込日時: "2026-05-01 14:30",
};
const headings = returnsColumns.map(({ heading }) => heading);
const sheetOf = (changes: Readonly<Record<string, string | number>> = {}) => [
  gridOf({
    sheet: "回答",
    ownedAs: "returns",
    rows: [headings, headings.map((heading) => ({ ...answer, ...changes })[heading] ?? "")],
  }),
];
const strategy = strategyOf([indicatorOf({ id: "A", name: "出生数" })]);

test("a returned figure is known by its cell on 「回答データ」, whatever that sheet is called now", () => {
  const value = headings.indexOf("値");
  expect([...returnedOrigins(strategy, sheetOf())]).toEqual([
    [
      `'回答'!$${String.fromCharCode(65 + value)}$2`,
      {
        department: "こども課",
        file: "こども課.xlsx",
        sheet: "調査票（こども課）",
        cell: "E12",
        acceptedAt: "2026-05-01 14:30",
      },
    ],
  ]);
});

test("an answer of another strategy that has the same number is no origin", () => {
  expect(returnedOrigins(strategy, sheetOf({ 指標名: "転入者数" })).size).toBe(0);
  expect(returnedOrigins(strategy, []).size).toBe(0);
});
