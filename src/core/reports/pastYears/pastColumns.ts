import { columnLetters } from "../../workbook/cellAddress";
import type { ReportInput } from "../reportInput";
import type { ColumnPlaces } from "../statusTable/columnPlaces";
import { tableColumns } from "../statusTable/tableColumns";

/** Stated columns of the status table that no formula of a judgement reads. */
const notRead = /^(kind|name|unit|baselineYear|department|source|gap\d*|goal|fixedNote|revisionNote:\d+|flagNote:\d+)$/;
/** Computed columns that say something about a judgement, which nothing of it depends on. */
const saidOnly: readonly string[] = [
  ...["status", "change", "notes", "zeroProgress", "symbol", "group", "chartGroup"],
  ...["rank", "provisional", "dataYearText"],
];
/** What is looked up in the status table. */
const fromTable: readonly string[] = ["labelOk", "baseline", "target"];

/** Columns of the table of judgements of other years, by the keys of the status table; places are columns of its sheet. */
export interface PastColumns {
  /** Stated once per row: the indicator, what the strategy says of it, and the year it is judged as of. */
  readonly stated: readonly string[];
  /**
   * One formula each, filled down: where the indicator stands in the status table, its figures, the judgement,
   * and `line`: the expected value of the year itself, whether it has a figure or not.
   */
  readonly filled: readonly string[];
  /** What stands over a column; over a year's figures, the fiscal year. */
  readonly header: (key: string) => string | number;
  readonly left: number;
  readonly right: number;
  readonly places: ColumnPlaces;
}

/** Lays the table out from column `left`: the status table's own columns, whatever they are, less those only printed. */
export function pastColumns(input: ReportInput, left: number): PastColumns {
  const columns = tableColumns(input);
  const isActual = (key: string) => key.startsWith("actual:");
  const stated = columns.flatMap(({ key, part }) =>
    part === "stated" && !notRead.test(key) && !fromTable.includes(key) && !isActual(key) ? [key] : [],
  );
  stated.push("year");
  const actuals = columns.flatMap(({ key }) => (isActual(key) ? [key] : []));
  const computed = columns.flatMap(({ key, part }) => (part === "computed" && !saidOnly.includes(key) ? [key] : []));
  const filled = ["place", ...fromTable, ...actuals, ...computed, "line"];
  const keys = [...stated, ...filled];
  const at = new Map(keys.map((key, index) => [key, left + index]));
  const column = (key: string): number => {
    const found = at.get(key);
    if (found === undefined) throw new Error(`table of past years without column ${key}`);
    return found;
  };
  const headers = new Map(columns.map(({ key, header }) => [key, header]));
  headers.set("place", "一覧の行").set("year", "判定する年度").set("line", "その年度の目安値");
  return {
    stated,
    filled,
    header: (key) => headers.get(key) ?? "",
    left,
    right: left + keys.length - 1,
    places: {
      column,
      has: (key) => at.has(key),
      // what is not looked up here says nothing about a judgement
      cell: (key, row) => (at.has(key) ? `$${columnLetters(column(key))}${row + 1}` : '""'),
    },
  };
}
