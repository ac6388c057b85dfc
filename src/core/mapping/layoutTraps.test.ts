import type { TestSheet } from "../../../test/support/gridOf";
import { gridOf } from "../../../test/support/gridOf";
import { findingLines, mappedLines } from "../../../test/support/mappedLines";

/** Sheets that look like figures of an indicator: what is taken, and what the user is told. */
const traps: readonly (readonly [string, TestSheet, readonly string[], readonly string[]])[] = [
  [
    "months of a year are no years",
    {
      rows: [
        ["指標", "令和６年度", "", "", ""],
        ["", "4月", "5月", "6月", "計"],
        ["出生数", 30, 28, 31, 355],
      ],
      merges: ["A1:A2", "B1:E1"],
    },
    [],
    ["header-not-understood A3"],
  ],
  [
    "halves and quarters of a year are not the year",
    {
      rows: [
        ["指標", "R6上半期実績", "R6下半期実績", "R6第1四半期"],
        ["出生数", 170, 185, 80],
      ],
    },
    [],
    ["header-not-understood A2"],
  ],
  [
    "parts of a figure in rows below",
    {
      rows: [
        ["指標", "R5", "R6"],
        ["出生数", 350, 355],
        ["　うち男", 180, 182],
        ["　うち女", 170, 173],
      ],
    },
    ["births actual 2023 = 350 @ B2", "births actual 2024 = 355 @ C2"],
    [],
  ],
  [
    "last year's figure and this year's target in a form",
    {
      sheet: "R6個票",
      rows: [
        ["指標名", "出生数"],
        ["前年度実績", 345],
        ["今年度実績", 355],
        ["今年度目標", 370],
      ],
    },
    ["births actual 2024 = 355 @ B3"],
    [],
  ],
  [
    "prefecture and country below the city",
    {
      rows: [
        ["指標", "区分", "R5", "R6"],
        ["出生数", "テスト市", 350, 355],
        ["", "埼玉県", 45000, 44000],
        ["", "全国", 770000, 760000],
      ],
      merges: ["A2:A4"],
    },
    ["births actual 2023 = 350 @ C2", "births actual 2024 = 355 @ D2"],
    [],
  ],
  [
    "a sheet of yearly targets with bare years",
    { rows: [["年度別目標値一覧"], ["指標", "R4", "R5", "R6", "R7"], ["出生数", 350, 360, 370, 380]] },
    [],
    ["header-not-understood A3"],
  ],
  [
    "yearly targets over actuals in one form",
    { rows: [["出生数"], ["年度別目標"], ["R4", 350], ["R5", 360], ["実績値"], ["R4", 345], ["R5", 350]] },
    ["births actual 2022 = 345 @ B6", "births actual 2023 = 350 @ B7"],
    [],
  ],
  [
    "answers to a survey",
    {
      rows: [
        ["設問", "そう思う", "思わない"],
        ["安全で安らげるまちなみとなっていると思う市民の割合", 59.4, 40.6],
      ],
    },
    [],
    ["header-not-understood A2"],
  ],
  [
    "figures for a chart: the name's own row, then 目標 and 県平均",
    {
      rows: [
        ["", "R4", "R5", "R6"],
        ["出生数", 345, 350, 355],
        ["目標", 350, 360, 370],
        ["県平均", 400, 390, 380],
      ],
    },
    ["births actual 2022 = 345 @ B2", "births actual 2023 = 350 @ C2", "births actual 2024 = 355 @ D2"],
    [],
  ],
  [
    "columns derived from an indicator beside it",
    {
      rows: [
        ["年度", "出生数", "出生数（前年比）", "出生数（目標）"],
        ["R5", 350, 1.01, 360],
        ["R6", 355, 1.014, 370],
      ],
    },
    ["births actual 2023 = 350 @ B2", "births actual 2024 = 355 @ B3"],
    [],
  ],
  [
    "another indicator spoken of in a form",
    {
      rows: [
        ["指標名", "出生数"],
        ["関連する指標", "観光入込客数"],
        ["基準値", 340],
        ["R6実績", 355],
      ],
    },
    ["births baseline = 340 @ B3", "births actual 2024 = 355 @ B4"],
    [],
  ],
  [
    "a list of contents above the forms",
    {
      rows: [["目次"], ["１", "出生数"], ["２", "観光入込客数"], [""], ["指標名", "出生数"], ["R6実績", 355]],
    },
    ["births actual 2024 = 355 @ B6"],
    ["header-not-understood B3"],
  ],
  [
    "figures without any heading",
    {
      rows: [
        ["出生数", 345, 350, 355],
        ["観光入込客数", 560, 600, 650],
      ],
    },
    [],
    ["header-not-understood A1"],
  ],
  [
    "the year of a meeting is not the year of its figures",
    {
      rows: [
        ["令和７年度 第１回 総合戦略推進会議 資料２", "", "", ""],
        ["指標", "基準値", "目標値", "実績値"],
        ["出生数", 340, 380, 355],
      ],
    },
    ["births baseline = 340 @ B3", "births target = 380 @ C3"],
    ["header-not-understood D3", "suggestion D3"],
  ],
  [
    "years and values under 現状値 and 目標値",
    {
      rows: [
        ["指標", "現状値", "", "目標値", "", "実績", ""],
        ["", "年度", "値", "年度", "値", "R5", "R6"],
        ["出生数", "R3", 340, "R7", 380, 350, 355],
      ],
      merges: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"],
    },
    [
      "births baseline = 340 @ C3",
      "births target = 380 @ E3",
      "births actual 2023 = 350 @ F3",
      "births actual 2024 = 355 @ G3",
    ],
    [],
  ],
  [
    "a form and a table of other indicators on one sheet",
    {
      rows: [
        ["指標名", "出生数", "", ""],
        ["基準値", 340, "目標値", 380],
        ["R6実績", 355, "", ""],
        [],
        ["指標", "R5", "R6", ""],
        ["観光入込客数", 600, 650, ""],
        ["婚姻件数", 210, 205, ""],
      ],
    },
    [
      "tourists actual 2023 = 600 @ B6",
      "tourists actual 2024 = 650 @ C6",
      "births baseline = 340 @ B2",
      "births target = 380 @ D2",
      "births actual 2024 = 355 @ B3",
    ],
    [],
  ],
];

test.each(traps)("%s", (_what, sheet, mapped, findings) => {
  const grid = gridOf(sheet);
  expect(mappedLines(grid)).toEqual(mapped);
  expect(findingLines(grid)).toEqual(findings);
});

describe("hidden parts in every layout are read, and that is said once per sheet", () => {
  const form = [
    ["指標名", "出生数"],
    ["基準値", 340],
    ["R6実績", 355],
  ];
  const columns = [
    ["年度", "出生数", "観光入込客数"],
    ["R5", 350, 600],
    ["R6", 355, 650],
  ];
  test.each<[string, TestSheet]>([
    ["a hidden row of a form", { rows: form, hiddenRows: [2] }],
    ["a hidden sheet with a form", { rows: form, visibility: "veryHidden" }],
    ["a hidden column of an indicator", { rows: columns, hiddenColumns: [1] }],
    ["a hidden row of a year", { rows: columns, hiddenRows: [1] }],
  ])("%s", (_what, sheet) => {
    const findings = findingLines(gridOf(sheet));
    expect(mappedLines(gridOf(sheet))).not.toEqual([]);
    expect(findings.filter((line) => line.startsWith("hidden-source"))).toHaveLength(1);
  });
});
