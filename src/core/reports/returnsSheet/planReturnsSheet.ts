import type { AcceptedAnswer } from "../../departments/collect/acceptedAnswer";
import { roundWords } from "../../departments/collect/collectionWords.ja";
import { fieldText } from "../../departments/entryWords.ja";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { Strategy } from "../../kpi/strategy";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import { headerFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import { literalText, type SheetPlan } from "../../workbook/sheetPlan";
import { returnsColumns, type ReturnsColumn } from "./returnsColumns.ja";

/** 「回答データ」 as it is to be: every answer taken in, one value per cell, in the order given. */
export interface ReturnsSheetInput {
  readonly strategy: Strategy;
  readonly answers: readonly AcceptedAnswer[];
  /** Printed on every page where set. */
  readonly disclaimer: string | null;
}

/**
 * The long table of what departments returned. The status table refers to its figures; an answer keeps its row, so that
 * the references stay right.
 */
export function planReturnsSheet({ strategy, answers, disclaimer }: ReturnsSheetInput): SheetPlan {
  const indicators = new Map(strategy.indicators.map(({ id, name, unit }) => [id, { name, unit }]));
  const rows = answers.map((answer) => rowOf(answer, indicators.get(answer.indicatorId)));
  const height = Math.max(1, rows.length);
  const area = rectOf(0, 0, height + 1, returnsColumns.length);
  const columnRect = (key: ReturnsColumn) =>
    rectOf(
      1,
      returnsColumns.findIndex((each) => each.key === key),
      height,
      1,
    );
  return {
    key: "returns",
    name: "回答データ",
    tabColor: "#7F7F7F",
    area,
    blocks: [
      contentBlock(0, 0, [returnsColumns.map(({ heading }) => heading)]),
      ...(rows.length === 0 ? [] : [contentBlock(1, 0, rows)]),
    ],
    fills: [],
    formats: [
      { rects: [area], format: { fontName: reportStyle.font, fontSize: 10, vertical: "center", ...ruled } },
      { rects: [rectOf(0, 0, 1, returnsColumns.length)], format: headerFormat },
      { rects: (["name", "value", "file", "sheet"] as const).map(columnRect), format: { wrap: true } },
      { rects: (["value", "text"] as const).map(columnRect), format: { indent: 1 } },
      { rects: (["year", "japaneseYear", "cell", "round"] as const).map(columnRect), format: { horizontal: "center" } },
    ],
    columnWidths: returnsColumns.map(({ width }, column) => ({ first: column, last: column, width })),
    rowHeights: [{ first: 0, last: 0, height: 22 }],
    merges: [],
    conditionalFormats: [],
    validations: [],
    names: [],
    charts: [],
    freeze: { rows: 1, columns: 2 },
    gridlines: true,
    page: pageLayout({
      paper: "a3",
      orientation: "landscape",
      printArea: area,
      titleRows: { first: 0, last: 0 },
      disclaimer,
    }),
  };
}

function rowOf(
  answer: AcceptedAnswer,
  indicator: { readonly name: string; readonly unit: string } | undefined,
): readonly CellValue[] {
  const { place, value } = answer;
  const cells: Readonly<Record<ReturnsColumn, CellValue>> = {
    indicatorId: literalText(answer.indicatorId),
    name: literalText(indicator?.name ?? ""),
    unit: literalText(indicator?.unit ?? ""),
    field: fieldText[answer.field],
    year: answer.entryYear,
    japaneseYear: formatFiscalYear(answer.entryYear, "short"),
    value: typeof value === "string" ? literalText(value) : value,
    text: literalText(answer.text),
    department: literalText(answer.department),
    round: roundWords[answer.round],
    file: literalText(place.file),
    sheet: literalText(place.sheet),
    cell: place.cell,
    acceptedAt: literalText(answer.acceptedAt),
  };
  return returnsColumns.map(({ key }) => cells[key]);
}
