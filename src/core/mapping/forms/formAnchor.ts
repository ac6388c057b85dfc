import type { SheetReader } from "../sheetReader";
import type { ViewedCell } from "../sheetView";
import type { IsCovered } from "../coveredCells";
import type { NamesOfSheet } from "../findNames";
import { headerRole } from "../vocabulary.ja";

/** Where a form begins: the cell that names its indicator. */
export interface FormAnchor {
  readonly cell: ViewedCell;
  /** The name to compare: the cell's text, without 「指標名：」 before it. */
  readonly name: string;
  /** true where 指標名 or KPI stands beside or above it, or before it in the cell. */
  readonly isLabelled: boolean;
  /** First row and column of the form. */
  readonly top: number;
  readonly left: number;
}

/** 関連指標, 参考指標: the name behind is another's. */
const OF_ANOTHER = /関連|参考|上位|関係/;
const PREFIXED = /^\s*([^:：]{2,12})[:：]\s*(\S.*)$/s;
/** 出生数の推移 heads the figures of 出生数. */
const TITLE_TAIL = /(?:の?(?:実績値?)?の?推移|の(?:進捗|達成)?状況|の実績値?|の?個票|の?調[査書]票?)$/;

const folded = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** The name behind 指標名：, or before の推移; null where the text is no such thing. */
function nameInside(text: string, isName: (text: string) => boolean): { name: string; isLabelled: boolean } | null {
  const parts = PREFIXED.exec(text);
  if (parts !== null && headerRole(folded(parts[1] ?? "")) === "indicator") {
    return { name: (parts[2] ?? "").trim(), isLabelled: true };
  }
  const bare = text.trim().replace(TITLE_TAIL, "");
  return bare !== text.trim() && isName(bare) ? { name: bare, isLabelled: false } : null;
}

/** The nearest cell to the left that is not blank, at most three places away. */
function leftOf({ view, read }: SheetReader, cell: ViewedCell): ViewedCell | null {
  for (let column = cell.column - 1; column >= Math.max(0, cell.column - 3); column -= 1) {
    const beside = view.cellAt(cell.row, column);
    if (read(beside).kind !== "blank") return beside;
  }
  return null;
}

const namesItsOwn = (text: string): boolean => !OF_ANOTHER.test(text);

function headsName({ read }: SheetReader, cell: ViewedCell | null): boolean {
  const kind = cell === null ? null : read(cell);
  return kind?.kind === "heading" && kind.meaning.role === "indicator" && namesItsOwn(cell?.text ?? "");
}

/** 関連する指標｜観光入込客数: among forms that label their names, a name right behind other words is only spoken of. */
export function isMention(reader: SheetReader, cell: ViewedCell): boolean {
  const left = leftOf(reader, cell);
  if (left === null || left.right + 1 !== cell.column || headsName(reader, left)) return false;
  const { kind } = reader.read(left);
  return (kind === "words" || kind === "heading") && /\p{L}{2}/u.test(left.text);
}

/** The cell right of a heading, else the one below it, that may be a name. */
function namedBy({ view, read }: SheetReader, heading: ViewedCell): ViewedCell | null {
  for (let column = heading.right + 1; column <= Math.min(heading.right + 3, view.width - 1); column += 1) {
    const beside = view.cellAt(heading.row, column);
    const { kind } = read(beside);
    if (kind === "words" && beside.row === heading.row) return beside;
    if (kind === "data") return null;
    if (kind !== "blank") break;
  }
  const below = heading.bottom + 1 < view.height ? view.cellAt(heading.bottom + 1, heading.column) : null;
  return below !== null && read(below).kind === "words" ? below : null;
}

/** 年度 in the corner left of a name, or R4, R5 … below that corner: the labels of its figures. */
function labelsColumn({ view, read }: SheetReader, { row, column }: ViewedCell): number {
  if (column === 0) return column;
  const corner = view.cellAt(row, column - 1);
  const kind = read(corner).kind;
  if (kind !== "blank" && kind !== "heading") return column;
  for (let below = row + 1; below <= Math.min(row + 3, view.height - 1); below += 1) {
    const label = read(view.cellAt(below, column - 1));
    if (label.kind === "heading") return corner.column;
    if (label.kind !== "blank") return column;
  }
  return column;
}

function anchorAt(
  reader: SheetReader,
  cell: ViewedCell,
  name: string,
  heading: ViewedCell | null,
  isLabelled: boolean,
) {
  return {
    cell,
    name,
    isLabelled,
    top: Math.min(cell.row, heading?.row ?? cell.row),
    left: Math.min(labelsColumn(reader, cell), heading?.column ?? cell.column),
  };
}

/**
 * Where forms begin on a sheet: every name outside the tables, and what stands beside or below 指標名 though it names
 * none of ours, so that its figures are not taken for those of the form before. In the order of the rows.
 */
export function formAnchors(
  reader: SheetReader,
  { names, headings }: NamesOfSheet,
  isCovered: IsCovered,
): readonly FormAnchor[] {
  const { view, read, isName } = reader;
  const anchors = new Map<number, FormAnchor>();
  const keyOf = (cell: ViewedCell): number => cell.row * view.width + cell.column;
  const own = names
    .filter((cell) => !isCovered(cell.row, cell.column))
    .map((cell) => {
      const left = leftOf(reader, cell);
      const above = cell.row > 0 ? view.cellAt(cell.row - 1, cell.column) : null;
      const heading = headsName(reader, left) ? left : headsName(reader, above) ? above : null;
      return { cell, heading };
    });
  const isLabelled = own.some(({ heading }) => heading !== null);
  for (const { cell, heading } of own) {
    if (isLabelled && heading === null && isMention(reader, cell)) continue;
    anchors.set(keyOf(cell), anchorAt(reader, cell, cell.text, heading, heading !== null));
  }
  for (const heading of headings) {
    if (!namesItsOwn(heading.text) || isCovered(heading.row, heading.column)) continue;
    const cell = namedBy(reader, heading);
    if (cell === null || isCovered(cell.row, cell.column) || anchors.has(keyOf(cell))) continue;
    anchors.set(keyOf(cell), anchorAt(reader, cell, cell.text, heading, true));
  }
  for (let row = 0; row < view.height; row += 1) {
    for (let column = 0; column < view.width; column += 1) {
      const cell = view.cellAt(row, column);
      if (cell.row !== row || cell.column !== column || read(cell).kind !== "words" || isCovered(row, column)) continue;
      const inside = nameInside(cell.text, isName);
      if (inside !== null) anchors.set(keyOf(cell), anchorAt(reader, cell, inside.name, null, inside.isLabelled));
    }
  }
  return [...anchors.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}
