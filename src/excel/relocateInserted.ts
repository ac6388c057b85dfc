import { columnLetters } from "../core/workbook/cellAddress";
import { forThisBatch } from "./rangeOn";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

/**
 * Columns and rows the user inserted among ours move, in their order, to the right of (below) what we write,
 * so that rebuilding does not clear them. Taken from the end, the places of the others stay right.
 */
export function relocateInserted(target: WriteTarget): readonly WriteStep[] {
  const { oldArea, inserted } = target;
  if (oldArea === null) return [];
  const columns = [...inserted.columns].reverse().map((column, moved) => {
    const free = columnLetters(oldArea.right - moved + 1);
    const letters = columnLetters(column);
    return moveStep(target, `${letters}:${letters}`, `${free}:${free}`, ["Right", "Left"]);
  });
  const rows = [...inserted.rows].reverse().map((row, moved) => {
    const free = oldArea.bottom - moved + 2;
    return moveStep(target, `${row + 1}:${row + 1}`, `${free}:${free}`, ["Down", "Up"]);
  });
  return [...columns, ...rows];
}

function moveStep(
  target: WriteTarget,
  from: string,
  to: string,
  [insert, close]: readonly ["Right", "Left"] | readonly ["Down", "Up"],
): WriteStep {
  const { sheet } = target;
  return {
    bytes: 4 * BYTES_PER_CALL,
    place: placeOf(target, "追加された列と行の移動", from),
    queue: () => {
      forThisBatch(forThisBatch(sheet.getRange(to)).insert(insert));
      forThisBatch(sheet.getRange(from)).moveTo(forThisBatch(sheet.getRange(to)));
      forThisBatch(sheet.getRange(from)).delete(close);
    },
  };
}
