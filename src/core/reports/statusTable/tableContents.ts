import type { CellValue } from "../../workbook/cellGrid";
import type { ContentBlock, FillDown } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { shortFiscalYearFormula } from "../formulas/fiscalYearFormulas";
import { contentBlock, rectOf } from "../layout/contentBlock";
import type { ReportInput } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import { statusOrder } from "../settings/statusOrder";
import { rowCells } from "./columnPlaces";
import { computedCell } from "./computedCells";
import { headingCell, statedCell } from "./statedCells";
import type { TableColumn } from "./tableColumns";
import type { TableFrame } from "./tableFrame";

/** Neighbouring columns of one part: they are written, or filled down, as one block. */
function runsOf(columns: readonly TableColumn[], part: TableColumn["part"]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  columns.forEach((column, index) => {
    if (column.part !== part) return;
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

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
  "▲はマイナス。前年差は前の年度の実績値との差（％の指標はポイント）。達成率は目標値に対する率、進捗率は基準値から目標値までの進み具合、目安値は基準値と目標値を結んだ直線上の値（年度別の目標がある指標はその値）。計算の方法と判定の区分は設定のシートに記載。";

function headerRows(columns: readonly TableColumn[]): readonly (readonly CellValue[])[] {
  const upper = columns.map(({ group, header }, index): CellValue => {
    if (group === null) return header;
    return columns[index - 1]?.group === group ? "" : group;
  });
  const lower = columns.map(({ group, header }): CellValue => (group === null ? "" : header));
  return [upper, lower];
}

/** Title, header, one block per run of stated columns, one row of formulas per run of computed ones, the foot. */
export function tableBlocks(input: ReportInput, frame: TableFrame): readonly ContentBlock[] {
  const { columns, places, rows, top } = frame;
  const stated = rows.length === 0 ? [] : runsOf(columns, "stated");
  const bodies = stated.map(([first, last]) =>
    contentBlock(
      top,
      first,
      rows.map((row, index) => {
        const labelOk = places.cell("labelOk", top + index);
        return columns
          .slice(first, last + 1)
          .map(({ key }) =>
            row.kind === "goal" ? headingCell(key, row.heading) : statedCell(key, row.row, row.goal, labelOk),
          );
      }),
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
  const cells = rowCells(places, years, firstIndicator, yearRow);
  return runsOf(columns, "computed").map(([first, last]) =>
    contentBlock(firstIndicator, first, [columns.slice(first, last + 1).map(({ key }) => computedCell(key, cells))]),
  );
}

/** One fill per run of computed columns: goal headings take part, their formulas stay empty. */
export function tableFills({ columns, firstIndicator, bottom }: TableFrame): readonly FillDown[] {
  if (firstIndicator === null || firstIndicator === bottom) return [];
  return runsOf(columns, "computed").map(([first, last]) => ({
    source: rectOf(firstIndicator, first, 1, last - first + 1),
    target: rectOf(firstIndicator + 1, first, bottom - firstIndicator, last - first + 1),
  }));
}
