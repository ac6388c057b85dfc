import { writeColumnRole, writeSheetMark } from "../../departments/identity/writeIdentity";
import { madeOrder } from "../../departments/identity/formColumns";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { rowHeightRuns } from "../../workbook/layout/rowHeightRuns";
import type { DepartmentSheetKey, SheetPlan } from "../../workbook/sheetPlan";
import { boundPage, pageWidth } from "../layout/boundPage";
import { departmentReport } from "./departmentReport";
import type { DepartmentSheetInput } from "./departmentSheetInput";
import { departmentSheetName } from "./departmentSheetName";
import { embeddedSettings } from "./embeddedSettings";
import { rowIds } from "./entryChecks";
import { exampleRows } from "./exampleRows";
import { columnOf, formCell, formWidths, HELPER_LEFT, STATUS_COLUMN, VISIBLE_WIDTH } from "./formColumns";
import { formFormats, type PlacedRow } from "./formFormats";
import type { FormContent, FormPlaces, FormRow } from "./formRow";
import { formConditionalFormats, formValidations } from "./formRules";
import { gap, headRows, LAST_ROW } from "./headRows";
import { indicatorRows } from "./indicatorRows";
import { judgedCell, judgementContents, judgementFrame } from "./judgementTable";
import { LINE } from "./rowHeights";

/** The mark of the sheet and the roles of the columns, hidden above the title. */
const HIDDEN_ROWS = 2;

const LAST_HEIGHT = 3;
/** Stands for the height of rows without one. */
const FITTED = 0;

const PAPER = { paper: "a4", orientation: "landscape" } as const;
/**
 * Percent. Rows grow while somebody types, so the pages end by breaks of ours, which Excel only keeps with a fixed
 * scale; that one leaves room for columns that come out wider on another computer.
 */
const SAFE_SCALE = 97;

export function departmentSheetKey(department: string): DepartmentSheetKey {
  return `departmentSheet:${department}`;
}

/**
 * 進捗状況調査票 of one department: only its indicators, open cells for what is asked, last year's beside them, rates
 * and status as formulas of this sheet alone, and the identity by which the return is read, hidden beside every entry.
 */
export function planDepartmentSheet(input: DepartmentSheetInput): SheetPlan {
  const { department, indicatorIds } = input.assigned;
  const report = departmentReport(input.report, indicatorIds);
  const own = { ...input, report };
  const { rows, bottom, heights, breaks, headingRow } = placedRows(own);
  const frame = judgementFrame(report, bottom + 2, HELPER_LEFT);
  const settings = embeddedSettings(report, frame.headerRow + report.rows.length + 2, HELPER_LEFT);
  const rowOf = new Map(rows.flatMap(({ row, form }) => (form.id === undefined ? [] : [[form.id, row] as const])));
  const place = (id: string): number => {
    const row = rowOf.get(id);
    if (row === undefined) throw new Error(`no row ${id} on the department sheet`);
    return row;
  };
  const numberOf = new Map(report.rows.map(({ indicator }, index) => [indicator.id, index]));
  const placesAt = (row: number): FormPlaces => ({
    row,
    cell: (role, id) => formCell(role, place(id)),
    judged: (id, key) => judgedCell(frame, numberOf.get(id) ?? 0, key),
  });
  const judgement = judgementContents(report, frame, settings.names, (index, year) => {
    const id = report.rows[index]?.indicator.id ?? "";
    return actualFormula(report.reportYear - year, formCellsOf(id, place));
  });
  const lastColumn = Math.max(frame.lastColumn, settings.right);
  const printArea = rectOf(0, 0, bottom + 1, STATUS_COLUMN);
  return {
    key: departmentSheetKey(department.name),
    name: departmentSheetName(department.name),
    tabColor: "#BF9000",
    area: rectOf(0, 0, settings.bottom + 1, lastColumn + 1),
    blocks: [
      contentBlock(0, 0, [markRow(own), madeOrder.map((role) => writeColumnRole(role))]),
      ...formBlocks(rows, placesAt, bottom),
      ...judgement.blocks,
      ...settings.blocks,
    ],
    fills: judgement.fills,
    formats: formFormats(rows, bottom),
    columnWidths: formWidths.map((width, column) => ({ first: column, last: column, width })),
    rowHeights: heights.filter(({ height }) => height !== FITTED),
    fittedRows: heights.filter(({ height }) => height === FITTED).map(({ first, last }) => ({ first, last })),
    hiddenRows: [{ first: 0, last: HIDDEN_ROWS - 1 }],
    hiddenColumns: [
      { first: columnOf("key"), last: columnOf("key") },
      { first: STATUS_COLUMN, last: lastColumn },
    ],
    merges: rows.filter(({ form }) => form.kind === "name").map(({ row }) => rectOf(row, columnOf("label"), 1, 2)),
    conditionalFormats: formConditionalFormats(report.scheme, HIDDEN_ROWS, bottom),
    validations: formValidations(rows),
    names: [],
    charts: [],
    gridlines: false,
    page: {
      ...boundPage({
        ...PAPER,
        printArea,
        titleRows: { first: headingRow, last: headingRow },
        rowBreaks: breaks,
        disclaimer: report.disclaimer,
      }),
      scale: Math.floor((pageWidth(PAPER.paper, PAPER.orientation) / VISIBLE_WIDTH) * SAFE_SCALE),
    },
    protection: { allowRowHeights: true },
  };
}

function markRow({ report, assigned, round }: DepartmentSheetInput): readonly CellValue[] {
  const { id, version } = report.strategy;
  const mark = writeSheetMark({
    strategyId: id,
    strategyVersion: version,
    department: assigned.department.name,
    fiscalYear: report.reportYear,
    round,
    indicatorIds: report.rows.map(({ indicator }) => indicator.id),
  });
  return madeOrder.map((role) => (role === "key" ? mark : ""));
}

/** The form from top to bottom: every indicator begins a page, on which its texts have room to grow. */
function placedRows(input: DepartmentSheetInput) {
  const { rows, reportYear } = input.report;
  const head = headRows(input);
  const forms: FormRow[] = [...head, headingRowOf(reportYear), ...exampleRows(), gap()];
  const breaks: number[] = [];
  for (const [index, row] of rows.entries()) {
    breaks.push(HIDDEN_ROWS + forms.length);
    forms.push(...indicatorRows(input, row, index + 1), gap());
  }
  forms.push({ kind: "gap", height: LAST_HEIGHT, id: LAST_ROW, contents: {} });
  return {
    rows: forms.map((form, index): PlacedRow => ({ row: HIDDEN_ROWS + index, form })),
    bottom: HIDDEN_ROWS + forms.length - 1,
    heights: rowHeightRuns(
      HIDDEN_ROWS,
      forms.map(({ height }) => (height === "fitted" ? FITTED : height)),
    ),
    breaks,
    headingRow: HIDDEN_ROWS + head.length,
  };
}

function headingRowOf(reportYear: number): FormRow {
  return {
    kind: "heading",
    height: LINE + 3,
    contents: {
      number: "番号",
      label: "項目",
      previous: `${formatFiscalYear(reportYear - 1)}（前年度）`,
      input: `${formatFiscalYear(reportYear)}　記入欄`,
      check: "判定・記入の確認",
    },
  };
}

function formBlocks(rows: readonly PlacedRow[], placesAt: (row: number) => FormPlaces, bottom: number) {
  const width = STATUS_COLUMN + 1;
  const contents: CellValue[][] = Array.from({ length: bottom - HIDDEN_ROWS + 1 }, () =>
    Array<CellValue>(width).fill(""),
  );
  for (const { row, form } of rows) {
    const resolve = (content: FormContent | undefined): CellValue =>
      typeof content === "function" ? content(placesAt(row)) : (content ?? "");
    const cells = [...madeOrder.map((role) => resolve(form.contents[role])), resolve(form.status)];
    contents[row - HIDDEN_ROWS] = cells;
  }
  return [contentBlock(HIDDEN_ROWS, 0, contents)];
}

interface FormCells {
  readonly actual: string;
  readonly lastActual: string;
  readonly correction: string;
}

function formCellsOf(indicatorId: string, place: (id: string) => number): FormCells {
  const ids = rowIds(indicatorId);
  return {
    actual: formCell("input", place(ids.actual)),
    lastActual: formCell("previous", place(ids.actual)),
    correction: formCell("input", place(ids.correction)),
  };
}

/** This year's figure is what is entered, last year's what is corrected or printed; earlier years stay as known. */
function actualFormula(yearsAgo: number, { actual, lastActual, correction }: FormCells): string | null {
  if (yearsAgo === 0) return `=IF(ISNUMBER(${actual}),${actual},"")`;
  if (yearsAgo !== 1) return null;
  return `=IF(ISNUMBER(${correction}),${correction},IF(ISNUMBER(${lastActual}),${lastActual},""))`;
}
