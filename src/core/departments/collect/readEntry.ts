import type { Indicator } from "../../kpi/strategy";
import type { CellValue } from "../../workbook/cellGrid";
import { flagWords, longestEntry, missingReasonWords, policyWords } from "../entryWords.ja";
import type { DepartmentField } from "../identity/sheetIdentity";
import type { AnswerNote, RejectReason } from "./returnedAnswer";

/** One cell as it was read. */
export interface EntryCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly hasFormula: boolean;
}

/** What an entry says: a figure in the indicator's unit or a text, nothing, or why it cannot be taken. */
export type EntryReading =
  | { readonly kind: "entry"; readonly value: number | string; readonly notes: readonly AnswerNote[] }
  | { readonly kind: "blank" }
  | { readonly kind: "rejected"; readonly reason: RejectReason };

/** Reads a figure as staff write them; given from outside, for core/mapping knows how. */
export type ReadFigure = (cell: EntryCell, indicator: Indicator, entryYear: number) => EntryReading;

const choices: Readonly<Partial<Record<DepartmentField, readonly string[]>>> = {
  flag: Object.values(flagWords),
  missingReason: Object.values(missingReasonWords),
  policy: policyWords,
};

/** Reads an entry that is no figure: a word of its list, or a text without the spaces around it. */
export function readTextEntry(cell: EntryCell, field: DepartmentField): EntryReading {
  if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!)$/.test(String(cell.value)))
    return { kind: "rejected", reason: "errorValue" };
  const value = textOf(cell);
  if (value === "") return { kind: "blank" };
  if (value.length > longestEntry) return { kind: "rejected", reason: "tooLong" };
  const known = choices[field];
  const word = known === undefined ? value : known.find((each) => folded(each) === folded(value));
  if (word === undefined) return { kind: "rejected", reason: "unknownChoice" };
  return { kind: "entry", value: word, notes: cell.hasFormula ? ["isFormula"] : [] };
}

/** A number is told as the cell shows it, unless the column was too narrow for it. */
function textOf({ value, text }: EntryCell): string {
  const shown = typeof value === "number" && !/^#+$/.test(text) ? text : String(value ?? "");
  return shown.replace(/\r\n?/g, "\n").trim();
}

/** Full and half width alike, without spaces. */
export function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}
