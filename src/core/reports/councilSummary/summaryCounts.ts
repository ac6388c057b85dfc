import { literalText } from "../../workbook/sheetPlan";
import { reportStyle } from "../../workbook/layout/reportStyle";
import { shortened } from "../../workbook/layout/textWidth";
import type { PaperCell, PaperGroup, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportInput } from "../reportInput";
import { columnNames } from "../settings/settingNames";
import { groupWords, outsideWord, provisionalWord } from "../settings/statusOrder";
import { tableRows } from "../statusTable/tableRows";
import { gridCell, summaryForm as form } from "./summaryForm";

const LABEL = 4;
const EACH = 2;
const ROW = 15;
const total = { bold: true, fill: reportStyle.goalFill } as const;
const { tableGoal, tableStatus, tableGroup, tableChartGroup } = columnNames;

interface SummaryColumn {
  readonly header: string;
  readonly formula: (count: (...conditions: readonly string[]) => string, cell: (index: number) => string) => string;
  readonly isShare: boolean;
}

const ofChartGroup = (word: string): SummaryColumn => ({
  header: word,
  formula: (count) => count(tableChartGroup, `"${word}"`),
  isShare: false,
});

const share = (header: string, parts: readonly number[]): SummaryColumn => ({
  header,
  formula: (_, cell) => `IF(${cell(1)}=0,"",(${parts.map(cell).join("+")})/${cell(1)})`,
  isShare: true,
});

/** 指標数 and n, what became of them, shares of n. */
const columns: readonly SummaryColumn[] = [
  { header: "指標数", formula: (count) => count(tableStatus, '"?*"'), isShare: false },
  {
    header: "評価対象（n）",
    formula: (count, cell) => `${cell(0)}-${count(tableGroup, `"${outsideWord}"`)}`,
    isShare: false,
  },
  ofChartGroup("達成"),
  ofChartGroup("順調・改善"),
  ofChartGroup(groupWords.flat),
  ofChartGroup(groupWords.needsImprovement),
  ofChartGroup(provisionalWord),
  {
    header: "その他",
    formula: (_, cell) => `${cell(0)}-SUM(${[2, 3, 4, 5, 6].map(cell).join(",")})`,
    isShare: false,
  },
  share("達成・順調の割合", [2, 3]),
  share("要改善の割合", [5]),
];

/** 判定の集計: counts and shares by goal, live from the status table. */
export function summaryCounts(input: ReportInput): readonly PaperGroup[] {
  const goals = tableRows(input).flatMap((row) => (row.kind === "goal" ? [row] : []));
  const frames = [{ column: 0, columns: form.columns }];
  const at = (index: number) => LABEL + EACH * index;
  const line = (label: string, goal: number | null): PaperRow => ({
    height: ROW,
    frames,
    cells: [
      {
        column: 0,
        columns: LABEL,
        content: literalText(label),
        format: { ...(goal === null ? formats.heading : formats.line), wrap: false, shrink: true },
      },
      ...columns.map(({ formula, isShare }, index): PaperCell => ({
        column: at(index),
        columns: EACH,
        format: { ...(isShare ? formats.share : formats.count), ...(goal === null ? total : {}) },
        content: ({ row }) => {
          if (input.rows.length === 0) return isShare ? "" : 0;
          const count = (...conditions: readonly string[]) =>
            `COUNTIFS(${[...(goal === null ? [] : [tableGoal, String(goal)]), ...conditions].join(",")})`;
          return `=${formula(count, (other) => gridCell(at(other), row))}`;
        },
      })),
    ],
  });
  const header: readonly PaperRow[] = [
    { height: 18, cells: [{ column: 0, content: "１　判定の集計", format: formats.section }] },
    {
      height: 27,
      frames,
      cells: [
        { column: 0, columns: LABEL, content: "基本目標", format: { ...formats.header, fontSize: form.smallSize } },
        ...columns.map(({ header: words }, index) => ({
          column: at(index),
          columns: EACH,
          content: words,
          format: { ...formats.header, fontSize: 7 },
        })),
      ],
    },
  ];
  return [
    { rows: [...header, ...goals.map(({ short, goal }) => line(shortened(short, 24), goal)), line("計", null)] },
    { rows: [{ height: 6, cells: [] }] },
  ];
}
