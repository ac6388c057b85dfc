import type { CellGrid } from "../core/workbook/cellGrid";

const PHRASE = "市の公式評価ではありません";
/** A longer cell is prose that happens to hold the phrase. */
const LONGEST_NOTICE = 60;

/** A workbook that says its figures are no official evaluation passes that on to everything made from it; else null. */
export function findDisclaimer(grids: readonly CellGrid[]): string | null {
  for (const { ownedAs, texts } of grids) {
    if (ownedAs !== null) continue;
    const notice = texts.flat().find((text) => text.includes(PHRASE));
    if (notice !== undefined) return notice.length <= LONGEST_NOTICE ? notice.trim() : PHRASE;
  }
  return null;
}
