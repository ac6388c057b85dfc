import type { CellValue } from "../../workbook/cellGrid";
import { entryColumnNames as names } from "../settings/settingNames";
import { withEntryHeadings } from "./entryHeadings";

test.each<[string, string, CellValue[][], CellValue[][]]>([
  [
    "the heading of the decisions reworded",
    names.decision,
    [
      ["決定した評価", ""],
      [2024, "わけ"],
      ["○", "特例"],
    ],
    [
      ["評価（決定）", ""],
      [2024, "理由"],
      ["○", "特例"],
    ],
  ],
  [
    "a column inserted between",
    names.decision,
    [
      ["", "", ""],
      [2024, "メモ", "理由"],
    ],
    [
      ["評価（決定）", "", ""],
      [2024, "メモ", "理由"],
    ],
  ],
  [
    "the heading of the ids emptied",
    names.indicator,
    [["計算用"], [""], ["G1-K1"]],
    [["計算用"], ["指標番号"], ["G1-K1"]],
  ],
  [
    "sample sizes",
    names.sampleSize,
    [
      ["n", ""],
      ["基準値", 2024],
    ],
    [
      ["調査の回答数（入力）", ""],
      ["基準値", 2024],
    ],
  ],
  [
    "as it was",
    names.decision,
    [
      ["評価（決定）", ""],
      [2024, "理由"],
    ],
    [
      ["評価（決定）", ""],
      [2024, "理由"],
    ],
  ],
  ["a name that is none of these", "KPI_報告年度", [["a"], ["b"]], [["a"], ["b"]]],
  ["a name over a single row", names.decision, [["評価"]], [["評価"]]],
])("%s", (_, name, values, expected) => {
  expect(withEntryHeadings(name, values)).toEqual(expected);
});
