import { gridOf } from "../../../test/support/gridOf";
import { readSheetContext } from "./sheetContext";
import { viewSheet } from "./sheetView";

type Rows = readonly (readonly string[])[];

const context = (rows: Rows, top: number, sheet = "Sheet1") => {
  const { year, isYearSure } = readSheetContext(viewSheet(gridOf({ sheet, rows })), top, 0, 2);
  return { year, isSure: isYearSure };
};
/** A table's headings far below the top of its sheet, under other tables. */
const far = (rows: Rows): Rows => [
  ...rows,
  ...Array.from({ length: 12 }, () => ["出生数", "", ""]),
  ["指標", "", "実績値"],
];

describe("the year of figures whose heading states none", () => {
  test.each<[string, number | null, boolean]>([
    ["R.4　総合戦略　実績報告", 2022, true],
    ["Ｒ．４　重要業績評価指標（KPI）一覧", 2022, true],
    ["令和6年度 評価指標一覧", 2024, true],
    ["令和6年度　進捗状況", 2024, true],
    ["令和7年度　事業評価シート", 2025, false],
    ["令和7年度　重要業績評価指標の検証", 2025, false],
    ["令和7年度　KPI評価（令和6年度実績）", 2024, true],
    ["作成日：令和7年7月10日", null, false],
    ["令和4年度～令和7年度 計画期間", null, false],
  ])("title «%s»", (title, year, isSure) => {
    expect(
      context(
        [
          [title, "", ""],
          ["指標", "", "実績値"],
        ],
        1,
      ),
    ).toEqual({ year, isSure: year !== null && isSure });
  });

  test("the sheet's title counts for its last table too", () => {
    const rows = far([["令和4年度　総合戦略の進捗状況", "", "作成日：令和5年7月10日"]]);
    expect(context(rows, rows.length - 1)).toEqual({ year: 2022, isSure: true });
  });

  test.each<[string, Rows]>([
    ["headings at the top are no title", [["指標", "令和4年度実績"]]],
    ["nor is a row of figures", [["令和4年度の主な出来事", "出生数", "340"]]],
    ["titles that disagree say nothing", [["令和4年度の進捗状況", "令和5年度の進捗状況"]]],
  ])("%s", (_case, top) => {
    const rows = far(top.map((row) => [...row, "", ""].slice(0, 3)));
    expect(context(rows, rows.length - 1).year).toBeNull();
  });

  test("notes in the rows of the table above are no titles", () => {
    const rows = far([["令和4年度　総合戦略の進捗状況", "", ""]]).map((row, at, all) =>
      at === all.length - 3 ? ["出生数", "340", "345", "※令和3年度は速報値"] : [...row, ""],
    );
    expect(readSheetContext(viewSheet(gridOf({ sheet: "Sheet1", rows })), rows.length - 1, 0, 3).year).toBe(2022);
  });

  test("a nearer title goes before the sheet's", () => {
    const rows = far([["令和4年度　総合戦略の進捗状況", "", ""]]).map((row, at) =>
      at === 10 ? ["令和3年度　実績", "", ""] : row,
    );
    expect(context(rows, rows.length - 1)).toEqual({ year: 2021, isSure: true });
  });
});
