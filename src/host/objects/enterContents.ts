import { copyRange } from "../model/copyRange";
import type { TypedContent } from "../model/enterContent";
import { enterBlock, enterContent } from "../model/enterContent";
import { setNumberFormat } from "../model/formatCells";
import type { Rect } from "../model/rect";
import { HostError } from "../protocol/hostError";
import { columnsOf, isUnbounded, rowsOf } from "./address";
import { textOf } from "./argument";
import type { RangeSelf } from "./rangeSelf";
import { rectOf } from "./rangeSelf";

const wrongSize = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Refuses a block that is not exactly as large as the range. */
export function checkSize(rect: Rect, block: readonly unknown[]): void {
  const width = columnsOf(rect);
  const fits = block.length === rowsOf(rect) && block.every((line) => Array.isArray(line) && line.length === width);
  if (!fits) throw new HostError("InvalidArgument", wrongSize);
}

/** Writes values or formulas: a block cell by cell (null leaves a cell as it is), a single content into every cell. */
export function enterContents(
  self: RangeSelf,
  contents: unknown,
  read: (content: unknown, row: number, column: number) => TypedContent = typedContent,
): void {
  const rect = rectOf(self);
  if (isUnbounded(rect)) throw new HostError("InvalidArgument");
  if (!Array.isArray(contents)) {
    fill(self, rect, read(contents, rect.top, rect.left));
    return;
  }
  const block = contents as readonly (readonly unknown[])[];
  checkSize(rect, block);
  const typed = block.map((line, r) => line.map((content, c) => read(content, rect.top + r, rect.left + c)));
  enterBlock(self.book.model, self.sheet, rect, typed);
}

/** Like Ctrl+Enter: a formula is adjusted to each cell, anything else repeated. */
function fill({ book, sheet }: RangeSelf, rect: Rect, content: TypedContent): void {
  const { top, left } = rect;
  const first = { top, left, bottom: top, right: left };
  const single = rowsOf(rect) === 1 && columnsOf(rect) === 1;
  if (typeof content === "string" && content.startsWith("=") && !single) {
    enterContent(book.model, sheet, top, left, content);
    copyRange(book.model, { sheet, rect: first }, { sheet, rect }, "Formulas");
    return;
  }
  const line = new Array<TypedContent>(columnsOf(rect)).fill(content);
  enterBlock(book.model, sheet, rect, new Array<TypedContent[]>(rowsOf(rect)).fill(line));
}

function typedContent(content: unknown): TypedContent {
  if (content === null || typeof content === "string" || typeof content === "boolean") return content;
  if (typeof content === "number" && Number.isFinite(content)) return content;
  throw new HostError("InvalidArgument");
}

/** Number formats: one for all, or a block (null leaves a cell as it is); the Japanese name of General is taken too. */
export function enterNumberFormats(self: RangeSelf, formats: unknown): void {
  const rect = rectOf(self);
  const english = (format: unknown): string | null =>
    format === null ? null : textOf(format).replace(/^G\/標準$/, "General");
  if (!Array.isArray(formats)) {
    const format = english(formats);
    if (format !== null) setNumberFormat(self.book.model, self.sheet, rect, format);
    return;
  }
  const block = formats as readonly (readonly unknown[])[];
  checkSize(rect, block);
  setNumberFormat(
    self.book.model,
    self.sheet,
    rect,
    block.map((line) => line.map(english)),
  );
}
