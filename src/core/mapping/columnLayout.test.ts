import { gridOf } from "../../../test/support/gridOf";
import { findingLines, mappedLines } from "../../../test/support/mappedLines";

/** 出生数 and 観光入込客数 in two columns, as the rows below them say. */
const expected = [
  "births baseline 2021 = 340 @ B4",
  "births actual 2022 = 345 @ B5",
  "births actual 2023 = 350 @ B6",
  "births actual 2024 = 355 @ B7",
  "births target 2025 = 380 @ B8",
  "tourists baseline 2021 = 544 @ C4",
  "tourists actual 2022 = 560 @ C5",
  "tourists actual 2023 = 600 @ C6",
  "tourists actual 2024 = 650 @ C7",
  "tourists target 2025 = 820 @ C8",
];

describe("one column per indicator, years down", () => {
  const figures = [
    ["基準値（R3）", 340, 544],
    ["R4", 345, 560],
    ["R5", 350, 600],
    ["R6", 355, 650],
    ["目標値（R7）", 380, 820],
  ];
  test.each([
    ["年度 in the corner", "年度"],
    ["指標名 in the corner", "指標名"],
    ["区分 in the corner", "区分"],
    ["nothing in the corner", ""],
    ["words of their own in the corner", "年度＼指標"],
  ])("%s", (_how, corner) => {
    const grid = gridOf({
      rows: [["総合戦略の指標の推移"], [corner, "出生数", "観光入込客数"], ["単位", "人", "千人"], ...figures],
    });
    expect(mappedLines(grid)).toEqual(expected);
    expect(findingLines(grid)).toEqual([]);
  });

  test("units without a heading, in brackets, turn 人 into 千人", () => {
    const grid = gridOf({
      rows: [
        ["年度", "出生数", "観光入込客数"],
        ["", "（人）", "（人）"],
        ["令和５年度", 350, 600000],
        ["令和６年度", 355, 650000],
      ],
    });
    expect(mappedLines(grid)).toEqual([
      "births actual 2023 = 350 @ B3",
      "births actual 2024 = 355 @ B4",
      "tourists actual 2023 = 600 @ C3",
      "tourists actual 2024 = 650 @ C4",
    ]);
  });

  test("years as numbers, rates, grades, totals and differences left alone", () => {
    const grid = gridOf({
      rows: [
        ["西暦", "出生数", "観光入込客数"],
        [2022, 345, 560],
        [2023, 350, 600],
        [2024, 355, 650],
        ["平均", 350, 603],
        ["達成率", 0.93, 0.79],
        ["前年差", 5, 50],
        ["評価", "B", "C"],
        ["備考", "速報", ""],
      ],
    });
    expect(mappedLines(grid)).toEqual([
      "births actual 2022 = 345 @ B2",
      "births actual 2023 = 350 @ B3",
      "births actual 2024 = 355 @ B4",
      "tourists actual 2022 = 560 @ C2",
      "tourists actual 2023 = 600 @ C3",
      "tourists actual 2024 = 650 @ C4",
    ]);
  });

  test("目標 over 実績 for each year in two heading columns, expected values between", () => {
    const grid = gridOf({
      rows: [
        ["年度", "区分", "出生数", "観光入込客数"],
        ["基準値", "", 340, 544],
        ["R5", "目標", 360, 700],
        ["", "実績", 350, 600],
        ["R6", "目標", 370, 760],
        ["", "実績", 355, 650],
        ["", "目安値", 365, 730],
        ["目標値（R7）", "", 380, 820],
      ],
      merges: ["A2:B2", "A3:A4", "A5:A7", "A8:B8"],
    });
    expect(mappedLines(grid)).toEqual([
      "births baseline = 340 @ C2",
      "births actual 2023 = 350 @ C4",
      "births actual 2024 = 355 @ C6",
      "births target 2025 = 380 @ C8",
      "tourists baseline = 544 @ D2",
      "tourists actual 2023 = 600 @ D4",
      "tourists actual 2024 = 650 @ D6",
      "tourists target 2025 = 820 @ D8",
    ]);
  });

  test("under each name 目標, 実績 and 達成率 in columns of their own", () => {
    const grid = gridOf({
      rows: [
        ["年度", "出生数", "", "", "観光入込客数", "", ""],
        ["", "目標", "実績", "達成率", "目標", "実績", "達成率"],
        ["R5", 360, 350, 0.97, 700, 600, 0.86],
        ["R6", 370, 355, 0.96, 760, 650, 0.86],
      ],
      merges: ["A1:A2", "B1:D1", "E1:G1"],
    });
    expect(mappedLines(grid)).toEqual([
      "births actual 2023 = 350 @ C3",
      "births actual 2024 = 355 @ C4",
      "tourists actual 2023 = 600 @ F3",
      "tourists actual 2024 = 650 @ F4",
    ]);
  });

  test("several such tables on a sheet, one below the other and side by side", () => {
    const grid = gridOf({
      rows: [
        ["基本目標１", "", "", "基本目標２", ""],
        ["年度", "出生数", "", "年度", "観光入込客数"],
        ["R5", 350, "", "R5", 600],
        ["R6", 355, "", "R6", 650],
        [],
        ["年度", "妊婦健康診査受診回数", "", "", ""],
        ["R5", 12.5, "", "", ""],
        ["R6", 12.7, "", "", ""],
      ],
    });
    expect([...mappedLines(grid)].sort()).toEqual([
      "births actual 2023 = 350 @ B3",
      "births actual 2024 = 355 @ B4",
      "checkups actual 2023 = 12.5 @ B7",
      "checkups actual 2024 = 12.7 @ B8",
      "tourists actual 2023 = 600 @ E3",
      "tourists actual 2024 = 650 @ E4",
    ]);
  });

  test("goals merged over the names, other columns between them", () => {
    const grid = gridOf({
      rows: [
        ["", "基本目標１", "", "", "基本目標２"],
        ["年度", "出生数", "婚姻件数", "備考", "観光入込客数"],
        ["R5", 350, 210, "", 600],
        ["R6", 355, 205, "速報値を含む", 650],
      ],
      merges: ["B1:C1", "A1:A2"],
    });
    expect(mappedLines(grid)).toEqual([
      "births actual 2023 = 350 @ B3",
      "births actual 2024 = 355 @ B4",
      "tourists actual 2023 = 600 @ E3",
      "tourists actual 2024 = 650 @ E4",
    ]);
  });

  test("a single row of figures", () => {
    const grid = gridOf({
      rows: [
        ["", "出生数", "観光入込客数"],
        ["R6実績", 355, 650],
      ],
    });
    expect(mappedLines(grid)).toEqual(["births actual 2024 = 355 @ B2", "tourists actual 2024 = 650 @ C2"]);
  });

  test("a title above that states a year and 実績 is no row of figures", () => {
    const grid = gridOf({
      rows: [["令和６年度実績一覧"], ["指標", "出生数", "観光入込客数"], ["基準値", 340, 544], ["実績値", 355, 650]],
    });
    expect(mappedLines(grid)).toEqual([
      "births baseline = 340 @ B3",
      "births actual 2024 = 355 @ B4",
      "tourists baseline = 544 @ C3",
      "tourists actual 2024 = 650 @ C4",
    ]);
  });
});
