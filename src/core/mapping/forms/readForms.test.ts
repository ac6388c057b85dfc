import { gridOf } from "../../../../test/support/gridOf";
import { findingLines, mappedLines } from "../../../../test/support/mappedLines";

describe("one form per indicator", () => {
  test("labels left of their values, the years across below", () => {
    const grid = gridOf({
      rows: [
        ["総合戦略 KPI 個票", "", "", "", ""],
        ["指標名", "出生数", "", "", ""],
        ["単位", "人", "所管課", "健康づくり課", ""],
        ["基準値（R3）", 340, "目標値（R7）", 380, ""],
        ["年度", "R4", "R5", "R6", "R7"],
        ["目標", 350, 360, 370, 380],
        ["実績", 345, 350, 355, ""],
        ["達成率", 0.98, 0.97, 0.96, ""],
        ["評価", "B", "B", "B", ""],
        ["備考", "速報値を含む。", "", "", ""],
      ],
      merges: ["A1:E1", "B2:E2", "B10:E10"],
    });
    expect(mappedLines(grid)).toEqual([
      "births baseline 2021 = 340 @ B4",
      "births target 2025 = 380 @ D4",
      "births actual 2022 = 345 @ B7",
      "births actual 2023 = 350 @ C7",
      "births actual 2024 = 355 @ D7",
      "births actual 2025 = blank @ E7",
    ]);
    expect(findingLines(grid)).toEqual([]);
  });

  test("labels above their values", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "単位", "担当課"],
        ["観光入込客数", "人", "産業観光課"],
        ["基準値", "目標値", "実績値（R6）"],
        [544000, 820000, 650000],
      ],
    });
    expect(mappedLines(grid)).toEqual([
      "tourists baseline = 544 @ A4",
      "tourists target = 820 @ B4",
      "tourists actual 2024 = 650 @ C4",
    ]);
  });

  test("the years down in a small table", () => {
    const grid = gridOf({
      rows: [
        ["KPI", "出生数（人）", "", ""],
        ["基準値", "340人", "", ""],
        ["目標値", "380人", "", ""],
        ["", "", "", ""],
        ["年度", "目標値", "実績値", "達成率"],
        ["令和４年度", 350, 345, "98.6%"],
        ["令和５年度", 360, 350, "97.2%"],
        ["令和６年度", 370, "集計中", ""],
      ],
    });
    expect(mappedLines(grid)).toEqual([
      "births baseline = 340 @ B2",
      "births target = 380 @ B3",
      "births actual 2022 = 345 @ C6",
      "births actual 2023 = 350 @ C7",
      "births actual 2024 = notCollected @ C8",
    ]);
  });

  test("the form of an inquiry: one value per line, merged over the columns", () => {
    const grid = gridOf({
      rows: [
        ["進捗状況調査票", "", "", ""],
        ["１", "基本目標", "基本目標１ 新しい人の流れ", ""],
        ["２", "指標", "観光入込客数", ""],
        ["３", "単位", "千人", ""],
        ["４", "基準値", 544, ""],
        ["５", "実績値（令和５年度）", 600, ""],
        ["６", "実績値（令和６年度）", 650, ""],
        ["７", "目標値（令和７年度）", 820, ""],
        ["８", "要因分析", "桜まつりの再開により2,000人増えた。", ""],
      ],
      merges: ["C2:D2", "C3:D3", "C4:D4", "C5:D5", "C6:D6", "C7:D7", "C8:D8", "C9:D9"],
    });
    expect(mappedLines(grid)).toEqual([
      "tourists baseline = 544 @ C5",
      "tourists actual 2023 = 600 @ C6",
      "tourists actual 2024 = 650 @ C7",
      "tourists target 2025 = 820 @ C8",
    ]);
  });

  test("the name only as a title over its small table", () => {
    const grid = gridOf({
      rows: [
        ["① 出生数", "", "", ""],
        ["H27（基準値）", "R5", "R6（現状値）", "R7（目標値）"],
        [340, 350, 355, 380],
        ["", "", "", ""],
        ["② 妊婦健康診査受診回数", "", "", ""],
        ["R3（基準値）", "R5", "R6", "R7（目標値）"],
        [12.4, 12.6, 12.7, 13],
      ],
    });
    expect(mappedLines(grid)).toEqual([
      "births baseline 2015 = 340 @ A3",
      "births actual 2023 = 350 @ B3",
      "births actual 2024 = 355 @ C3",
      "births target 2025 = 380 @ D3",
      "checkups baseline 2021 = 12.4 @ A7",
      "checkups actual 2023 = 12.6 @ B7",
      "checkups actual 2024 = 12.7 @ C7",
      "checkups target 2025 = 13 @ D7",
    ]);
  });

  test("expected values, rates, grades and ranks beside the actuals are left alone", () => {
    const grid = gridOf({
      rows: [
        ["項目［KPI］", "出生数", "", "", ""],
        ["進捗状況［単位：人］", "", "", "", ""],
        ["", "基準(R3)", "R4", "R5", "R6"],
        ["期待値", "", 350, 360, 370],
        ["実績値", 340, 345, 350, 355],
        ["達成率", "", 0.98, 0.97, 0.96],
        ["評価", "", "B", "B", "B"],
        ["全国順位", "", 12, 11, 13],
      ],
    });
    expect(mappedLines(grid)).toEqual([
      "births baseline 2021 = 340 @ B5",
      "births actual 2022 = 345 @ C5",
      "births actual 2023 = 350 @ D5",
      "births actual 2024 = 355 @ E5",
    ]);
  });

  test("groups of years over 目標 and 実績, typed without merging", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "出生数", "", "", ""],
        ["", "令和５年度", "", "令和６年度", ""],
        ["", "目標", "実績", "目標", "実績"],
        ["数値", 360, 350, 370, 355],
      ],
    });
    expect(mappedLines(grid)).toEqual(["births actual 2023 = 350 @ C4", "births actual 2024 = 355 @ E4"]);
  });

  test("実績値 and 目標値 merged beside their years", () => {
    const grid = gridOf({
      rows: [
        ["指標名：出生数", "", ""],
        ["実績値", "R4", 345],
        ["", "R5", 350],
        ["", "R6", 355],
        ["目標値", "R7", 380],
      ],
      merges: ["A2:A4"],
    });
    expect(mappedLines(grid)).toEqual([
      "births actual 2022 = 345 @ C2",
      "births actual 2023 = 350 @ C3",
      "births actual 2024 = 355 @ C4",
      "births target 2025 = 380 @ C5",
    ]);
  });

  test("the year of the report beside 年度", () => {
    const grid = gridOf({
      sheet: "個票",
      rows: [
        ["令和６年度 実績報告", ""],
        ["指標名", "出生数"],
        ["実績値", 355],
      ],
    });
    expect(mappedLines(grid)).toEqual(["births actual 2024 = 355 @ B3"]);
  });

  test("a target below the years is the plan's only if it says what the plan says", () => {
    const form = (target: number) =>
      gridOf({
        rows: [
          ["指標名", "出生数", "", ""],
          ["年度", "R4", "R5", "R6"],
          ["実績値", 345, 350, 355],
          ["目標値", target, "", ""],
        ],
      });
    expect(mappedLines(form(380))).toContain("births target = 380 @ B4");
    expect(mappedLines(form(350)).filter((line) => line.includes("target"))).toEqual([]);
  });
});

describe("several forms on a sheet", () => {
  const form = (name: string, unit: string, figures: readonly number[]) => [
    ["指標名", name, "単位", unit],
    ["基準値", figures[0] ?? "", "目標値", figures[1] ?? ""],
    ["年度", "R5", "R6", ""],
    ["実績", figures[2] ?? "", figures[3] ?? "", ""],
  ];
  const births = form("出生数", "人", [340, 380, 350, 355]);
  const tourists = form("観光入込客数", "千人", [544, 820, 600, 650]);
  const foreign = form("婚姻件数", "件", [200, 250, 210, 205]);

  test("one below the other, with foreign ones between and no blank rows", () => {
    expect(mappedLines(gridOf({ rows: [...births, ...foreign, ...tourists] }))).toEqual([
      "births baseline = 340 @ B2",
      "births target = 380 @ D2",
      "births actual 2023 = 350 @ B4",
      "births actual 2024 = 355 @ C4",
      "tourists baseline = 544 @ B10",
      "tourists target = 820 @ D10",
      "tourists actual 2023 = 600 @ B12",
      "tourists actual 2024 = 650 @ C12",
    ]);
  });

  test("side by side", () => {
    const rows = births.map((row, at) => [...row, "", ...(tourists[at] ?? [])]);
    expect([...mappedLines(gridOf({ rows }))].sort()).toEqual([
      "births actual 2023 = 350 @ B4",
      "births actual 2024 = 355 @ C4",
      "births baseline = 340 @ B2",
      "births target = 380 @ D2",
      "tourists actual 2023 = 600 @ G4",
      "tourists actual 2024 = 650 @ H4",
      "tourists baseline = 544 @ G2",
      "tourists target = 820 @ I2",
    ]);
  });

  test("a foreign title between two names ends the form above it", () => {
    const grid = gridOf({
      rows: [
        ["出生数", "", ""],
        ["年度", "R5", "R6"],
        ["実績", 350, 355],
        ["婚姻の件数", "", ""],
        ["年度", "R3", "R4"],
        ["実績", 210, 205],
      ],
    });
    expect(mappedLines(grid)).toEqual(["births actual 2023 = 350 @ B3", "births actual 2024 = 355 @ C3"]);
  });

  test("figures of other cities and of money in a form are not the indicator's", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "出生数", "", ""],
        ["年度", "R5", "R6", ""],
        ["実績", 350, 355, ""],
        ["県平均", 400, 390, ""],
        ["参考：近隣市の状況", "", "", ""],
        ["年度", "R3", "R4", ""],
        ["実績", 800, 790, ""],
        ["関連事業の決算額", "", "", ""],
        ["年度", "R2", "R1", ""],
        ["決算額（千円）", 1200, 1300, ""],
      ],
    });
    expect(mappedLines(grid)).toEqual(["births actual 2023 = 350 @ B3", "births actual 2024 = 355 @ C3"]);
  });

  test("a column of years beside other words than figures of ours", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "出生数"],
        ["年度", "県平均"],
        ["R5", 400],
        ["R6", 390],
      ],
    });
    expect(mappedLines(grid)).toEqual([]);
    expect(findingLines(grid)).toEqual(["header-not-understood B1"]);
  });

  test("one form per sheet", () => {
    const sheets = [births, tourists].map((rows, at) => gridOf({ sheet: `個票${at + 1}`, rows }));
    expect(mappedLines(...sheets)).toHaveLength(8);
    expect(mappedLines(...sheets)).toContain("tourists actual 2024 = 650 @ 個票2!C4");
  });
});

describe("blocks with the name beside", () => {
  test("the name merged down beside a small table of its own", () => {
    const grid = gridOf({
      rows: [
        ["出生数", "年度", "R5", "R6"],
        ["", "目標", 360, 370],
        ["", "実績", 350, 355],
        ["観光入込客数", "年度", "R5", "R6"],
        ["", "目標", 700, 760],
        ["", "実績", 600, 650],
      ],
      merges: ["A1:A3", "A4:A6"],
    });
    expect(mappedLines(grid)).toEqual([
      "births actual 2023 = 350 @ C3",
      "births actual 2024 = 355 @ D3",
      "tourists actual 2023 = 600 @ C6",
      "tourists actual 2024 = 650 @ D6",
    ]);
  });
});
