/** Last zero-based row and column of a sheet. */
export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** The cells of one reference with its `$` marks; rows and columns are zero-based. */
export interface ReferenceArea {
  readonly shape: "cell" | "range" | "rows" | "columns";
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly fixedTop: boolean;
  readonly fixedLeft: boolean;
  readonly fixedBottom: boolean;
  readonly fixedRight: boolean;
}

/** Sheet part of a reference: `'集計 表'!` (last is set for a span of sheets, `Sheet1:Sheet3!`). */
export interface SheetPrefix {
  readonly first: string;
  readonly last: string | null;
  /** A sheet of another workbook: never rewritten. */
  readonly external: boolean;
}

export interface FormulaToken {
  readonly kind: "reference" | "name" | "function" | "string" | "number" | "boolean" | "error" | "structured" | "other";
  readonly start: number;
  readonly end: number;
  readonly sheet: SheetPrefix | null;
  readonly area: ReferenceArea | null;
  /** Text without the sheet prefix. */
  readonly text: string;
}

const WORD = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\$?・]*/uy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(])/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ERROR =
  /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)/iy;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** Zero-based column of letters such as "AB". */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + ((letters.charCodeAt(i) | 32) - 96);
  return column - 1;
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

function cornerOf(word: string): Corner | null {
  const m = CELL.exec(word);
  if (m === null) return null;
  const column = columnOfLetters(m[2] ?? "");
  const row = Number(m[4]) - 1;
  if (row < 0 || row > LAST_ROW || column > LAST_COLUMN) return null;
  return { row, column, fixedRow: m[3] === "$", fixedColumn: m[1] === "$" };
}

function areaOfCorners(a: Corner, b: Corner, shape: ReferenceArea["shape"]): ReferenceArea {
  const rowsInOrder = a.row <= b.row;
  const columnsInOrder = a.column <= b.column;
  const [t, u] = rowsInOrder ? [a, b] : [b, a];
  const [l, r] = columnsInOrder ? [a, b] : [b, a];
  return {
    shape,
    top: t.row,
    left: l.column,
    bottom: u.row,
    right: r.column,
    fixedTop: t.fixedRow,
    fixedLeft: l.fixedColumn,
    fixedBottom: u.fixedRow,
    fixedRight: r.fixedColumn,
  };
}

/** The area beginning at `start` (just a reference, no sheet), or null. */
function readArea(text: string, start: number): { area: ReferenceArea; end: number } | null {
  const rows = /[\d$]/.test(text.charAt(start)) ? matchAt(ROWS, text, start) : null;
  if (rows !== null) {
    const a = { row: Number(rows[2]) - 1, column: 0, fixedRow: rows[1] === "$", fixedColumn: true };
    const b = { row: Number(rows[4]) - 1, column: LAST_COLUMN, fixedRow: rows[3] === "$", fixedColumn: true };
    if (a.row < 0 || b.row < 0 || a.row > LAST_ROW || b.row > LAST_ROW) return null;
    return { area: areaOfCorners(a, b, "rows"), end: start + rows[0].length };
  }
  const word = matchAt(WORD, text, start)?.[0];
  if (word === undefined) return null;
  const end = start + word.length;
  const next = text[end];
  if (next === "(" || next === "!" || next === "[") return null;
  const second = next === ":" ? matchAt(WORD, text, end + 1)?.[0] : undefined;
  const secondEnd = second === undefined ? end : end + 1 + second.length;
  const closes = text[secondEnd] !== "(" && text[secondEnd] !== "!" && text[secondEnd] !== "[";
  const first = cornerOf(word);
  if (first !== null) {
    const last = second !== undefined && closes ? cornerOf(second) : null;
    if (last !== null) return { area: areaOfCorners(first, last, "range"), end: secondEnd };
    return { area: areaOfCorners(first, first, "cell"), end };
  }
  const from = COLUMN.exec(word);
  const to = second !== undefined && closes ? COLUMN.exec(second) : null;
  if (from === null || to === null) return null;
  const a = { row: 0, column: columnOfLetters(from[2] ?? ""), fixedRow: true, fixedColumn: from[1] === "$" };
  const b = { row: LAST_ROW, column: columnOfLetters(to[2] ?? ""), fixedRow: true, fixedColumn: to[1] === "$" };
  if (a.column > LAST_COLUMN || b.column > LAST_COLUMN) return null;
  return { area: areaOfCorners(a, b, "columns"), end: secondEnd };
}

function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const ch = text[i];
    if (ch === "'") i++;
    else if (ch === "[") depth++;
    else if (ch === "]" && --depth === 0) return i + 1;
  }
  return text.length;
}

/** The sheet prefix (with its "!") beginning at `start`, or null. */
function readPrefix(text: string, start: number): { sheet: SheetPrefix; end: number } | null {
  if (text[start] === "'") {
    let i = start + 1;
    while (i < text.length && !(text[i] === "'" && text[i + 1] !== "'")) i += text[i] === "'" ? 2 : 1;
    if (text[i + 1] !== "!") return null;
    const inner = text.slice(start + 1, i).replaceAll("''", "'");
    const colon = inner.indexOf(":");
    const external = inner.includes("[");
    const sheet =
      colon < 0 || external
        ? { first: inner, last: null, external }
        : { first: inner.slice(0, colon), last: inner.slice(colon + 1), external };
    return { sheet, end: i + 2 };
  }
  const external = text[start] === "[";
  const wordStart = external ? closingBracket(text, start) : start;
  const word = matchAt(WORD, text, wordStart)?.[0];
  if (word === undefined) return null;
  const end = wordStart + word.length;
  if (text[end] === "!") return { sheet: { first: text.slice(start, end), last: null, external }, end: end + 1 };
  if (text[end] !== ":" || external) return null;
  const second = matchAt(WORD, text, end + 1)?.[0];
  if (second === undefined || text[end + 1 + second.length] !== "!") return null;
  // `A1:Sheet2!B2` is a range of two references, not a span of sheets
  if (cornerOf(word) !== null) return null;
  return { sheet: { first: word, last: second, external: false }, end: end + second.length + 2 };
}

function readWordToken(text: string, start: number, at: number, sheet: SheetPrefix | null): FormulaToken | null {
  const found = readArea(text, at);
  if (found !== null) {
    const { area, end } = found;
    return { kind: "reference", start, end, sheet, area, text: text.slice(at, end) };
  }
  const error = text[at] === "#" ? matchAt(ERROR, text, at)?.[0] : undefined;
  if (error !== undefined)
    return { kind: "error", start, end: at + error.length, sheet, area: null, text: error.toUpperCase() };
  const word = matchAt(WORD, text, at)?.[0];
  if (word === undefined) return null;
  let end = at + word.length;
  let kind: FormulaToken["kind"] = "name";
  if (text[end] === "(") kind = "function";
  else if (text[end] === "[") {
    kind = "structured";
    end = closingBracket(text, end);
  } else if (sheet === null && /^(?:TRUE|FALSE)$/i.test(word)) kind = "boolean";
  return { kind, start, end, sheet, area: null, text: text.slice(at, end) };
}

function plainToken(kind: FormulaToken["kind"], text: string, start: number, end: number): FormulaToken {
  return { kind, start, end, sheet: null, area: null, text: text.slice(start, end) };
}

function stringEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && !(text[i] === '"' && text[i + 1] !== '"')) i += text[i] === '"' ? 2 : 1;
  return Math.min(i + 1, text.length);
}

function readToken(text: string, start: number, hasPrefixes: boolean): FormulaToken {
  const ch = text.charAt(start);
  if (" ()+-*/,&=<>^%{};:@!|\n".includes(ch)) return plainToken("other", text, start, start + 1);
  if (ch === '"') return plainToken("string", text, start, stringEnd(text, start));
  const prefix = hasPrefixes ? readPrefix(text, start) : null;
  if (prefix !== null)
    return readWordToken(text, start, prefix.end, prefix.sheet) ?? plainToken("other", text, start, prefix.end);
  if (ch === "[") return plainToken("structured", text, start, closingBracket(text, start));
  const word = readWordToken(text, start, start, null);
  if (word !== null) return word;
  const number = matchAt(NUMBER, text, start)?.[0];
  if (number !== undefined) return plainToken("number", text, start, start + number.length);
  return plainToken("other", text, start, start + 1);
}

/** Cuts a formula (without "=") into tokens that cover the whole text; strings and other workbooks are told apart. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const hasPrefixes = formula.includes("!");
  for (let position = 0; position < formula.length;) {
    const token = readToken(formula, position, hasPrefixes);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}
