import { rectAddress } from "../core/workbook/cellAddress";
import { forThisBatch, rangeOn } from "./rangeOn";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

/** Merges, column widths, row heights, hidden rows and columns. */
export function layoutSteps(target: WriteTarget): readonly WriteStep[] {
  const { plan, sheet } = target;
  const { top, bottom, left } = plan.area;
  const step = (doing: string, range: string | null, queue: () => void): WriteStep => ({
    bytes: 2 * BYTES_PER_CALL,
    place: placeOf(target, doing, range),
    queue,
  });
  return [
    ...plan.merges.map((rect) => step("セルの結合", rectAddress(rect), () => rangeOn(sheet, rect).merge(false))),
    ...plan.columnWidths.map(({ first, last, width }) =>
      step("列幅の設定", null, () => {
        rangeOn(sheet, { top, bottom: top, left: first, right: last }).format.columnWidth = width;
      }),
    ),
    ...plan.rowHeights.map(({ first, last, height }) =>
      step("行の高さの設定", null, () => {
        rangeOn(sheet, { top: first, bottom: last, left, right: left }).format.rowHeight = height;
      }),
    ),
    // after the widths, by which the texts wrap; whole rows, so that every cell counts; a height set before is given up
    ...(plan.fittedRows ?? []).map(({ first, last }) =>
      step("行の高さの自動調整", null, () => {
        forThisBatch(sheet.getRange(`${first + 1}:${last + 1}`)).format.autofitRows();
      }),
    ),
    ...(plan.hiddenRows ?? []).map(({ first, last }) =>
      step("行の表示の設定", null, () => {
        rangeOn(sheet, { top: first, bottom: last, left, right: left }).rowHidden = true;
      }),
    ),
    ...(plan.hiddenColumns ?? []).map(({ first, last }) =>
      step("列の表示の設定", null, () => {
        rangeOn(sheet, { top, bottom, left: first, right: last }).columnHidden = true;
      }),
    ),
  ];
}
