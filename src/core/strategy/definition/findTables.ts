import { definitionTables } from "./definitionTables.ja";
import { foldWords } from "./foldWords";
import type { LocatedTable } from "./locatedTable";
import { matchHeadings, type HeadingMatch } from "./matchHeadings";
import type { SheetCell, SheetCells } from "./sheetCells";

/** The filled cells of a row, each merged one once. */
export function filledCells(cells: SheetCells, row: number): readonly SheetCell[] {
  const filled: SheetCell[] = [];
  for (let column = 0; column < cells.width; column = cells.rightOf(row, column) + 1) {
    const cell = cells.cellAt(row, column);
    if (!cell.isBlank) filled.push(cell);
  }
  return filled;
}

const titles = new Set(Object.values(definitionTables).map(({ title }) => foldWords(title)));

/** The text of a row that holds nothing else: a title, a note. */
export function loneText(cells: SheetCells, row: number): string {
  let alone = "";
  for (let column = 0; column < cells.width; column = cells.rightOf(row, column) + 1) {
    const { isBlank, text } = cells.cellAt(row, column);
    if (isBlank) continue;
    if (alone !== "") return "";
    alone = text;
  }
  return alone;
}

/** ■ 改定の履歴: the title of the next table, or a heading staff put in. */
function isTitle(text: string): boolean {
  return /^[■◆●【]/.test(text) || titles.has(foldWords(text));
}

/** Row of explanations under a heading: most of its cells hold the help of their column. */
function isHelp(cells: SheetCells, row: number, match: HeadingMatch): boolean {
  let same = 0;
  for (const { key, help } of definitionTables[match.id].columns) {
    const column = match.columns.get(key);
    if (column !== undefined && foldWords(cells.cellAt(row, column).text) === foldWords(help)) same += 1;
  }
  return same > 0 && same * 2 >= filledCells(cells, row).length;
}

/** A heading merged over two rows is one. */
function isSameHeading(cells: SheetCells, header: number, row: number, { columns }: HeadingMatch): boolean {
  return [...columns.values()].every(
    (column) => cells.cellAt(header, column).address === cells.cellAt(row, column).address,
  );
}

/** The tables of a sheet by their headings, from top to bottom. A table ends at a title, or where another begins. */
export function findTables(cells: SheetCells): readonly LocatedTable[] {
  const found: { readonly match: HeadingMatch; header: number }[] = [];
  const ends: number[] = [];
  for (let row = 0; row < cells.height; row += 1) {
    const alone = loneText(cells, row);
    if (alone !== "") {
      if (isTitle(alone)) ends.push(row);
      continue;
    }
    const above = row === 0 ? "" : loneText(cells, row - 1);
    const match = matchHeadings(cells, row, above);
    if (match === null) continue;
    const before = found.at(-1);
    if (before !== undefined && isSameHeading(cells, before.header, row, match)) {
      before.header = row;
      continue;
    }
    found.push({ match, header: row });
    ends.push(row);
  }
  return found.map(({ match, header }) => {
    const end = ends.find((row) => row > header) ?? cells.height;
    let first = header + 1;
    while (first < end && isHelp(cells, first, match)) first += 1;
    return { ...match, cells, header, first, last: end - 1 };
  });
}
