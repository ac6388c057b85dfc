import type { CellValue } from "../../workbook/cellGrid";
import { literalText } from "../../workbook/sheetPlan";
import { digest } from "../../departments/identity/digest";

/** An entry of a row by its key; `answerColumn`: where the answer stands that was put into it. */
export interface MarkedEntry {
  readonly key: string;
  readonly answerColumn: number | null;
}

/** What we wrote into one row of a paper, kept in a hidden cell of that row so that it goes wherever the row goes. */
export interface RowMark {
  /** Columns of the paper, from its first. */
  readonly columns: number;
  /** One sign a column: `_` nothing, `t` a text or number of ours, `f` a formula, `e` an entry. */
  readonly layout: string;
  /** Of each `t` what it said, as `contentDigest`; null: not kept. */
  readonly digests: readonly (string | null)[];
  /** The entries in the order of their columns. */
  readonly entries: readonly MarkedEntry[];
}

const DIGEST = 4;
const UNKNOWN = ".".repeat(DIGEST);
const FORM = /^行(\d+):([_tfe]*)(?:#([.0-9a-z]*))?(\[.*\])?$/su;

/** What a cell of ours says, in four letters and digits; null: Excel may keep it as something else than was written. */
export function contentDigest(content: CellValue): string | null {
  if (typeof content === "boolean" || content === null || content === "") return null;
  const text = plainText(String(content));
  const isKept = typeof content === "number" || text !== content || literalText(text) === text;
  return isKept ? textDigest(text) : null;
}

/** The same for what was read from a cell. */
export function textDigest(text: string): string {
  return digest(text).slice(-DIGEST);
}

/** A text as its cell holds it: without the sign that keeps it a text. */
export function plainText(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

/** The mark as the text of a cell: `行12:tt_e#k3x9….["factors|G1-K1"]`. */
export function rowMarkText({ columns, layout, digests, entries }: RowMark): string {
  const keys = entries.map(({ key, answerColumn }) => (answerColumn === null ? key : [key, answerColumn]));
  const said = digests.length === 0 ? "" : `#${digests.map((each) => each ?? UNKNOWN).join("")}`;
  return `行${columns}:${layout.replace(/_+$/, "")}${said}${keys.length === 0 ? "" : JSON.stringify(keys)}`;
}

/** Reads a mark; null: the text is none, or was changed. */
export function parseRowMark(text: string): RowMark | null {
  const [, columns, signs = "", said = "", list] = FORM.exec(text) ?? [];
  if (columns === undefined) return null;
  const entries = list === undefined ? [] : parseEntries(list);
  const layout = signs.padEnd(Number(columns), "_");
  const count = (sign: string): number => layout.split(sign).length - 1;
  const digests = (said.match(/.{4}/g) ?? []).map((each) => (each === UNKNOWN ? null : each));
  const isWhole = entries?.length === count("e") && digests.length === count("t") && layout.length === Number(columns);
  return isWhole ? { columns: Number(columns), layout, digests, entries } : null;
}

function parseEntries(list: string): readonly MarkedEntry[] | null {
  try {
    const parsed: unknown = JSON.parse(list);
    if (!Array.isArray(parsed)) return null;
    const entries = parsed.map((each: unknown) => entryOf(each));
    return entries.every((each) => each !== null) ? entries : null;
  } catch {
    return null;
  }
}

function entryOf(each: unknown): MarkedEntry | null {
  if (typeof each === "string") return { key: each, answerColumn: null };
  if (!Array.isArray(each)) return null;
  const [key, answerColumn] = each as readonly unknown[];
  return typeof key === "string" && typeof answerColumn === "number" ? { key, answerColumn } : null;
}
