import { columnLetters } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { headerFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import { shortened } from "../../workbook/layout/textWidth";
import { literalText } from "../../workbook/sheetPlan";
import { columnNames } from "../settings/settingNames";
import { chartGroups, outsideWord } from "../settings/statusOrder";
import type { DashboardFrame } from "./dashboardFrame";
import { HELPERS } from "./dashboardFrame";
import type { DashboardPart } from "./dashboardPart";

/** First column: the short name, then the title over three, then the counts. */
export const GOALS_LEFT = 9;
const TITLE_COLUMNS = 3;
const COUNTS = GOALS_LEFT + 1 + TITLE_COLUMNS;
/** Columns of the counts: 指標数, 評価対象, one for each group of the charts, both shares. */
export const goalColumns = {
  all: COUNTS,
  assessed: COUNTS + 1,
  groups: COUNTS + 2,
  achieved: COUNTS + 2 + chartGroups.length,
  good: COUNTS + 3 + chartGroups.length,
} as const;
const GOAL_NUMBER = HELPERS;
const headers = ["指標数", "評価対象（n）", ...chartGroups, "達成の割合", "順調の割合"];
/** Shorter in a narrow cell; the series of the charts are named by these cells. */
const [ACHIEVED, GOOD] = [chartGroups[0], chartGroups[1]];
const TITLE_WIDTH = 38;

const letter = (column: number): string => `$${columnLetters(column)}`;

/** Cell of the total of a column, for the tiles. */
export function totalCell({ goalTotal }: DashboardFrame, column: number): string {
  return `${letter(column)}$${goalTotal + 1}`;
}

/** 評価対象, its shares: of the cells of the same row. */
function derived(row: number): { readonly assessed: string; readonly shares: readonly string[] } {
  const cell = (column: number): string => `${letter(column)}${row + 1}`;
  const group = (word: string): string => cell(goalColumns.groups + chartGroups.findIndex((each) => each === word));
  const n = cell(goalColumns.assessed);
  const share = (count: string): string => `=IF(${n}=0,"",${count}/${n})`;
  return {
    assessed: `=${cell(goalColumns.all)}-${group(outsideWord)}`,
    shares: [share(group(ACHIEVED)), share(`(${group(ACHIEVED)}+${group(GOOD)})`)],
  };
}

/** 基本目標ごとの件数と割合, counted on the status table; a total below. [SM2]–[SM5] */
export function goalTable(frame: DashboardFrame): DashboardPart {
  const { goals, tables, header, first, goalTotal } = frame;
  const goalCell = `${letter(GOAL_NUMBER)}${first + 1}`;
  const counted = (column: number): CellValue =>
    column === goalColumns.all
      ? `=COUNTIFS(${columnNames.tableGoal},${goalCell},${columnNames.tableIndicator},"<>")`
      : `=COUNTIFS(${columnNames.tableGoal},${goalCell},${columnNames.tableChartGroup},${columnLetters(column)}$${header + 1})`;
  const row = (at: number, count: (column: number) => CellValue): readonly CellValue[] => {
    const { assessed, shares } = derived(at);
    return [
      count(goalColumns.all),
      assessed,
      ...chartGroups.map((_, index) => count(goalColumns.groups + index)),
      ...shares,
    ];
  };
  const total = (column: number): CellValue =>
    goals.length === 0 ? 0 : `=SUM(${columnLetters(column)}${first + 1}:${columnLetters(column)}${goalTotal})`;
  const width = 1 + TITLE_COLUMNS + headers.length;
  const body = goals.length + 1;
  const blank = Array<CellValue>(TITLE_COLUMNS).fill("");
  const title = (heading: string, short: string): string =>
    shortened(heading.startsWith(short) ? heading.slice(short.length).trim() : heading, TITLE_WIDTH);
  return {
    blocks: [
      contentBlock(tables, GOALS_LEFT, [["基本目標ごとの件数と割合"]]),
      contentBlock(header, GOALS_LEFT, [["基本目標", ...blank, ...headers]]),
      ...(goals.length === 0
        ? []
        : [
            contentBlock(
              first,
              GOALS_LEFT,
              goals.map(({ short, heading }) => [literalText(short), literalText(title(heading, short))]),
            ),
            contentBlock(
              first,
              GOAL_NUMBER,
              goals.map(({ goal }) => [goal]),
            ),
            contentBlock(first, COUNTS, [row(first, counted)]),
          ]),
      contentBlock(goalTotal, GOALS_LEFT, [["計", ...blank, ...row(goalTotal, total)]]),
    ],
    fills:
      goals.length < 2
        ? []
        : [
            {
              source: rectOf(first, COUNTS, 1, headers.length),
              target: rectOf(first + 1, COUNTS, goals.length - 1, headers.length),
            },
          ],
    merges: [
      rectOf(header, GOALS_LEFT, 1, 1 + TITLE_COLUMNS),
      ...goals.map((_, index) => rectOf(first + index, GOALS_LEFT + 1, 1, TITLE_COLUMNS)),
      rectOf(goalTotal, GOALS_LEFT, 1, 1 + TITLE_COLUMNS),
    ],
    formats: [
      { rects: [rectOf(header, GOALS_LEFT, body + 1, width)], format: { ...ruled, fontSize: 9 } },
      { rects: [rectOf(header, GOALS_LEFT, 1, width)], format: { ...headerFormat, fontSize: 8 } },
      {
        rects: [rectOf(first, COUNTS, body, headers.length)],
        format: { horizontal: "center", numberFormat: '0;"▲"0;"－"' },
      },
      { rects: [rectOf(first, goalColumns.achieved, body, 2)], format: { numberFormat: "0.0%" } },
      { rects: [rectOf(first, GOALS_LEFT, body, 1 + TITLE_COLUMNS)], format: { shrink: true } },
      { rects: [rectOf(goalTotal, GOALS_LEFT, 1, width)], format: { bold: true, fill: reportStyle.goalFill } },
    ],
  };
}
