import type { Issue } from "../../issues/issue";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";
import { noEntries, type Entries } from "./entryKey";
import { paperCells, type CellPlace, type PaperCells } from "./paperCells";
import { placedEntries, type PlacedEntry } from "./placedEntries";
import { strayCells } from "./strayCells";

/** What was typed on a paper. */
export interface PaperReading {
  readonly entries: Entries;
  /** What had been typed when it was written. */
  readonly written: Entries;
  /** Fiscal year it was written for; null: not written yet, or by a version that did not say. */
  readonly fiscalYear: number | null;
  /** Why it must stay as it is: writing it again would lose something. Empty: it can be written again. */
  readonly obstacles: readonly Issue[];
}

/** What was typed and where; texts are never blank. */
type TypedAt = ReadonlyMap<string, readonly PlacedEntry[]>;

/**
 * Reads back what people typed on a paper of ours (null: not written yet) by `entryKey`: by the marks in its rows, which go
 * where the rows go, and by the table of entries, whose formulas follow the cells. What is neither in an entry nor ours, or
 * cannot be told for certain, is an obstacle with its cell: such a paper is not to be written again.
 */
export function readPaper(grid: CellGrid | null): PaperReading {
  if (grid === null || grid.values.length === 0) return nothing([]);
  const cells = paperCells(grid);
  if (cells.markColumn === null) return unmarked(grid, cells);
  const placed = placedEntries(cells, grid.inserted);
  if (placed === null) return nothing([issueAt("paper-record-missing", grid.sheet)]);
  const typed = new Map(
    [...placed.entries].map(([key, all]) => [key, all.filter(({ text }) => text.trim() !== "")] as const),
  );
  const entries = new Map<string, string>();
  const taken: CellPlace[] = [];
  for (const [key, all] of typed) if (all[0] !== undefined) entries.set(key, all[0].text);
  for (const { key, at, text } of cells.listed) {
    if (entries.has(key) || text.trim() === "" || (at !== null && placed.isEntry(at))) continue;
    entries.set(key, text);
    if (at !== null) taken.push(at);
  }
  return {
    entries,
    ...asWritten(cells),
    obstacles: [...twice(grid.sheet, typed), ...typedOutside(grid, strayCells(cells, placed, grid.inserted, taken))],
  };
}

/** A paper without marks: written by an earlier version, or its hidden columns are gone. */
function unmarked({ sheet, values }: CellGrid, cells: PaperCells): PaperReading {
  const { listed } = cells;
  if (listed.length === 0) {
    const isEmpty = values.every((line) => line.every((value) => value === "" || value === null));
    return nothing(isEmpty ? [] : [issueAt("paper-record-missing", sheet)]);
  }
  const entries = new Map<string, string>();
  for (const { key, text } of listed) if (text.trim() !== "" && !entries.has(key)) entries.set(key, text);
  return { entries, ...asWritten(cells), obstacles: [] };
}

function nothing(obstacles: readonly Issue[]): PaperReading {
  return { entries: noEntries, written: noEntries, fiscalYear: null, obstacles };
}

/** What the table itself keeps nobody has typed anew. */
function asWritten({ listed, fiscalYear }: PaperCells): Pick<PaperReading, "written" | "fiscalYear"> {
  const texts = listed.map(
    ({ key, at, text, written }) => [key, at === null && text !== "" ? text : (written ?? "")] as const,
  );
  return { written: new Map(texts.filter(([, text]) => text !== "")), fiscalYear };
}

/** A row that was copied: its texts count once; where they are not the same nobody knows which is meant. */
function twice(sheet: string, typed: TypedAt): readonly Issue[] {
  return [...typed.values()].flatMap((all): readonly Issue[] => {
    const [first, ...others] = all;
    const other = others.find(({ text }) => text !== first?.text);
    if (first === undefined || other === undefined) return [];
    const params = { other: cellAddress(first.row, first.column) };
    return [{ ...issueAt("paper-entry-twice", sheet, other, other.text), params }];
  });
}

/** So many cells are named; the others are counted. */
const MOST_NAMED = 5;

/** One finding for all: the first cell with what stands there, and which others. */
function typedOutside(grid: CellGrid, [first, ...others]: readonly CellPlace[]): readonly Issue[] {
  if (first === undefined) return [];
  const issue = issueAt("paper-typed-outside", grid.sheet, first, shownText(grid, first));
  if (others.length === 0) return [issue];
  const named = others.slice(0, MOST_NAMED).map(({ row, column }) => cellAddress(row, column));
  const cells = `${named.join("、")}${others.length > MOST_NAMED ? "…" : ""}`;
  return [{ ...issue, params: { others: others.length, cells } }];
}

function issueAt(code: Issue["code"], sheet: string, at?: CellPlace, text?: string): Issue {
  const cell = at === undefined ? {} : { cell: cellAddress(at.row, at.column) };
  return { code, severity: "error", sheet, ...cell, ...(text === undefined ? {} : { text }) };
}

function shownText({ values, formulas, top, left }: CellGrid, { row, column }: CellPlace): string {
  return formulas?.[row - top]?.[column - left] || String(values[row - top]?.[column - left] ?? "");
}
