import type { CellGrid } from "../core/workbook/cellGrid";
import { findDisclaimer } from "./findDisclaimer";

function sheet(text: string, ownedAs: string | null = null): CellGrid {
  return { texts: [["指標"], [text]], ownedAs } as unknown as CellGrid;
}

test.each([
  ["no notice", [sheet("59.4")], null],
  ["the notice", [sheet("59.4"), sheet("市の公式評価ではありません")], "市の公式評価ではありません"],
  [
    "with its own words",
    [sheet("架空の数値による見本です（市の公式評価ではありません）")],
    "架空の数値による見本です（市の公式評価ではありません）",
  ],
  [
    "inside a long text only the phrase",
    [sheet(`${"説明".repeat(40)}市の公式評価ではありません。`)],
    "市の公式評価ではありません",
  ],
  ["on a sheet of ours it proves nothing", [sheet("市の公式評価ではありません", "statusTable")], null],
])("%s", (_case, grids, expected) => {
  expect(findDisclaimer(grids)).toBe(expected);
});
