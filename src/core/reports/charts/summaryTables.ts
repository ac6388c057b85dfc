import type { Rect } from "../../workbook/cellAddress";
import { columnLetters } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import type { ContentBlock, FillDown, FormatRun } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { headerFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import { shortened } from "../../workbook/layout/textWidth";
import { columnNames, settingNames } from "../settings/settingNames";
import { groupWords, outsideWord, statusOrder } from "../settings/statusOrder";
import type { ChartFrame } from "./chartFrame";

/** Columns of the printed grid: the goal, then narrow ones. */
export const GOAL_WIDTH = 108;
export const GRID_WIDTH = 32;
export const GRID_COLUMNS = 1 + statusOrder.length;

const { tableGoal, tableStatus, tableGroup, tableProvisional } = columnNames;

const counted = (goal: string, ...more: readonly string[]) => `COUNTIFS(${[tableGoal, goal, ...more].join(",")})`;
const settled = [tableProvisional, "0"] as const;

interface GroupColumn {
  readonly header: string;
  /** Grid columns it takes. */
  readonly width: number;
  readonly formula: (goal: string, cell: (index: number) => string) => string;
  /** A share of 評価対象, not a count. */
  readonly isShare: boolean;
}

function withShare(header: string, index: number, count: (goal: string) => string): readonly GroupColumn[] {
  const share = (_: string, cell: (at: number) => string) => `IF(${cell(1)}=0,"",${cell(index)}/${cell(1)})`;
  return [
    { header, width: 1, formula: count, isShare: false },
    { header: "割合", width: 2, formula: share, isShare: true },
  ];
}

const group = (word: string) => (goal: string) => counted(goal, tableGroup, `"${word}"`, ...settled);

/** 指標数 and 評価対象 (n), the three groups with their shares, and what stands apart. [SM2]–[SM5] */
const groupColumns: readonly GroupColumn[] = [
  { header: "指標数", width: 2, formula: (goal) => counted(goal), isShare: false },
  {
    header: "評価対象（n）",
    width: 2,
    formula: (goal, cell) => `${cell(0)}-${counted(goal, tableGroup, `"${outsideWord}"`)}`,
    isShare: false,
  },
  ...withShare(groupWords.good, 2, group(groupWords.good)),
  ...withShare(groupWords.flat, 4, group(groupWords.flat)),
  ...withShare(groupWords.needsImprovement, 6, group(groupWords.needsImprovement)),
  ...withShare("暫定", 8, (goal) => counted(goal, tableProvisional, "1")),
  {
    header: "評価不能",
    width: 2,
    formula: (goal) => counted(goal, tableStatus, '"notAssessable"', ...settled),
    isShare: false,
  },
  { header: "評価対象外", width: 2, formula: (goal) => counted(goal, tableGroup, `"${outsideWord}"`), isShare: false },
];

const groupLefts = groupColumns.map((_, index) =>
  groupColumns.slice(0, index).reduce((left, { width }) => left + width, 1),
);
export const groupGridColumns = 1 + groupColumns.reduce((sum, { width }) => sum + width, 0);

/** A row of the table of groups; merged cells to the right of a wide one stay empty. */
function groupRow(contentOf: (column: GroupColumn, index: number) => CellValue): readonly CellValue[] {
  return groupColumns.flatMap((column, index) => [
    contentOf(column, index),
    ...Array<CellValue>(column.width - 1).fill(""),
  ]);
}

/** Symbol over word: the columns are narrow. */
function statusHeading(index: number): string {
  return `=SUBSTITUTE(INDEX(${settingNames.statusText},${index + 1})," ",CHAR(10),1)`;
}

export interface SummaryTables {
  readonly blocks: readonly ContentBlock[];
  readonly fills: readonly FillDown[];
  readonly merges: readonly Rect[];
  readonly formats: readonly FormatRun[];
}

/** Both printed tables: goals × statuses, and goals × groups with shares; counts by COUNTIFS on the status table. */
export function summaryTables({ goals, statusHeader, groupHeader }: ChartFrame, goalColumn: number): SummaryTables {
  const count = goals.length;
  const goalCell = (row: number) => `$${columnLetters(goalColumn)}${row + 1}`;
  const labels = goals.map(({ short }): readonly CellValue[] => [literalText(shortened(short, 24))]);
  const numbers = goals.map(({ goal }): readonly CellValue[] => [goal]);
  const totalOf = (column: number, header: number) => {
    const letter = columnLetters(column);
    return count === 0 ? 0 : `=SUM(${letter}${header + 2}:${letter}${header + 1 + count})`;
  };
  const groupCell = (row: number) => (index: number) => `$${columnLetters(groupLefts[index] ?? 1)}${row + 1}`;
  const statusRow = (row: number): readonly CellValue[] =>
    statusOrder.map(
      (_, index) =>
        `=${counted(goalCell(row), tableStatus, `INDEX(${settingNames.statusId},${index + 1})`, ...settled)}`,
    );
  const bodies = (header: number, first: readonly CellValue[]): readonly ContentBlock[] =>
    count === 0
      ? []
      : [
          contentBlock(header + 1, 0, labels),
          contentBlock(header + 1, goalColumn, numbers),
          contentBlock(header + 1, 1, [first]),
        ];
  const fill = (header: number, width: number): readonly FillDown[] =>
    count < 2 ? [] : [{ source: rectOf(header + 1, 1, 1, width), target: rectOf(header + 2, 1, count - 1, width) }];
  const groupTotal = groupHeader + 1 + count;
  const blocks: readonly ContentBlock[] = [
    contentBlock(statusHeader - 1, 0, [
      ["判定ごとの指標数（暫定の指標を除く）"],
      ["基本目標", ...statusOrder.map((_, index) => statusHeading(index))],
    ]),
    ...bodies(statusHeader, statusRow(statusHeader + 1)),
    contentBlock(statusHeader + 1 + count, 0, [
      ["計", ...statusOrder.map((_, index) => totalOf(index + 1, statusHeader))],
    ]),
    contentBlock(groupHeader - 1, 0, [["評価対象に対する割合"], ["基本目標", ...groupRow(({ header }) => header)]]),
    ...bodies(
      groupHeader,
      groupRow(({ formula }) => `=${formula(goalCell(groupHeader + 1), groupCell(groupHeader + 1))}`),
    ),
    contentBlock(groupTotal, 0, [
      [
        "計",
        ...groupRow(({ isShare, formula }, index) =>
          isShare ? `=${formula("", groupCell(groupTotal))}` : totalOf(groupLefts[index] ?? 1, groupHeader),
        ),
      ],
    ]),
  ];
  const rows = [...Array(count + 2).keys()].map((index) => groupHeader + index);
  const merges = rows.flatMap((row) =>
    groupColumns.flatMap(({ width }, index) => (width === 1 ? [] : [rectOf(row, groupLefts[index] ?? 1, 1, width)])),
  );
  const shares = groupColumns.flatMap(({ isShare, width }, index) =>
    isShare ? [rectOf(groupHeader + 1, groupLefts[index] ?? 1, count + 1, width)] : [],
  );
  const tables = [
    rectOf(statusHeader, 0, count + 2, GRID_COLUMNS),
    rectOf(groupHeader, 0, count + 2, groupGridColumns),
  ] as const;
  return {
    blocks,
    fills: [...fill(statusHeader, statusOrder.length), ...fill(groupHeader, groupGridColumns - 1)],
    merges,
    formats: [
      { rects: [...tables], format: { ...ruled, fontSize: 9, vertical: "center" } },
      {
        rects: [
          rectOf(statusHeader + 1, 1, count + 1, statusOrder.length),
          rectOf(groupHeader + 1, 1, count + 1, groupGridColumns - 1),
        ],
        format: { horizontal: "center", numberFormat: '0;"▲"0;"－"' },
      },
      { rects: shares, format: { numberFormat: "0.0%" } },
      {
        rects: [rectOf(statusHeader, 0, 1, GRID_COLUMNS), rectOf(groupHeader, 0, 1, groupGridColumns)],
        format: { ...headerFormat, fontSize: 8 },
      },
      {
        rects: [rectOf(statusHeader + 1, 0, count, 1), rectOf(groupHeader + 1, 0, count, 1)].filter(
          ({ bottom, top }) => bottom >= top,
        ),
        format: { shrink: true },
      },
      {
        rects: [rectOf(statusHeader + 1 + count, 0, 1, GRID_COLUMNS), rectOf(groupTotal, 0, 1, groupGridColumns)],
        format: { bold: true, fill: reportStyle.goalFill },
      },
      { rects: [rectOf(statusHeader - 1, 0, 1, 1), rectOf(groupHeader - 1, 0, 1, 1)], format: { bold: true } },
    ],
  };
}
