import { rectAddress } from "../core/workbook/cellAddress";
import type { CellValue } from "../core/workbook/cellGrid";
import type { ContentBlock } from "../core/workbook/sheetPlan";
import { filledStep } from "./emptiedMark";
import { rangeOn } from "./rangeOn";
import { BYTES_PER_CALL, BYTES_PER_SYNC, jsonBytes, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

/** Half a sync, so that blocks of different sheets fill a sync well. */
const BYTES_PER_BLOCK = BYTES_PER_SYNC / 2;

/** Characters Excel takes in a cell; one more is refused, and everything written with it. */
const LONGEST_TEXT = 32_767;

/**
 * Values and formulas of one sheet; formulas filled down from one row come after what they are filled from. A sheet that had
 * been emptied for them is marked as such no more.
 */
export function contentSteps(target: WriteTarget): readonly WriteStep[] {
  const blocks = target.plan.blocks.flatMap(splitBlock).map(({ rect, contents, bytes }) => ({
    bytes: bytes + BYTES_PER_CALL,
    place: placeOf(target, "内容の書き込み", rectAddress(rect)),
    queue: () => {
      rangeOn(target.sheet, rect).formulas = contents.map((row) => row.map(fitting));
    },
  }));
  const fills = target.plan.fills.map(({ source, target: filled }) => ({
    bytes: 2 * BYTES_PER_CALL,
    place: placeOf(target, "数式の書き込み", rectAddress(filled)),
    queue: () => rangeOn(target.sheet, filled).copyFrom(rangeOn(target.sheet, source), "Formulas"),
  }));
  return [...blocks, ...fills, ...(target.oldArea === null ? [] : [filledStep(target)])];
}

/** A text put together from others may have become too long for a cell. */
function fitting(value: CellValue): CellValue {
  if (typeof value !== "string" || value.length <= LONGEST_TEXT || value.startsWith("=")) return value;
  const sign = value.startsWith("'") ? 1 : 0;
  return value.length - sign <= LONGEST_TEXT ? value : `${value.slice(0, LONGEST_TEXT + sign - 1)}…`;
}

/** A block in pieces of whole rows that each stay under the limit. */
function splitBlock(block: ContentBlock): readonly (ContentBlock & { readonly bytes: number })[] {
  const pieces: (ContentBlock & { readonly bytes: number })[] = [];
  let rows: ContentBlock["contents"][number][] = [];
  let bytes = 0;
  let top = block.rect.top;
  const close = (): void => {
    if (rows.length === 0) return;
    pieces.push({ rect: { ...block.rect, top, bottom: top + rows.length - 1 }, contents: rows, bytes });
    top += rows.length;
    rows = [];
    bytes = 0;
  };
  for (const row of block.contents) {
    const size = jsonBytes(row) + 1;
    if (bytes + size > BYTES_PER_BLOCK) close();
    rows.push(row);
    bytes += size;
  }
  close();
  return pieces;
}
