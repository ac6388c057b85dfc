import type { CellValue } from "../../workbook/cellGrid";
import type { ContentBlock, FillDown } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { shortFiscalYearFormula } from "../formulas/fiscalYearFormulas";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import type { ReportInput } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import { statusOrder } from "../settings/statusOrder";
import { forecastCells, LAST_YEAR, lastYearCells, rowCells } from "./columnPlaces";
import { columnRuns } from "./columnRuns";
import { besideCell, computedCell } from "./computedCells";
import { isRevised, revisedFormula } from "./revisionCells";
import { headingCell, statedCell } from "./statedCells";
import type { TableColumn } from "./tableColumn";
import { entryCell } from "./tableEntries";
import type { TableFrame } from "./tableFrame";
import type { TableRow } from "./tableRows";

/** Written row by row, or one formula filled down. */
const byRow = ({ part }: TableColumn): boolean => part === "stated" || part === "entry";
const filled = (column: TableColumn): boolean => !byRow(column);

/** 「（案）」 only while the strategy is a draft. */
function titleFormula(): string {
  return `=${settingNames.title}&"　進捗一覧"&IF(${settingNames.version}="案","（案）","")`;
}

function subtitleFormula(): string {
  const { reportYearText, startYear, targetYear } = settingNames;
  const period = `"計画期間："&${shortFiscalYearFormula(`(${startYear}+1)`)}&"〜"&${shortFiscalYearFormula(targetYear)}`;
  return `=${reportYearText}&"実績による進捗状況　　"&${period}&"　　評価方式："&${settingNames.scheme}`;
}

/** 凡例, live from the settings. */
function legendFormula(): string {
  const shown = statusOrder.map((_, index) => `INDEX(${settingNames.statusText},${index + 1})`);
  return `="凡例　"&${shown.join('&"　"&')}`;
}

const FOOT_NOTE =
  "▲はマイナス。前年差は前の年度の実績値との差（％の指標はポイント）。達成率は目標値に対する率、進捗率は基準値から目標値までの進み具合、目安値はその年度に見込む値（年度別の目標がある指標はその値）。推移は前年度の判定と比べた向き。評価（決定）は判定と異なる場合に理由とともに入力する。計算の方法と判定の区分は設定のシートに記載。";

function headerRows(columns: readonly TableColumn[]): readonly (readonly CellValue[])[] {
  const upper = columns.map(({ group, header }, index): CellValue => {
    if (group === null) return header;
    return columns[index - 1]?.group === group ? "" : group;
  });
  const lower = columns.map(({ group, header }): CellValue => (group === null ? "" : header));
  return [upper, lower];
}

/** One cell of an indicator that is no formula filled down. */
function bodyCell(
  { key, part }: TableColumn,
  { row, goal }: Extract<TableRow, { kind: "indicator" }>,
  at: number,
  input: ReportInput,
  { places, yearRow }: TableFrame,
): CellValue {
  if (part === "entry") return entryCell(key, row.indicator.id, input);
  const field = key === "baseline" || key === "target" ? key : null;
  if (field === null || !isRevised(row, field)) return statedCell(key, row, goal, places.cell("labelOk", at));
  return revisedFormula(field, rowCells(places, input.years, at, yearRow));
}

/** Title, header, one block per run of stated columns, one row of formulas per run of computed ones, the foot. */
export function tableBlocks(input: ReportInput, frame: TableFrame): readonly ContentBlock[] {
  const { columns, rows, top } = frame;
  const stated = rows.length === 0 ? [] : columnRuns(columns, byRow);
  const bodies = stated.map(([first, last]) =>
    contentBlock(
      top,
      first,
      rows.map((row, index) =>
        columns
          .slice(first, last + 1)
          .map((column) =>
            row.kind === "goal"
              ? headingCell(column.key, row.heading)
              : bodyCell(column, row, top + index, input, frame),
          ),
      ),
    ),
  );
  const head: readonly (readonly CellValue[])[] = [
    [titleFormula()],
    [subtitleFormula()],
    ...(input.disclaimer === null ? [] : [[literalText(input.disclaimer)]]),
    ...headerRows(columns),
  ];
  return [
    contentBlock(0, 0, head),
    ...(rows.length === 0 ? [contentBlock(top, 0, [["", "指標がありません"]])] : bodies),
    ...formulaRows(input, frame),
    contentBlock(frame.legendRow, 0, [[legendFormula()], [FOOT_NOTE]]),
  ];
}

function formulaRows({ years }: ReportInput, frame: TableFrame): readonly ContentBlock[] {
  const { firstIndicator, columns, places, yearRow } = frame;
  if (firstIndicator === null) return [];
  const at = [places, years, firstIndicator, yearRow] as const;
  const cells = {
    now: rowCells(...at),
    last: lastYearCells(...at),
    ahead: forecastCells(...at),
    rank: places.cell("rank", firstIndicator),
    lastRank: places.cell(`${LAST_YEAR}rank`, firstIndicator),
  };
  const formula = ({ key, part }: TableColumn) =>
    part === "computed" ? computedCell(key, cells.now) : besideCell(key, cells);
  return columnRuns(columns, filled).map(([first, last]) =>
    contentBlock(firstIndicator, first, [columns.slice(first, last + 1).map(formula)]),
  );
}

/** One fill per run of formulas: goal headings take part, their formulas stay empty. */
export function tableFills({ columns, firstIndicator, bottom }: TableFrame): readonly FillDown[] {
  if (firstIndicator === null || firstIndicator === bottom) return [];
  return columnRuns(columns, filled).map(([first, last]) => ({
    source: rectOf(firstIndicator, first, 1, last - first + 1),
    target: rectOf(firstIndicator + 1, first, bottom - firstIndicator, last - first + 1),
  }));
}
