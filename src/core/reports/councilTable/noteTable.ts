import { columnLetters } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import type { ContentBlock, FillDown } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import type { ReportRow } from "../reportInput";
import { columnNames } from "../settings/settingNames";
import type { NoteCells } from "./noteKinds";
import { noteKinds } from "./noteKinds";
import { noteSentence } from "./noteSentences.ja";

/** Columns before the kinds: indicator, its row in the status table, what that says of it, and the marks it gets. */
const lead = ["指標番号", "一覧の行", "判定コード", "備考", "データ年度", "暫定", "注の番号"] as const;
const WORDS = 6;
const NO_NOTES = "注はありません。";
/** Rows over the indicators: header, sentences, numbers. */
const HEAD = 3;
export const NOTE_COLUMNS = lead.length + noteKinds.length;
export const NOTE_HEAD_ROWS = HEAD;

export interface NoteTable {
  readonly blocks: readonly ContentBlock[];
  readonly fills: readonly FillDown[];
  /** `$AB`: the column of the marks ※1・3. */
  readonly words: string;
  /** Formula (without =) of the sentence that has the number `n`, "" where there is none. */
  readonly sentence: (n: number) => string;
}

/**
 * The table that numbers the ※ notes by itself: a column for every kind of note; a kind that no indicator has gets no
 * number. Header in row `top`, indicators from `top` + 3.
 */
export function noteTable(rows: readonly ReportRow[], top: number, left: number): NoteTable {
  const letter = (column: number) => `$${columnLetters(left + column)}`;
  const first = top + HEAD;
  const last = Math.max(first, first + rows.length - 1);
  const kindColumn = (kind: number) => lead.length + kind;
  const range = (row: number) =>
    `${letter(kindColumn(0))}$${row + 1}:${letter(kindColumn(noteKinds.length - 1))}$${row + 1}`;
  const numbers = noteKinds.map((_, kind): CellValue => {
    const column = letter(kindColumn(kind));
    const before = `${letter(kindColumn(0) - 1)}$${top + HEAD}:${letter(kindColumn(kind) - 1)}$${top + HEAD}`;
    return `=IF(SUM(${column}$${first + 1}:${column}$${last + 1})=0,"",COUNT(${before})+1)`;
  });
  const cell = (column: number) => `${letter(column)}${first + 1}`;
  const cells: NoteCells = { statusId: cell(2), notes: cell(3), dataYear: cell(4), provisional: cell(5) };
  const looked = (name: string): CellValue => `=IF(${cell(1)}="","",INDEX(${name},${cell(1)}))`;
  const marks = noteKinds.map(
    (_, kind) => `IF(${cell(kindColumn(kind))}=1,"・"&${letter(kindColumn(kind))}$${top + HEAD},"")`,
  );
  const filled: readonly CellValue[] = [
    `=IFERROR(MATCH(${cell(0)},${columnNames.tableIndicator},0),"")`,
    looked(columnNames.tableStatus),
    looked(columnNames.tableNotes),
    looked(columnNames.tableDataYear),
    looked(columnNames.tableProvisional),
    `=IF(SUM(${cell(kindColumn(0))}:${cell(kindColumn(noteKinds.length - 1))})=0,"","※"&MID(${marks.join("&")},2,60))`,
  ];
  const stated = (row: ReportRow) =>
    noteKinds.map((kind): CellValue => ("isStated" in kind && kind.isStated(row) ? 1 : ""));
  const live = noteKinds.flatMap((kind, index) =>
    "condition" in kind ? [{ index, formula: `=IF(${cell(1)}="",0,IF(${kind.condition(cells)},1,0))` }] : [],
  );
  const runs = liveRuns(live);
  return {
    blocks: [
      contentBlock(top, left, [
        [...lead, ...noteKinds.map((_, index) => `注${index + 1}`)],
        [...lead.map(() => ""), ...noteKinds.map(({ id }) => literalText(noteSentence(id, rows)))],
        [...lead.map(() => ""), ...numbers],
      ]),
      ...(rows.length === 0
        ? []
        : [
            contentBlock(
              first,
              left,
              rows.map(({ indicator }) => [literalText(indicator.id)]),
            ),
            contentBlock(first, left + kindColumn(0), rows.map(stated)),
            contentBlock(first, left + 1, [filled]),
            ...runs.map((run) =>
              contentBlock(first, left + kindColumn(run[0]?.index ?? 0), [run.map(({ formula }) => formula)]),
            ),
          ]),
    ],
    fills:
      rows.length < 2
        ? []
        : [
            [1, filled.length] as const,
            ...runs.map((run) => [kindColumn(run[0]?.index ?? 0), run.length] as const),
          ].map(([column, width]) => ({
            source: rectOf(first, left + column, 1, width),
            target: rectOf(first + 1, left + column, rows.length - 1, width),
          })),
    words: letter(WORDS),
    sentence: (n) =>
      `IFERROR("※${n}　"&INDEX(${range(top + 1)},1,MATCH(${n},${range(top + 2)},0)),"${n === 1 ? NO_NOTES : ""}")`,
  };
}

/** Neighbouring live columns: each run is written once and filled down. */
function liveRuns<T extends { readonly index: number }>(live: readonly T[]): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const each of live) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.index === each.index - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}
