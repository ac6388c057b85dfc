import type { Strategy } from "../../core/kpi/strategy";
import { createWorkbook } from "../../host/model/createWorkbook";
import { deleteSheet } from "../../host/model/editSheets";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { columnCount, indicatorTable, type Notation, type SampleFigures } from "./indicatorTable";
import { addSampleSheet, type SampleCell, type SampleSheet } from "./sampleSheet";

export interface SampleSheetRequest {
  readonly name: string;
  readonly goalIds: readonly string[];
  readonly notation: Notation;
  readonly yearStyle: "long" | "short" | "western";
}

export interface SampleRequest {
  readonly strategy: Strategy;
  /** On every sheet and every printed page. */
  readonly notice: string;
  readonly introduction: readonly string[];
  readonly years: readonly number[];
  readonly figures: Readonly<Record<string, SampleFigures>>;
  readonly sheets: readonly SampleSheetRequest[];
  /** Under each table. */
  readonly footnotes: readonly string[];
}

const INTRODUCTION_WIDTH = 620;
const noticeStyle = { font: { bold: true, color: "#C00000" } } as const;

/** A workbook as a strategy office keeps it: an introduction, then sheets with one table for each goal. */
export function sampleWorkbook(request: SampleRequest): WorkbookModel {
  const workbook = createWorkbook();
  addSampleSheet(workbook, introductionSheet(request));
  for (const sheet of request.sheets) addSampleSheet(workbook, goalSheet(request, sheet));
  const [empty, first] = workbook.sheets;
  if (empty !== undefined) deleteSheet(workbook, empty);
  if (first !== undefined) workbook.activeSheetId = first.id;
  return workbook;
}

function introductionSheet({ strategy, notice, introduction }: SampleRequest): SampleSheet {
  const texts: SampleCell[] = [
    { value: strategy.title, style: { font: { bold: true, size: 14 } } },
    { value: notice, style: noticeStyle },
    null,
    ...introduction,
  ];
  const bottom = texts.length - 1;
  return {
    name: "はじめに",
    rows: texts.map((text) => [text]),
    merges: [],
    columnWidths: [INTRODUCTION_WIDTH],
    styles: [
      { rect: { top: 0, left: 0, bottom, right: 0 }, style: { alignment: { wrapText: true, vertical: "Top" } } },
    ],
    pageHeader: notice,
  };
}

function goalSheet(request: SampleRequest, sheet: SampleSheetRequest): SampleSheet {
  const { strategy, years, notice, footnotes } = request;
  const last = columnCount(years) - 1;
  const rows: (readonly SampleCell[])[] = [
    [{ value: `${strategy.title}　指標管理表`, style: { font: { bold: true, size: 14 } } }],
    [{ value: notice, style: noticeStyle }],
    [],
  ];
  const merges = [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last }));
  const styles: SampleSheet["styles"][number][] = [];
  for (const goalId of sheet.goalIds) {
    const goal = strategy.goals.find(({ id }) => id === goalId);
    if (goal === undefined) throw new Error(`no goal ${goalId}`);
    const indicators = strategy.indicators.filter((indicator) => indicator.goalId === goalId);
    const table = indicatorTable({
      ...sheet,
      goal,
      indicators,
      years,
      figures: request.figures,
      targetYear: strategy.period.targetYear,
      top: rows.length,
    });
    rows.push(...table.rows, []);
    merges.push(...table.merges);
    styles.push(...table.styles);
  }
  rows.push(...footnotes.map((note) => [note]));
  const yearWidths = years.map(() => 62);
  return {
    name: sheet.name,
    rows,
    merges,
    columnWidths: [28, 58, 200, 46, 80, 40, 80, ...yearWidths, 70, 150, 180],
    styles,
    pageHeader: notice,
  };
}
