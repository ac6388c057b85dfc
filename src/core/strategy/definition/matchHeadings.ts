import { parseFiscalYear } from "../../kpi/parseFiscalYear";
import type { DefinitionColumn } from "./definitionColumn";
import { definitionTables, type TableId } from "./definitionTables.ja";
import { foldHeading, foldWords } from "./foldWords";
import type { LocatedTable } from "./locatedTable";
import type { SheetCells } from "./sheetCells";

/** The headings of one row, understood as those of one table. */
export type HeadingMatch = Pick<LocatedTable, "id" | "columns" | "interim" | "repeated">;

const tableIds = Object.keys(definitionTables) as readonly TableId[];

/** Column key by folded heading, the proper headings before their aliases. */
function keysOf(columns: readonly DefinitionColumn[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { key, heading } of columns) keys.set(foldWords(heading), key);
  for (const { key, aliases = [] } of columns)
    for (const alias of aliases) if (!keys.has(foldWords(alias))) keys.set(foldWords(alias), key);
  return keys;
}

const tableKeys: ReadonlyMap<TableId, ReadonlyMap<string, string>> = new Map(
  tableIds.map((id) => [id, keysOf(definitionTables[id].columns)]),
);

/** 中間目標 R9, R9目標値, 令和9年度の目標: the fiscal year of an interim target; null: another heading. */
export function interimYear(heading: string): number | null {
  const folded = foldWords(heading);
  if (!folded.includes("目標")) return null;
  const bare = folded.replace(/(?:中間|年次|単年度|各年度の?)?の?目標値?/, "").replace(/^[()]|[()]$/g, "");
  return bare === folded || bare === "" ? null : parseFiscalYear(bare);
}

interface Heading {
  readonly column: number;
  readonly words: string;
}

function headingsOf(cells: SheetCells, row: number): readonly Heading[] {
  const headings: Heading[] = [];
  for (let column = 0; column < cells.width; column = cells.rightOf(row, column) + 1) {
    const words = cells.wordsAt(row, column);
    if (words !== "") headings.push({ column, words });
  }
  return headings;
}

function matchTable(headings: readonly Heading[], id: TableId): HeadingMatch {
  const keys = tableKeys.get(id) ?? new Map<string, string>();
  const columns = new Map<string, number>();
  const interim = new Map<number, number>();
  const repeated: { key: string; column: number; first: number }[] = [];
  for (const { column, words } of headings) {
    const key = keys.get(words) ?? keys.get(foldHeading(words));
    const year = id === "indicators" && key === undefined ? interimYear(words) : null;
    const first = key === undefined ? undefined : columns.get(key);
    if (year !== null && !interim.has(year)) interim.set(year, column);
    else if (key !== undefined && first === undefined) columns.set(key, column);
    else if (key !== undefined && first !== undefined) repeated.push({ key, column, first });
  }
  return { id, columns, interim, repeated };
}

/** The table whose headings a row holds most of, two at least; null: the row is no heading. */
export function matchHeadings(cells: SheetCells, row: number, title: string): HeadingMatch | null {
  const named = foldWords(title);
  const headings = headingsOf(cells, row);
  if (headings.length < 2) return null;
  const scored = tableIds.map((id) => {
    const match = matchTable(headings, id);
    const isNamed = named !== "" && named === foldWords(definitionTables[id].title);
    return { match, score: match.columns.size + (isNamed && match.columns.size > 0 ? 2 : 0) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= (best.match.id === "indicators" ? 3 : 2) ? best.match : null;
}
