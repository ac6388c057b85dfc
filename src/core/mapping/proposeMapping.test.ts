import fc from "fast-check";
import { gridOf } from "../../../test/support/gridOf";
import { indicatorOf, strategyOf } from "../../../test/support/strategyOf";
import { cellAddress } from "../workbook/cellAddress";
import type { CellGrid } from "../workbook/cellGrid";
import { proposeMapping } from "./proposeMapping";

const number = (value: number) => ({ kind: "number" as const, value });
const strategy = strategyOf([
  indicatorOf({ id: "tourists", name: "観光入込客数", unit: "千人", baseline: 544, target: number(820) }),
  indicatorOf({ id: "births", name: "出生数", unit: "人", baseline: 340, target: number(380) }),
  indicatorOf({
    id: "townscape",
    name: "安全で安らげるまちなみとなっていると思う市民の割合",
    unit: "％",
    decimals: 1,
    baseline: 57.6,
    target: number(60.3),
  }),
  indicatorOf({ id: "women", name: "25歳から34歳までの女性の社会増減", unit: "人", baseline: -40, target: number(0) }),
  indicatorOf({
    id: "gas",
    name: "温室効果ガスの総排出量（市全体）",
    unit: "t-CO2",
    baseline: 272000,
    target: number(246500),
    direction: "decrease",
  }),
  indicatorOf({
    id: "place",
    name: "子どもの放課後等の居場所があると思う保護者の割合",
    unit: "％",
    baseline: null,
    target: { kind: "arrow", arrow: "↑" },
  }),
]);

/** What was applied, one line per cell: indicator field year = value @ sheet!cell. */
function applied(...grids: readonly CellGrid[]): readonly string[] {
  return proposeMapping(strategy, grids).proposal.cells.map(
    ({ indicatorId, field, fiscalYear, value, arrow, missing, ref }) =>
      `${indicatorId} ${field}${fiscalYear === null ? "" : ` ${fiscalYear}`} = ${value ?? arrow ?? missing} @ ${cellAddress(ref.row, ref.column)}`,
  );
}

const codes = (...grids: readonly CellGrid[]) =>
  proposeMapping(strategy, grids).issues.map(({ code, cell }) => `${code} ${cell ?? ""}`);

describe("one heading row", () => {
  test("columns in any order, rates and grades left alone, a title above, notes below", () => {
    const grid = gridOf({
      rows: [
        ["令和６年度 総合戦略の進捗状況"],
        [],
        [
          "No.",
          "担当課",
          "目標値\n(R7)",
          "指標名",
          "単位",
          "達成率",
          "基準値(R3)",
          "R5実績",
          "R6 実績",
          "評価",
          "備考",
        ],
        [1, "産業観光課", 820, "観光入込客数", "千人", 0.66, 544, 600, 650, "B", ""],
        [2, "健康課", 380, "出生数", "人", 0.9, 340, 350, "未集計", "C", "速報"],
        ["", "", "", "合計", "", "", 884, 950, 650, "", ""],
        ["※ 出典：市資料"],
      ],
    });
    expect(applied(grid)).toEqual([
      "tourists target 2025 = 820 @ C4",
      "tourists baseline 2021 = 544 @ G4",
      "tourists actual 2023 = 600 @ H4",
      "tourists actual 2024 = 650 @ I4",
      "births target 2025 = 380 @ C5",
      "births baseline 2021 = 340 @ G5",
      "births actual 2023 = 350 @ H5",
      "births actual 2024 = notCollected @ I5",
    ]);
  });

  test("a table that begins elsewhere, with years as plain numbers", () => {
    const grid = gridOf({
      at: "D7",
      rows: [
        ["指標", "単位", 2022, 2023, 2024, 2025],
        ["観光入込客数", "千人", 550, 560, 570, ""],
        ["出生数", "人", 330, 2024, 320, ""],
      ],
    });
    expect(applied(grid)).toEqual([
      "tourists actual 2022 = 550 @ F8",
      "tourists actual 2023 = 560 @ G8",
      "tourists actual 2024 = 570 @ H8",
      "tourists actual 2025 = blank @ I8",
      "births actual 2022 = 330 @ F9",
      "births actual 2023 = 2024 @ G9",
      "births actual 2024 = 320 @ H9",
      "births actual 2025 = blank @ I9",
    ]);
  });

  test("figures that look like years are figures", () => {
    const grid = gridOf({
      rows: [
        ["指標", "区分", "R4", "R5", "R6"],
        ["観光入込客数", "実績", 2012, 2013, 2014],
        ["出生数", "実績", 1999, 2000, 2002],
      ],
    });
    expect(applied(grid)).toEqual([
      "tourists actual 2022 = 2012 @ C2",
      "tourists actual 2023 = 2013 @ D2",
      "tourists actual 2024 = 2014 @ E2",
      "births actual 2022 = 1999 @ C3",
      "births actual 2023 = 2000 @ D3",
      "births actual 2024 = 2002 @ E3",
    ]);
  });

  test("the year stands only in the sheet's name", () => {
    const grid = gridOf({
      sheet: "R6実績",
      rows: [
        ["指標", "単位", "実績値"],
        ["出生数", "人", 320],
      ],
    });
    expect(applied(grid)).toEqual(["births actual 2024 = 320 @ C2"]);
  });

  test("the year stands only in the title", () => {
    const grid = gridOf({
      sheet: "基本目標２",
      rows: [["令和７年度 進捗報告（令和６年度実績）"], ["指標", "単位", "実績値"], ["出生数", "人", 320]],
    });
    expect(applied(grid)).toEqual(["births actual 2024 = 320 @ C3"]);
  });

  test("an actual without any year waits for a person", () => {
    const grid = gridOf({
      rows: [
        ["指標", "単位", "実績値"],
        ["出生数", "人", 320],
      ],
    });
    expect(applied(grid)).toEqual([]);
    expect(proposeMapping(strategy, [grid]).proposal.suggestions).toMatchObject([
      { indicatorId: "births", fiscalYear: null, value: 320 },
    ]);
    expect(codes(grid)).toContain("header-not-understood C2");
  });

  test("the year of an evaluation may not be the year of its figures: a guess waits for a person", () => {
    const grid = gridOf({ rows: [["令和７年度 事業評価"], ["指標", "単位", "実績値"], ["出生数", "人", 320]] });
    expect(applied(grid)).toEqual([]);
    expect(proposeMapping(strategy, [grid]).proposal.suggestions).toMatchObject([{ fiscalYear: 2025, value: 320 }]);
  });

  test("yearly targets and expected values are not the target", () => {
    const grid = gridOf({
      rows: [
        ["指標", "基準値", "R4目標", "R4実績", "R5目標", "R5実績", "R6目安値", "R6実績", "目標値（R7）"],
        ["出生数", 340, 350, 345, 360, 350, 370, 355, 380],
      ],
    });
    expect(applied(grid)).toEqual([
      "births baseline = 340 @ B2",
      "births actual 2022 = 345 @ D2",
      "births actual 2023 = 350 @ F2",
      "births actual 2024 = 355 @ H2",
      "births target 2025 = 380 @ I2",
    ]);
  });
});

describe("several heading rows", () => {
  test("実績値 merged over its years, the other headings merged downwards", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "単位", "基準値", "実績値", "", "", "目標値"],
        ["", "", "", "R4", "R5", "R6", ""],
        ["出生数", "人", 340, 345, 350, 355, 380],
      ],
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"],
    });
    expect(applied(grid)).toEqual([
      "births baseline = 340 @ C3",
      "births actual 2022 = 345 @ D3",
      "births actual 2023 = 350 @ E3",
      "births actual 2024 = 355 @ F3",
      "births target = 380 @ G3",
    ]);
  });

  test("the same, typed without merging", () => {
    const grid = gridOf({
      rows: [
        ["", "", "", "実績値", "", "", ""],
        ["指標名", "単位", "基準値", "R4", "R5", "R6", "目標値"],
        ["出生数", "人", 340, 345, 350, 355, 380],
      ],
    });
    expect(applied(grid)).toEqual([
      "births baseline = 340 @ C3",
      "births actual 2022 = 345 @ D3",
      "births actual 2023 = 350 @ E3",
      "births actual 2024 = 355 @ F3",
      "births target = 380 @ G3",
    ]);
  });

  test.each([
    ["merged", ["B1:D1", "E1:G1", "A1:A2", "H1:H2"]],
    ["not merged", []],
  ])("years over 目標・実績・達成率, %s", (_how, merges) => {
    const grid = gridOf({
      rows: [
        [
          merges.length > 0 ? "指標名" : "",
          "令和５年度",
          "",
          "",
          "令和６年度",
          "",
          "",
          merges.length > 0 ? "最終目標値" : "",
        ],
        [
          merges.length > 0 ? "" : "指標名",
          "目標",
          "実績",
          "達成率",
          "目標",
          "実績",
          "達成率",
          merges.length > 0 ? "" : "最終目標値",
        ],
        ["出生数", 360, 350, 0.97, 370, 355, 0.96, 380],
      ],
      merges,
    });
    expect(applied(grid)).toEqual([
      "births actual 2023 = 350 @ C3",
      "births actual 2024 = 355 @ F3",
      "births target = 380 @ H3",
    ]);
  });

  test("targets and actuals per year side by side: the last target is the target", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "目標値", "", "実績値", "", "達成率", ""],
        ["", "R6", "R7", "R5", "R6", "R5", "R6"],
        ["出生数", 370, 380, 350, 355, 0.97, 0.96],
      ],
      merges: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"],
    });
    expect(applied(grid)).toEqual([
      "births target 2025 = 380 @ C3",
      "births actual 2023 = 350 @ D3",
      "births actual 2024 = 355 @ E3",
    ]);
  });

  test("years of money are not figures of the indicator", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "実績値", "", "事業費（千円）", ""],
        ["", "R5", "R6", "R5", "R6"],
        ["出生数", 350, 355, 1000, 1200],
      ],
      merges: ["A1:A2", "B1:C1", "D1:E1"],
    });
    expect(applied(grid)).toEqual(["births actual 2023 = 350 @ B3", "births actual 2024 = 355 @ C3"]);
  });

  test("a title merged over the whole table is no column heading", () => {
    const grid = gridOf({
      rows: [
        ["令和６年度 実績", "", ""],
        ["指標名", "単位", "実績値"],
        ["出生数", "人", 320],
      ],
      merges: ["A1:C1"],
    });
    expect(applied(grid)).toEqual(["births actual 2024 = 320 @ C3"]);
  });
});

describe("labels over two rows", () => {
  const rows = [
    ["指標名", "区分", "基準値", "R5", "R6", "R7", "目標値"],
    ["出生数", "年次目標", 340, 360, 370, 380, 380],
    ["", "年次実績", "", 350, 355, "", ""],
    ["観光入込客数", "年次目標", 544, 700, 800, 820, 820],
    ["", "年次実績", "", 600, 650, "", ""],
  ];
  const expected = [
    "births baseline = 340 @ C2",
    "births target = 380 @ G2",
    "births actual 2023 = 350 @ D3",
    "births actual 2024 = 355 @ E3",
    "births actual 2025 = blank @ F3",
    "tourists baseline = 544 @ C4",
    "tourists target = 820 @ G4",
    "tourists actual 2023 = 600 @ D5",
    "tourists actual 2024 = 650 @ E5",
    "tourists actual 2025 = blank @ F5",
  ];
  test("merged name and plan columns", () => {
    expect(applied(gridOf({ rows, merges: ["A2:A3", "A4:A5", "C2:C3", "G2:G3", "C4:C5", "G4:G5"] }))).toEqual(expected);
  });
  test("the second row leaves the name blank", () => {
    expect(applied(gridOf({ rows }))).toEqual(expected);
  });
  test("上段・下段 said in the heading", () => {
    const grid = gridOf({
      rows: [
        ["指標名", "年次目標（上段）・年次実績（下段）", ""],
        ["", "R5", "R6"],
        ["出生数", 360, 370],
        ["", 350, 355],
      ],
      merges: ["A1:A2", "B1:C1", "A3:A4"],
    });
    expect(applied(grid)).toEqual(["births actual 2023 = 350 @ B4", "births actual 2024 = 355 @ C4"]);
  });
});

describe("several tables on one sheet", () => {
  test("one below the other, headings repeated, headings of goals and blank rows between", () => {
    const grid = gridOf({
      rows: [
        ["基本目標１ 新しい人の流れとつながりをつくる"],
        ["指標名", "単位", "基準値", "R6実績"],
        ["数値目標"],
        ["観光入込客数", "千人", 544, 650],
        [],
        ["KPI"],
        ["出生数", "人", 340, 355],
        [],
        ["横断的な目標２"],
        ["指標名", "R6実績", "基準値", "単位"],
        ["温室効果ガスの総排出量（市全体）", 250000, 272000, "t-CO2"],
      ],
      merges: ["A1:D1", "A3:D3"],
    });
    expect(applied(grid)).toEqual([
      "tourists baseline = 544 @ C4",
      "tourists actual 2024 = 650 @ D4",
      "births baseline = 340 @ C7",
      "births actual 2024 = 355 @ D7",
      "gas actual 2024 = 250000 @ B11",
      "gas baseline = 272000 @ C11",
    ]);
  });

  test.each([
    [
      "with a gap",
      ["指標", "R5", "R6", "", "指標", "R5", "R6"],
      ["出生数", 350, 355, "", "観光入込客数", 600, 650],
      ["F", "G"],
    ],
    [
      "without a gap",
      ["指標", "R5", "R6", "指標", "R5", "R6"],
      ["出生数", 350, 355, "観光入込客数", 600, 650],
      ["E", "F"],
    ],
  ])("side by side %s", (_how, headings, row, columns) => {
    expect(applied(gridOf({ rows: [headings, row] }))).toEqual([
      "births actual 2023 = 350 @ B2",
      "births actual 2024 = 355 @ C2",
      `tourists actual 2023 = 600 @ ${columns[0]}2`,
      `tourists actual 2024 = 650 @ ${columns[1]}2`,
    ]);
  });

  test("side by side, the second beginning further down", () => {
    const grid = gridOf({
      rows: [
        ["指標", "R5", "R6", "", "", ""],
        ["出生数", 350, 355, "", "", ""],
        ["観光入込客数", 600, 650, "", "指標", "R6実績"],
        ["", "", "", "", "25歳から34歳までの女性の社会増減", "▲12"],
        ["安全で安らげるまちなみとなっていると思う市民の割合", 58, 59.4, "", "", ""],
      ],
    });
    expect(applied(grid)).toEqual([
      "births actual 2023 = 350 @ B2",
      "births actual 2024 = 355 @ C2",
      "tourists actual 2023 = 600 @ B3",
      "tourists actual 2024 = 650 @ C3",
      "townscape actual 2023 = 58 @ B5",
      "townscape actual 2024 = 59.4 @ C5",
      "women actual 2024 = -12 @ F4",
    ]);
  });

  test("a column that repeats names is not a second table", () => {
    const grid = gridOf({
      rows: [
        ["重要業績評価指標（ＫＰＩ）", "現状値", "目標値", "後期基本計画の施策・基本事業名", "R6実績"],
        [
          "子どもの放課後等の居場所があると思う保護者の割合",
          "―",
          "↑",
          "子供の放課後等の居場所があると思う保護者の割合",
          61.2,
        ],
        ["出生数", "３４０人", "３８０人", "出産の支援", "３２０人"],
      ],
    });
    expect(applied(grid)).toEqual([
      "place baseline = notApplicable @ B2",
      "place target = ↑ @ C2",
      "place actual 2024 = 61.2 @ E2",
      "births baseline = 340 @ B3",
      "births target = 380 @ C3",
      "births actual 2024 = 320 @ E3",
    ]);
  });
});

describe("units", () => {
  test.each([
    ["in its own column", ["指標", "単位", "R6実績"], ["観光入込客数", "人", 1194663], "C2"],
    ["in the name", ["指標", "", "R6実績"], ["観光入込客数（人）", "", 1194663], "C2"],
    ["in the heading", ["指標", "", "R6実績（人）"], ["観光入込客数", "", 1194663], "C2"],
    ["in the cell", ["指標", "", "R6実績"], ["観光入込客数", "", "1,194,663人"], "C2"],
  ])("人 %s becomes 千人, and that is said", (_where, headings, row, cell) => {
    const grid = gridOf({ rows: [headings, row] });
    expect(applied(grid)).toEqual([`tourists actual 2024 = 1194.663 @ ${cell}`]);
    expect(codes(grid)).toContain(`unit-converted ${cell}`);
  });

  test("beside the title for the whole table", () => {
    const grid = gridOf({
      rows: [
        ["", "", "（単位：人）"],
        ["指標", "R5", "R6"],
        ["観光入込客数", 600000, 650000],
      ],
    });
    expect(applied(grid)).toEqual(["tourists actual 2023 = 600 @ B3", "tourists actual 2024 = 650 @ C3"]);
  });

  test("a percentage stored as a fraction is shown as percent, and that is said", () => {
    const rows = [
      ["指標", "R6実績"],
      ["安全で安らげるまちなみとなっていると思う市民の割合", { value: 0.594, format: "0.0%" }],
    ];
    expect(applied(gridOf({ rows }))).toEqual(["townscape actual 2024 = 59.4 @ B2"]);
    expect(codes(gridOf({ rows }))).toContain("fraction-as-percent B2");
  });

  test("a unit of another kind forbids the mapping", () => {
    const grid = gridOf({
      rows: [
        ["指標", "単位", "R6実績"],
        ["観光入込客数", "百万円", 650],
      ],
    });
    expect(applied(grid)).toEqual([]);
    expect(proposeMapping(strategy, [grid]).proposal.suggestions).toMatchObject([
      { indicatorId: "tourists", value: null },
    ]);
  });

  test("a column of unit words under the same merged heading is the unit", () => {
    const grid = gridOf({
      rows: [
        ["指標", "R6実績", ""],
        ["観光入込客数", 1194663, "人"],
        ["出生数", 355, "人"],
      ],
      merges: ["B1:C1"],
    });
    expect(applied(grid)).toEqual(["tourists actual 2024 = 1194.663 @ B2", "births actual 2024 = 355 @ B3"]);
  });
});

describe("the same figure in two places", () => {
  const sheet = (name: string, value: number | string) =>
    gridOf({
      sheet: name,
      rows: [
        ["指標", "R6実績"],
        ["出生数", value],
      ],
    });
  test("equal figures: noted, the first is used", () => {
    const { proposal, issues } = proposeMapping(strategy, [sheet("A", 355), sheet("B", "355人")]);
    expect(proposal.conflicts).toMatchObject([{ equal: true, used: { ref: { sheet: "A" } }, fiscalYear: 2024 }]);
    expect(issues.map(({ code }) => code)).toContain("conflict-equal");
  });
  test("different figures: the user chooses", () => {
    const { proposal, issues } = proposeMapping(strategy, [sheet("A", 355), sheet("B", 354)]);
    expect(proposal.conflicts).toMatchObject([
      { equal: false, used: null, candidates: [{ value: 355 }, { value: 354 }] },
    ]);
    expect(issues.map(({ code }) => code)).toContain("conflict-different");
  });
  test("a blank beside a figure is no conflict", () => {
    expect(proposeMapping(strategy, [sheet("A", ""), sheet("B", 354)]).proposal.conflicts).toEqual([]);
  });
});

describe("sheets of every kind", () => {
  const rows = [
    ["指標", "R6実績"],
    ["出生数", 355],
  ];
  test("the add-in's own sheets are never read", () => {
    expect(applied(gridOf({ rows, ownedAs: "statusTable" }))).toEqual([]);
  });
  test.each([
    ["sheet", gridOf({ rows, visibility: "hidden" })],
    ["row", gridOf({ rows, hiddenRows: [1] })],
    ["column", gridOf({ rows, hiddenColumns: [1] })],
  ])("a hidden %s is read, and that is said", (what, grid) => {
    const { proposal, issues } = proposeMapping(strategy, [grid]);
    expect(proposal.cells).toHaveLength(1);
    expect(issues).toMatchObject([{ code: "hidden-source", params: { what, count: 1 } }]);
  });
  test("names in a layout not understood are reported, not guessed", () => {
    const grid = gridOf({
      rows: [
        ["", "出生数", "観光入込客数"],
        ["北部", 350, 600],
        ["南部", 355, 650],
      ],
    });
    expect(applied(grid)).toEqual([]);
    expect(codes(grid)).toEqual(["header-not-understood B1"]);
  });
  test("a list of names without figures is left out, and that is said", () => {
    const grid = gridOf({ rows: [["指標の一覧"], ["出生数"], ["観光入込客数"]] });
    expect(applied(grid)).toEqual([]);
    expect(codes(grid)).toEqual(["sheet-skipped A2"]);
  });
  test("a sheet with nothing of ours gives nothing", () => {
    const grid = gridOf({
      rows: [
        ["品目", "単価", "数量"],
        ["鉛筆", 100, 12],
        ["消しゴム", 80, 3],
      ],
    });
    expect(proposeMapping(strategy, [grid])).toEqual({
      proposal: { cells: [], suggestions: [], conflicts: [] },
      issues: [],
    });
  });
  test("an empty sheet gives nothing", () => {
    expect(applied(gridOf({ rows: [] }))).toEqual([]);
  });
});

test("a label with a contradicting scope is never applied", () => {
  const grid = gridOf({
    rows: [
      ["指標", "単位", "R6実績"],
      ["温室効果ガスの総排出量（市の事務事業）", "t-CO2", 5000],
    ],
  });
  expect(applied(grid)).toEqual([]);
});

test("a year written in the cell is the year of its figure", () => {
  const grid = gridOf({
    rows: [
      ["指標", "R6実績"],
      ["安全で安らげるまちなみとなっていると思う市民の割合", "58.1％（R5）"],
    ],
  });
  expect(applied(grid)).toEqual(["townscape actual 2023 = 58.1 @ B2"]);
});

test("one odd cell changes no other mapping and is reported with its place and text", () => {
  const grid = gridOf({
    rows: [
      ["指標", "R5", "R6"],
      ["出生数", "20(40)", 355],
      ["観光入込客数", "696～890", "#REF!"],
    ],
  });
  expect(applied(grid)).toEqual([
    "births actual 2023 = notUnderstood @ B2",
    "births actual 2024 = 355 @ C2",
    "tourists actual 2023 = notUnderstood @ B3",
    "tourists actual 2024 = errorValue @ C3",
  ]);
  expect(proposeMapping(strategy, [grid]).issues).toMatchObject([
    {
      code: "value-not-understood",
      sheet: "Sheet1",
      cell: "B2",
      text: "20(40)",
      params: { why: "ambiguous", expected: "人" },
    },
    { code: "value-range", cell: "B3" },
    { code: "value-is-error", cell: "C3" },
  ]);
});

describe("side by side with names that are not in the first column", () => {
  test.each([
    ["with a gap", ["R6実績", "指標", "", "R6実績", "指標"], [355, "出生数", "", 650, "観光入込客数"], "D"],
    ["without a gap", ["R6実績", "指標", "R6実績", "指標"], [355, "出生数", 650, "観光入込客数"], "C"],
  ])("%s", (_how, headings, row, column) => {
    expect(applied(gridOf({ rows: [headings, row] }))).toEqual([
      "births actual 2024 = 355 @ A2",
      `tourists actual 2024 = 650 @ ${column}2`,
    ]);
  });
});

test("numbers in front of names that begin with a number or with 人", () => {
  const rows = [
    ["指標", "R6実績"],
    ["1．25歳から34歳までの女性の社会増減", -10],
    ["２　25歳から34歳までの女性の社会増減", -11],
    ["・25歳から34歳までの女性の社会増減", -12],
  ];
  expect(applied(gridOf({ rows }))).toHaveLength(3);
});

test("one figure replaced by rubbish changes no other mapping", () => {
  const rows = [
    ["指標", "単位", "基準値", "R5実績", "R6実績", "目標値"],
    ["観光入込客数", "千人", 544, 600, 650, 820],
    ["出生数", "人", 340, 350, 355, 380],
    ["安全で安らげるまちなみとなっていると思う市民の割合", "％", 57.6, 58.1, 59.4, 60.3],
    ["25歳から34歳までの女性の社会増減", "人", -40, -20, -10, 0],
  ];
  const expected = applied(gridOf({ rows }));
  const rubbish = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.double({ noNaN: true }),
    fc.constantFrom<string | number | boolean>(
      "指標",
      "実績値",
      "R6",
      "目標値",
      2024,
      "#REF!",
      true,
      "※",
      "令和6年度",
      "―",
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 5 }), rubbish, (row, column, value) => {
      const spoilt = rows.map((cells, at) =>
        cells.map((cell, place) => (at === row && place === column ? value : cell)),
      );
      const elsewhere = (line: string) => !line.endsWith(` ${cellAddress(row, column)}`);
      expect(applied(gridOf({ rows: spoilt })).filter(elsewhere)).toEqual(expected.filter(elsewhere));
    }),
    { numRuns: 500 },
  );
});
