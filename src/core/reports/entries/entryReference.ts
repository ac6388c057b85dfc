import { parseAddress } from "../../workbook/parseAddress";

/** The cell an entry is typed into, and the column of the answer that was put there; zero-based. */
export interface EntryReference {
  readonly row: number;
  readonly column: number;
  readonly answerColumn: number | null;
}

/** Where a formula of the table of entries says that its text stands; null: nowhere any more (#REF!), or no such formula. */
export function entryReference(formula: string): EntryReference | null {
  const address = /(\$[A-Z]+\$\d+)&""\)?$/.exec(formula)?.[1];
  const cell = address === undefined ? null : parseAddress("", address);
  if (cell === null) return null;
  const answer = /^=IF\(EXACT\(\$[A-Z]+\$\d+,(\$[A-Z]+\$\d+)\)/.exec(formula)?.[1];
  const beside = answer === undefined ? null : parseAddress("", answer);
  return { row: cell.row, column: cell.column, answerColumn: beside?.column ?? null };
}
