import type { BoardRow, CollectionBoard, CollectionState } from "../../departments/collect/collectionBoard";
import { roundWords, stateWords } from "../../departments/collect/collectionWords.ja";
import { reminderText } from "../../departments/collect/reminderText.ja";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { columnLetters } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import { headerFormat, inputFormat, lineHeight, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import { literalText, type ConditionalFormat, type SheetPlan } from "../../workbook/sheetPlan";
import { boardColumns, boardLabels, type BoardColumn } from "./boardColumns.ja";

/** 「回収状況」 as it is to be. */
export interface BoardInput {
  readonly board: CollectionBoard;
  /** Title of the plan, for the reminders. */
  readonly planTitle: string;
  /** Printed on every page where set. */
  readonly disclaimer: string | null;
}

const TABLE = 4;
const states = Object.keys(stateWords) as CollectionState[];
const fills: Readonly<Partial<Record<CollectionState, string>>> = {
  notReturned: reportStyle.warningFill,
  checking: reportStyle.inputFill,
  sentBack: reportStyle.warningFill,
  confirmed: reportStyle.goalFill,
};

/**
 * The board of who has returned what. State, deadline and memo may be changed on it; they are read back. The counts are
 * formulas, and the fill follows the state.
 */
export function planCollectionBoard({ board, planTitle, disclaimer }: BoardInput): SheetPlan {
  const rows = board.rows.map((row) => cellsOf(row, reminderText(row, board, planTitle)));
  const height = Math.max(1, rows.length);
  const width = boardColumns.length;
  const columnRect = (key: BoardColumn) => rectOf(TABLE + 1, columnOf(key), height, 1);
  const area = rectOf(0, 0, TABLE + 1 + height, width);
  return {
    key: "collectionBoard",
    name: "回収状況",
    tabColor: "#BF8F00",
    area,
    blocks: [
      contentBlock(0, 0, [["進捗状況調査票　回収状況"]]),
      contentBlock(1, 0, [
        [boardLabels.year, formatFiscalYear(board.fiscalYear), boardLabels.round, roundWords[board.round]],
        states.map((state) => countFormula(state, height)),
      ]),
      contentBlock(TABLE, 0, [boardColumns.map(({ heading }) => heading), ...rows]),
    ],
    fills: [],
    formats: [
      { rects: [area], format: { fontName: reportStyle.font, fontSize: 10, vertical: "center" } },
      { rects: [rectOf(0, 0, 1, 1)], format: { fontSize: 14, bold: true } },
      { rects: [rectOf(TABLE, 0, height + 1, width)], format: ruled },
      { rects: [rectOf(TABLE, 0, 1, width)], format: headerFormat },
      { rects: (["state", "deadline", "memo"] as const).map(columnRect), format: inputFormat },
      {
        rects: (["respondent", "contact", "file", "memo", "deadline", "department"] as const).map(columnRect),
        format: { wrap: true },
      },
      {
        rects: (
          ["state", "returnedOn", "answered", "asked", "open", "sentBackOn", "confirmedOn", "approvedOn"] as const
        ).map(columnRect),
        format: { horizontal: "center" },
      },
      {
        rects: (["department", "respondent", "contact", "file", "memo"] as const).map(columnRect),
        format: { horizontal: "left", indent: 1 },
      },
      { rects: [columnRect("reminder")], format: { vertical: "top" } },
    ],
    columnWidths: boardColumns.map(({ width: points }, column) => ({ first: column, last: column, width: points })),
    rowHeights: [
      { first: 0, last: 0, height: 26 },
      { first: TABLE, last: TABLE, height: lineHeight(2, 10) },
      { first: TABLE + 1, last: TABLE + height, height: lineHeight(2, 10) },
    ],
    merges: [],
    conditionalFormats: states.flatMap((state) => stateRule(state, height, width)),
    validations: [
      {
        rect: columnRect("state"),
        kind: "list",
        source: states.map((state) => stateWords[state]).join(","),
        promptTitle: "状態",
        prompt: "差戻し・確定は、ここで選びます。差し戻すときは、メモに理由を入力してください。",
        errorTitle: "状態",
        error: `${states.map((state) => stateWords[state]).join("・")}から選んでください。`,
      },
    ],
    names: [],
    charts: [],
    freeze: { rows: TABLE + 1, columns: 1 },
    gridlines: false,
    page: pageLayout({
      paper: "a4",
      orientation: "landscape",
      printArea: rectOf(0, 0, TABLE + 1 + height, columnOf("memo") + 1),
      titleRows: { first: TABLE, last: TABLE },
      disclaimer,
    }),
  };
}

function columnOf(key: BoardColumn): number {
  return boardColumns.findIndex((column) => column.key === key);
}

/** 「未提出 3件」, counted by the sheet itself. */
function countFormula(state: CollectionState, height: number): string {
  const column = columnLetters(columnOf("state"));
  const word = stateWords[state];
  return `="${word}\u3000"&COUNTIF($${column}$${TABLE + 2}:$${column}$${TABLE + 1 + height},"${word}")&"件"`;
}

function stateRule(state: CollectionState, height: number, width: number): readonly ConditionalFormat[] {
  const fill = fills[state];
  if (fill === undefined) return [];
  const formula = `$${columnLetters(columnOf("state"))}${TABLE + 2}="${stateWords[state]}"`;
  return [{ rect: rectOf(TABLE + 1, 0, height, Math.min(width, columnOf("memo") + 1)), formula, fill }];
}

function cellsOf(row: BoardRow, reminder: string | null): readonly CellValue[] {
  const cells: Readonly<Record<BoardColumn, CellValue>> = {
    department: literalText(row.department),
    state: stateWords[row.state],
    deadline: literalText(row.deadline),
    returnedOn: literalText(row.returnedOn),
    answered: row.answered,
    asked: row.asked,
    open: row.open,
    sentBackOn: literalText(row.sentBackOn),
    confirmedOn: literalText(row.confirmedOn),
    respondent: literalText(row.respondent),
    approvedOn: literalText(row.approvedOn),
    contact: literalText(row.contact),
    file: literalText(row.file),
    memo: literalText(row.memo),
    reminder: reminder === null ? "" : literalText(reminder),
  };
  return boardColumns.map(({ key }) => cells[key]);
}
