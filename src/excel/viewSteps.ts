import { rectAddress } from "../core/workbook/cellAddress";
import { forThisBatch } from "./rangeOn";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

/** Frozen panes, grid lines, tab colour: pleasant, but no reason to lose a report where Excel refuses them. */
export function viewSteps(target: WriteTarget): readonly WriteStep[] {
  const { plan, sheet } = target;
  const step = (queue: () => void): WriteStep => ({
    bytes: 2 * BYTES_PER_CALL,
    place: placeOf(target, "シートの表示の設定"),
    queue,
  });
  return [
    step(() => {
      sheet.showGridlines = plan.gridlines;
    }),
    ...(plan.tabColor === undefined ? [] : [step(() => void (sheet.tabColor = plan.tabColor ?? ""))]),
    step(() => freeze(sheet, plan.freeze ?? { rows: 0, columns: 0 })),
  ];
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) {
    const corner = rectAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
    sheet.freezePanes.freezeAt(forThisBatch(sheet.getRange(corner)));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}
