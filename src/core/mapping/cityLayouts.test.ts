import type { TestSheet } from "../../../test/support/gridOf";
import { gridOf } from "../../../test/support/gridOf";
import { mappedLines } from "../../../test/support/mappedLines";

/** Sheets in the ways cities publish their figures, and what is taken from them. */
const sheets: readonly (readonly [string, TestSheet, readonly string[]])[] = [
  [
    "a blank heading beside the years says what upper and lower rows hold",
    {
      rows: [
        ["指標", "上段：目標、下段：実績", "R5", "R6", "R7"],
        ["出生数", "", 350, 360, 380],
        ["", "", 331, 305, ""],
      ],
      merges: ["A2:A3"],
    },
    [
      "births target 2025 = 380 @ E2",
      "births actual 2023 = 331 @ C3",
      "births actual 2024 = 305 @ D3",
      "births actual 2025 = blank @ E3",
    ],
  ],
  [
    "a note below the table says it, and the rows are not merged",
    {
      rows: [
        ["指標", "R5", "R6"],
        ["出生数", 331, 305],
        ["", 350, 360],
        ["観光入込客数", 640, 701],
        ["", 680, 750],
        ["※上段は実績値、下段は目標値を示す。"],
      ],
    },
    [
      "births actual 2023 = 331 @ B2",
      "births actual 2024 = 305 @ C2",
      "tourists actual 2023 = 640 @ B4",
      "tourists actual 2024 = 701 @ C4",
    ],
  ],
  [
    "three rows: targets, actuals, rates",
    {
      rows: [
        ["（上段：目標値　中段：実績値　下段：達成率）"],
        ["指標", "R5", "R6"],
        ["出生数", 350, 360],
        ["", 331, 305],
        ["", "94.6%", "84.7%"],
      ],
      merges: ["A3:A5"],
    },
    ["births actual 2023 = 331 @ B4", "births actual 2024 = 305 @ C4"],
  ],
  [
    "two rows announced and one found: nobody knows which it is",
    {
      rows: [
        ["（上段：目標、下段：実績）"],
        ["指標", "R5", "R6"],
        ["出生数", 350, 360],
        ["", 331, 305],
        ["観光入込客数", 640, 701],
        ["妊婦健康診査受診回数", 12.5, 12.6],
        ["", 12.4, 12.5],
      ],
      merges: ["A3:A4", "A6:A7"],
    },
    [
      "births actual 2023 = 331 @ B4",
      "births actual 2024 = 305 @ C4",
      "checkups actual 2023 = 12.4 @ B7",
      "checkups actual 2024 = 12.5 @ C7",
    ],
  ],
  [
    "forms one below the other, headed by words not used elsewhere: another indicator's figures stay its own",
    {
      rows: [
        ["社会目標", "出生数"],
        ["所管課", "健康づくり課"],
        ["基準", 340],
        ["R6実績", 305],
        [""],
        ["社会目標", "経常収支比率"],
        ["所管課", "財政課"],
        ["基準", 92],
        ["R6実績", 93.8],
      ],
    },
    ["births baseline = 340 @ B3", "births actual 2024 = 305 @ B4"],
  ],
  [
    "the same form drawn again without any heading over its name",
    {
      rows: [
        ["出生数"],
        ["基準値", "R5実績", "R6実績"],
        [340, 331, 305],
        ["経常収支比率の状況"],
        ["基準値", "R5実績", "R6実績"],
        [92, 93.1, 93.8],
      ],
    },
    ["births baseline = 340 @ A3", "births actual 2023 = 331 @ B3", "births actual 2024 = 305 @ C3"],
  ],
  [
    "months below the years are no years",
    {
      rows: [
        ["出生数", "R5", "R6"],
        ["4月", 25, 28],
        ["5月", 27, 22],
        ["計", 331, 305],
      ],
    },
    [],
  ],
  [
    "quarters down in a form",
    {
      rows: [
        ["指標名", "出生数"],
        ["年度", "R5", "R6"],
        ["第１四半期", 80, 82],
        ["第２四半期", 81, 83],
      ],
    },
    [],
  ],
  [
    "the city and the prefecture side by side",
    {
      rows: [
        ["指標", "テスト市", "", "埼玉県", ""],
        ["", "R5", "R6", "R5", "R6"],
        ["出生数", 331, 305, 42108, 41000],
      ],
      merges: ["B1:C1", "D1:E1"],
    },
    ["births actual 2023 = 331 @ B3", "births actual 2024 = 305 @ C3"],
  ],
  [
    "national average typed once over its years",
    {
      rows: [
        ["指標", "実績値", "", "全国平均", ""],
        ["", "R5実績", "R6実績", "R5実績", "R6実績"],
        ["安全で安らげるまちなみとなっていると思う市民の割合", 58.1, 59.4, 61, 62],
      ],
    },
    ["townscape actual 2023 = 58.1 @ B3", "townscape actual 2024 = 59.4 @ C3"],
  ],
  [
    "the previous plan's table above this plan's: its baseline is another one",
    {
      rows: [
        ["第１期総合戦略の実績"],
        ["指標", "基準値（H26）", "目標値（R1）", "H30", "R1"],
        ["出生数", 480, 500, 400, 372],
        [""],
        ["第２期総合戦略の実績"],
        ["指標", "基準値（R2）", "目標値（R7）", "R5", "R6"],
        ["出生数", 340, 380, 331, 305],
      ],
    },
    [
      "births actual 2018 = 400 @ D3",
      "births actual 2019 = 372 @ E3",
      "births baseline 2020 = 340 @ B7",
      "births target 2025 = 380 @ C7",
      "births actual 2023 = 331 @ D7",
      "births actual 2024 = 305 @ E7",
    ],
  ],
  [
    "this plan and the next side by side",
    {
      rows: [
        ["指標名", "第２期総合戦略", "", "", "第３期総合戦略", ""],
        ["", "基準値", "目標値(R7)", "R6実績", "基準値", "目標値(R12)"],
        ["出生数", 340, 380, 305, 305, 320],
      ],
      merges: ["A1:A2", "B1:D1", "E1:F1"],
    },
    ["births baseline = 340 @ B3", "births target 2025 = 380 @ C3", "births actual 2024 = 305 @ D3"],
  ],
  [
    "only the next plan's targets",
    {
      rows: [
        ["指標名", "基準値", "R6実績", "目標値(R12)"],
        ["出生数", 298, 305, 320],
      ],
    },
    ["births actual 2024 = 305 @ C2"],
  ],
  [
    "rank and difference beside the figure of each year",
    {
      rows: [
        ["指標", "R5", "", "", "R6", "", ""],
        ["", "値", "前年比", "県内順位", "値", "前年比", "県内順位"],
        ["出生数", 331, -9, 30, 305, -26, 31],
      ],
      merges: ["A1:A2", "B1:D1", "E1:G1"],
    },
    ["births actual 2023 = 331 @ B3", "births actual 2024 = 305 @ E3"],
  ],
  [
    "an evaluation sheet: 計画 and 実績 right before their figures, kinds of indicators before the names",
    {
      rows: [
        ["指標区分", "指標名", "単位", "", "R5", "R6", "R7"],
        ["活動指標", "乳児家庭訪問の件数", "件", "計画", 300, 310, 320],
        ["", "", "", "実績", 298, 305, ""],
        ["成果指標", "出生数", "人", "計画", 350, 360, 380],
        ["", "", "", "実績", 331, 305, ""],
      ],
      merges: ["A2:A3", "B2:B3", "C2:C3", "A4:A5", "B4:B5", "C4:C5"],
    },
    [
      "births target 2025 = 380 @ G4",
      "births actual 2023 = 331 @ E5",
      "births actual 2024 = 305 @ F5",
      "births actual 2025 = blank @ G5",
    ],
  ],
  [
    "one indicator's plan figures above, its years in a small table below",
    {
      rows: [
        ["KPI", "基準値", "目標値", "担当課"],
        ["出生数", 340, 380, "健康づくり課"],
        [""],
        ["区分", "R5", "R6"],
        ["実績値", 331, 305],
        [""],
        ["KPI", "基準値", "目標値", "担当課"],
        ["観光入込客数", 544, 820, "産業観光課"],
        [""],
        ["区分", "R5", "R6"],
        ["実績値", 640, 701],
      ],
    },
    [
      "births baseline = 340 @ B2",
      "births target = 380 @ C2",
      "births actual 2023 = 331 @ B5",
      "births actual 2024 = 305 @ C5",
      "tourists baseline = 544 @ B8",
      "tourists target = 820 @ C8",
      "tourists actual 2023 = 640 @ B11",
      "tourists actual 2024 = 701 @ C11",
    ],
  ],
  [
    "years typed once over 目標 and 実績, right behind the baseline",
    {
      rows: [
        ["指標", "基準値", "R.5", "", "R.6", ""],
        ["", "", "目標", "実績", "目標", "実績"],
        ["出生数", 340, 350, 331, 360, 305],
      ],
    },
    ["births baseline = 340 @ B3", "births actual 2023 = 331 @ D3", "births actual 2024 = 305 @ F3"],
  ],
  [
    "indicators in columns, twice below each other, with bare years and a column of money",
    {
      rows: [
        ["", "出生数", "寄附金額", "観光入込客数"],
        [2023, 331, 5000, 640],
        [2024, 305, 6000, 701],
        [""],
        ["", "妊婦健康診査受診回数", "寄附金額", "安全で安らげるまちなみとなっていると思う市民の割合"],
        [2023, 12.5, 5000, 58.1],
        [2024, 12.6, 6000, 59.4],
      ],
    },
    [
      "births actual 2023 = 331 @ B2",
      "births actual 2024 = 305 @ B3",
      "tourists actual 2023 = 640 @ D2",
      "tourists actual 2024 = 701 @ D3",
      "checkups actual 2023 = 12.5 @ B6",
      "checkups actual 2024 = 12.6 @ B7",
      "townscape actual 2023 = 58.1 @ D6",
      "townscape actual 2024 = 59.4 @ D7",
    ],
  ],
  [
    "headings and figures together in one cell of a form",
    {
      rows: [
        ["指標名", "出生数"],
        ["基準値：340人（R2）", "目標値：380人（R7）"],
        ["R5実績：331人", "R6実績：305人", "達成率：84.7％"],
      ],
    },
    [
      "births baseline 2020 = 340 @ A2",
      "births target 2025 = 380 @ B2",
      "births actual 2023 = 331 @ A3",
      "births actual 2024 = 305 @ B3",
    ],
  ],
  [
    "a cell that contradicts its heading",
    {
      rows: [
        ["指標", "R5実績", "R6実績"],
        ["出生数", "目標：350人", "実績：305人"],
      ],
    },
    ["births actual 2023 = notUnderstood @ B2", "births actual 2024 = 305 @ C2"],
  ],
  [
    "yearly targets in the cells of a row headed 目標",
    {
      rows: [
        ["指標名", "出生数"],
        ["目標", "R5：350人", "R6：360人"],
        ["実績", "R5：331人", "R6：305人"],
      ],
    },
    ["births actual 2023 = 331 @ B3", "births actual 2024 = 305 @ C3"],
  ],
  [
    "a trend behind the figure",
    {
      rows: [
        ["", "(基準値)R2", "R5", "(現状値)R6", "(目標値)R7"],
        ["出生数", "340", "331↓", "305→", "380"],
      ],
    },
    [
      "births baseline 2020 = 340 @ B2",
      "births actual 2023 = 331 @ C2",
      "births actual 2024 = 305 @ D2",
      "births target 2025 = 380 @ E2",
    ],
  ],
  [
    "answers and shares below one year: which is the figure is not said",
    {
      rows: [
        ["指標", "R5", "", "R6", ""],
        ["", "回答数", "割合（％）", "回答数", "割合（％）"],
        ["安全で安らげるまちなみとなっていると思う市民の割合", 1500, 58.1, 1551, 59.4],
      ],
      merges: ["A1:A2", "B1:C1", "D1:E1"],
    },
    [],
  ],
  [
    "each figure with its year before it, below one heading",
    {
      rows: [
        ["基本目標", "指標", "基準値", "", "目標値", "", "実績値", ""],
        ["", "", "年度", "数値", "年度", "数値", "年度", "数値"],
        ["2", "出生数", "R2", 340, "R7", 380, "R6", 305],
        ["1", "観光入込客数", "R2", 544, "R7", 820, "R5", 640],
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"],
    },
    [
      "births baseline = 340 @ D3",
      "births target = 380 @ F3",
      "births actual 2024 = 305 @ H3",
      "tourists baseline = 544 @ D4",
      "tourists target = 820 @ F4",
      "tourists actual 2023 = 640 @ H4",
    ],
  ],
  [
    "half a year's figure is not the year's",
    {
      rows: [["令和６年度　上半期実績"], ["指標", "目標値", "実績値"], ["出生数", 380, 150]],
    },
    ["births target = 380 @ B3"],
  ],
  [
    "現在値 is not the baseline unless it says the same",
    {
      rows: [
        ["指標", "目標値", "現在値"],
        ["出生数", 380, 305],
        ["観光入込客数", 820, 544],
      ],
    },
    ["births target = 380 @ B2", "tourists target = 820 @ B3", "tourists baseline = 544 @ C3"],
  ],
  [
    "the year typed once before the first of its indicators",
    {
      rows: [
        ["年度", "指標", "目標", "実績"],
        ["R5", "出生数", 360, 331],
        ["", "観光入込客数", 680, 640],
        ["R6", "出生数", 370, 305],
        ["", "観光入込客数", 750, 701],
      ],
    },
    [
      "births actual 2023 = 331 @ D2",
      "tourists actual 2023 = 640 @ D3",
      "births actual 2024 = 305 @ D4",
      "tourists actual 2024 = 701 @ D5",
    ],
  ],
  [
    "years as titles between the rows",
    {
      rows: [
        ["指標", "目標", "実績"],
        ["【令和５年度】"],
        ["出生数", 360, 331],
        ["観光入込客数", 680, 640],
        ["【令和６年度】"],
        ["出生数", 370, 305],
        ["観光入込客数", 750, 701],
      ],
    },
    [
      "births actual 2023 = 331 @ C3",
      "tourists actual 2023 = 640 @ C4",
      "births actual 2024 = 305 @ C6",
      "tourists actual 2024 = 701 @ C7",
    ],
  ],
  [
    "a table for each year, one below the other",
    {
      rows: [
        ["令和５年度"],
        ["指標", "実績値"],
        ["出生数", 331],
        ["観光入込客数", 640],
        [""],
        ["令和６年度"],
        ["指標", "単位", "実績値"],
        ["出生数", "人", 305],
        ["観光入込客数", "千人", 701],
      ],
    },
    [
      "births actual 2023 = 331 @ B3",
      "tourists actual 2023 = 640 @ B4",
      "births actual 2024 = 305 @ C8",
      "tourists actual 2024 = 701 @ C9",
    ],
  ],
  [
    "a label with its value above the years of a form is no heading of theirs",
    {
      rows: [
        ["KPI名", "出生数"],
        ["基準年度", "令和2年度", "", "目標年度", "令和7年度"],
        ["", "従前値（人）", "R4", "R5", "R6", "R7"],
        ["実績値", 340, 345, 331, 305, ""],
      ],
    },
    [
      "births baseline = 340 @ B4",
      "births actual 2022 = 345 @ C4",
      "births actual 2023 = 331 @ D4",
      "births actual 2024 = 305 @ E4",
      "births actual 2025 = blank @ F4",
    ],
  ],
];

describe("sheets as cities publish them", () => {
  test.each(sheets)("%s", (_what, sheet, expected) => {
    expect(mappedLines(gridOf(sheet))).toEqual(expected);
  });
});
