import { rectAddress, type Rect } from "../core/workbook/cellAddress";
import { OWNED_PROPERTY } from "./ownedMark";
import { emptiedStep } from "./emptiedMark";
import { relocateInserted } from "./relocateInserted";
import { rangeOn } from "./rangeOn";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

/** Marks the sheet as ours, puts aside what the user inserted, makes room where our area grows, and empties what we wrote last. */
export function prepareSteps(target: WriteTarget): readonly WriteStep[] {
  const mark: WriteStep = {
    bytes: BYTES_PER_CALL,
    place: placeOf(target, "シートの準備"),
    queue: () => void target.sheet.customProperties.add(OWNED_PROPERTY, target.plan.key),
  };
  const { oldArea } = target;
  if (oldArea === null) return [mark];
  const { inserted } = target;
  const closed = {
    top: target.plan.area.top,
    left: target.plan.area.left,
    bottom: oldArea.bottom - inserted.rows.length,
    right: oldArea.right - inserted.columns.length,
  };
  return [
    mark,
    unmergeStep(target, oldArea),
    ...relocateInserted(target),
    ...growSteps(target, closed),
    emptiedStep(target),
    clearStep(target, union(closed, target.plan.area)),
  ];
}

/** Whole rows and columns are inserted at the edge, so that what the user wrote beside our area moves along. */
function growSteps(target: WriteTarget, oldArea: Rect): readonly WriteStep[] {
  const { area } = target.plan;
  const step = (address: string, direction: "Right" | "Down"): WriteStep => ({
    bytes: BYTES_PER_CALL,
    place: placeOf(target, "行と列の挿入", address),
    queue: () => {
      const inserted = target.sheet.getRange(address);
      inserted.untrack();
      inserted.insert(direction).untrack();
    },
  });
  const columns = { top: 0, bottom: 0, left: oldArea.right + 1, right: area.right };
  const [first = "", last = first] = rectAddress(columns).split(":");
  const letters = (address: string): string => address.replace(/\d+$/, "");
  return [
    ...(area.right > oldArea.right ? [step(`${letters(first)}:${letters(last)}`, "Right")] : []),
    ...(area.bottom > oldArea.bottom ? [step(`${oldArea.bottom + 2}:${area.bottom + 1}`, "Down")] : []),
  ];
}

/** Before anything moves: half a merged cell cannot. */
function unmergeStep(target: WriteTarget, area: Rect): WriteStep {
  return {
    bytes: BYTES_PER_CALL,
    place: placeOf(target, "結合の解除", rectAddress(area)),
    queue: () => rangeOn(target.sheet, area).unmerge(),
  };
}

/** Comments are left: only contents, formats, links and rules go. */
function clearStep(target: WriteTarget, area: Rect): WriteStep {
  return {
    bytes: 8 * BYTES_PER_CALL,
    place: placeOf(target, "前回の内容の消去", rectAddress(area)),
    queue: () => {
      const range = rangeOn(target.sheet, area);
      range.clear("Hyperlinks");
      range.clear("Contents");
      range.clear("Formats");
      range.conditionalFormats.clearAll();
      range.dataValidation.clear();
      range.columnHidden = false;
      if (target.plan.hiddenRows !== undefined) range.rowHidden = false;
    },
  };
}

function union(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
