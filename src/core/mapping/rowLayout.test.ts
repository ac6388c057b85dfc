import { gridOf } from "../../../test/support/gridOf";
import type { TestCell } from "../../../test/support/gridOf";
import { findingLines, mappedLines } from "../../../test/support/mappedLines";

describe("years down within an indicator", () => {
  const expected = [
    "births baseline = 340 @ C2",
    "births actual 2022 = 345 @ C3",
    "births actual 2023 = 350 @ C4",
    "births target 2025 = 380 @ C5",
    "tourists baseline = 544 @ C6",
    "tourists actual 2022 = 560 @ C7",
    "tourists actual 2023 = 600 @ C8",
    "tourists target 2025 = 820 @ C9",
  ];
  const rows = (corner: string, value: string) => [
    ["指標名", corner, value],
    ["出生数", "基準値", 340],
    ["", "R4", 345],
    ["", "R5", 350],
    ["", "目標値（R7）", 380],
    ["観光入込客数", "基準値", 544],
    ["", "R4", 560],
    ["", "R5", 600],
    ["", "目標値（R7）", 820],
  ];
  test.each([
    ["年度 and 値, names merged", "年度", "値", ["A2:A5", "A6:A9"]],
    ["区分 and 数値, names merged", "区分", "数値", ["A2:A5", "A6:A9"]],
    ["年度 and 実績値, names not merged", "年度", "実績値", []],
  ])("%s", (_how, corner, value, merges) => {
    expect(mappedLines(gridOf({ rows: rows(corner, value), merges }))).toEqual(expected);
  });

  test("columns of targets and actuals beside the years: yearly targets are not the plan's", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "年度", "目標値", "実績値", "達成率"],
        ["出生数", "R5", 360, 350, 0.97],
        ["", "R6", 370, 355, 0.96],
        ["", "R7", 380, "", ""],
        ["観光入込客数", "R5", 700, 600, 0.86],
        ["", "R6", 760, 650, 0.86],
        ["", "R7", 800, "", ""],
      ],
      merges: ["A2:A4", "A5:A7"],
    });
    expect(mappedLines(grid)).toEqual([
      "births actual 2023 = 350 @ D2",
      "births actual 2024 = 355 @ D3",
      "births target 2025 = 380 @ C4",
      "births actual 2025 = blank @ D4",
      "tourists actual 2023 = 600 @ D5",
      "tourists actual 2024 = 650 @ D6",
      "tourists actual 2025 = blank @ D7",
    ]);
  });

  test("one row per indicator and year, the name repeated: the plan's figures count once", () => {
    const grid = gridOf({
      rows: [
        ["年度", "指標名", "基準値", "実績値", "目標値"],
        ["R5", "出生数", 340, 350, 380],
        ["R6", "出生数", 340, 355, 380],
      ],
    });
    expect(mappedLines(grid)).toEqual([
      "births baseline = 340 @ C2",
      "births actual 2023 = 350 @ D2",
      "births target 2023 = 380 @ E2",
      "births actual 2024 = 355 @ D3",
    ]);
    expect(findingLines(grid)).toEqual([]);
  });
});

describe("two and more rows per indicator, years across", () => {
  test.each([
    ["目標 over 実績", "目標", "実績"],
    ["目安値 over 実績値", "目安値", "実績値"],
    ["計画 over 実績", "計画", "実績"],
    ["期待値 over 実績", "期待値", "実績"],
  ])("%s", (_how, upper, lower) => {
    const grid = gridOf({
      rows: [
        ["指標名", "基準値", "区分", "R5", "R6", "目標値"],
        ["出生数", 340, upper, 360, 370, 380],
        ["", "", lower, 350, 355, ""],
        ["", "", "達成率", 0.97, 0.96, ""],
      ],
      merges: ["A2:A4", "B2:B4", "F2:F4"],
    });
    expect(mappedLines(grid)).toEqual([
      "births baseline = 340 @ B2",
      "births target = 380 @ F2",
      "births actual 2023 = 350 @ D3",
      "births actual 2024 = 355 @ E3",
    ]);
  });

  test("the name in a row of its own, 目標 and 実績 below it in the same column", () => {
    const grid = gridOf({
      rows: [
        ["年度", "R4", "R5", "R6"],
        ["出生数", "", "", ""],
        ["　目標", 350, 360, 370],
        ["　実績", 345, 350, 355],
        ["観光入込客数", "", "", ""],
        ["　目標", 600, 700, 760],
        ["　実績", 560, 600, 650],
      ],
    });
    expect(mappedLines(grid)).toEqual([
      "births actual 2022 = 345 @ B4",
      "births actual 2023 = 350 @ C4",
      "births actual 2024 = 355 @ D4",
      "tourists actual 2022 = 560 @ B7",
      "tourists actual 2023 = 600 @ C7",
      "tourists actual 2024 = 650 @ D7",
    ]);
  });

  test("rows that only words tell apart are not taken, and that is said", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "内訳", "R5", "R6"],
        ["出生数", "男", 180, 182],
        ["", "女", 170, 173],
        ["観光入込客数", "", 600, 650],
      ],
      merges: ["A2:A3"],
    });
    expect(mappedLines(grid)).toEqual(["tourists actual 2023 = 600 @ C4", "tourists actual 2024 = 650 @ D4"]);
  });

  test("two rows of figures under one name without a word are not taken, and that is said", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "R5", "R6"],
        ["出生数", 350, 355],
        ["", 360, 370],
        ["観光入込客数", 600, 650],
      ],
      merges: ["A2:A3"],
    });
    expect(mappedLines(grid)).toEqual(["tourists actual 2023 = 600 @ B4", "tourists actual 2024 = 650 @ C4"]);
    expect(findingLines(grid)).toEqual(["header-not-understood A2"]);
  });
});

describe("names in several cells", () => {
  test("大項目 and 小項目", () => {
    const grid = gridOf({
      rows: [
        ["大項目", "小項目", "R5実績", "R6実績"],
        ["妊婦健康診査", "受診回数", 12.6, 12.7],
        ["", "受診人数", 300, 290],
        ["温室効果ガスの総排出量", "市全体", 260000, 255000],
        ["", "市の事務事業", 5000, 4900],
      ],
      merges: ["A2:A3", "A4:A5"],
    });
    expect(mappedLines(grid)).toEqual([
      "checkups actual 2023 = 12.6 @ C2",
      "checkups actual 2024 = 12.7 @ D2",
      "gas actual 2023 = 260000 @ C4",
      "gas actual 2024 = 255000 @ D4",
    ]);
  });

  test("one heading merged over both columns", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "", "単位", "R6実績"],
        ["妊婦健康診査", "受診回数", "回", 12.7],
        ["出生数", "", "人", 355],
      ],
      merges: ["A1:B1", "A3:B3"],
    });
    expect(mappedLines(grid)).toEqual(["checkups actual 2024 = 12.7 @ D2", "births actual 2024 = 355 @ D3"]);
  });

  test("a name broken over two rows", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "R5実績", "R6実績"],
        ["安全で安らげるまちなみと", 58.1, 59.4],
        ["なっていると思う市民の割合", "", ""],
        ["出生数", 350, 355],
      ],
    });
    expect(mappedLines(grid)).toEqual([
      "townscape actual 2023 = 58.1 @ B2",
      "townscape actual 2024 = 59.4 @ C2",
      "births actual 2023 = 350 @ B4",
      "births actual 2024 = 355 @ C4",
    ]);
  });
});

describe("headings", () => {
  test("the name column has a heading of its own kind, and there is a single figure heading", () => {
    const grid = gridOf({
      rows: [
        ["No.", "取組の成果", "R6実績"],
        [1, "出生数", 355],
        [2, "観光入込客数", 650],
      ],
    });
    expect(mappedLines(grid)).toEqual(["births actual 2024 = 355 @ C2", "tourists actual 2024 = 650 @ C3"]);
  });

  test.each<[string, TestCell, TestCell]>([
    ["plain numbers", 2023, 2024],
    ["numbers shown as R5, R6", { value: 5, format: '"R"0', text: "R5" }, { value: 6, format: '"R"0', text: "R6" }],
    ["numbers shown as 令和５年度", { value: 5, text: "令和5年度" }, { value: 6, text: "令和6年度" }],
    [
      "dates of the year's end",
      { value: 45382, format: "yyyy/m/d", text: "2024/3/31" },
      { value: 45747, format: "yyyy/m/d", text: "2025/3/31" },
    ],
    ["dates as text", "令和６年３月末", "令和７年３月末"],
    ["both calendars", "令和5年度\n（2023年度）", "令和6年度\n（2024年度）"],
    ["full width", "Ｒ５", "Ｒ６"],
    ["年度末現在", "令和５年度末現在", "令和６年度末現在"],
  ])("years as %s", (_how, first, second) => {
    const grid = gridOf({
      rows: [
        ["指標名", "単位", first, second],
        ["出生数", "人", 350, 355],
      ],
    });
    expect(mappedLines(grid)).toEqual(["births actual 2023 = 350 @ C2", "births actual 2024 = 355 @ D2"]);
  });

  test("（見込） beside a year is a figure not yet firm; beside the firm one it is not taken", () => {
    const rows = (headings: readonly string[], figures: readonly number[]) => [
      ["指標名", ...headings],
      ["出生数", ...figures],
    ];
    expect(mappedLines(gridOf({ rows: rows(["令和5年度", "令和6年度(見込)"], [350, 355]) }))).toEqual([
      "births actual 2023 = 350 @ B2",
      "births actual 2024 = 355 @ C2",
    ]);
    expect(mappedLines(gridOf({ rows: rows(["R6見込", "R6実績", "R7見込"], [352, 355, 357]) }))).toEqual([
      "births actual 2024 = 355 @ C2",
      "births actual 2025 = 357 @ D2",
    ]);
  });

  test("headings far below, and repeated after a page break", () => {
    const headings = ["指標名", "単位", "実績値", "", "目標値"];
    const years = ["", "", "R5", "R6", ""];
    const merges = (top: number) => [
      `A${top}:A${top + 1}`,
      `B${top}:B${top + 1}`,
      `C${top}:D${top}`,
      `E${top}:E${top + 1}`,
    ];
    const grid = gridOf({
      rows: [
        ...Array.from({ length: 12 }, (_, at) => [at === 3 ? "第２期総合戦略の進捗について" : ""]),
        headings,
        years,
        ["出生数", "人", 350, 355, 380],
        ["（続き）"],
        headings,
        years,
        ["観光入込客数", "千人", 600, 650, 820],
      ],
      merges: [...merges(13), ...merges(17)],
    });
    expect(mappedLines(grid)).toEqual([
      "births actual 2023 = 350 @ C15",
      "births actual 2024 = 355 @ D15",
      "births target = 380 @ E15",
      "tourists actual 2023 = 600 @ C19",
      "tourists actual 2024 = 650 @ D19",
      "tourists target = 820 @ E19",
    ]);
  });

  test("the year of each row's own figure in a column of its own", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "基準値", "基準年度", "最新値", "最新値の年度", "目標値", "目標年度"],
        ["出生数", 340, "R3", 355, "R6", 380, "R7"],
        ["妊婦健康診査受診回数", 12.4, "R2", 12.6, "R5", 13, "R7"],
      ],
    });
    expect(mappedLines(grid)).toEqual([
      "births baseline = 340 @ B2",
      "births actual 2024 = 355 @ D2",
      "births target = 380 @ F2",
      "checkups baseline = 12.4 @ B3",
      "checkups actual 2023 = 12.6 @ D3",
      "checkups target = 13 @ F3",
    ]);
  });
});
