import { absoluteReference, rectAddress, type Rect } from "../core/workbook/cellAddress";
import { axisMarkFormula, axisMarkName, type Axis } from "./axisMark";
import { ownedAreaName } from "./ownedMark";
import type { ExcelSession } from "./runExcel";
import { BYTES_PER_CALL, jsonBytes, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

const axes: readonly Axis[] = ["columns", "rows"];
const COMMENT = "総合戦略KPIが作成した範囲";

/** The names of a sheet and its marks, pointing to where its plan says. `existing`: names the workbook already has. */
export function nameSteps(
  session: ExcelSession,
  target: WriteTarget,
  existing: ReadonlySet<string>,
): readonly WriteStep[] {
  const { plan } = target;
  const { names } = session.context.workbook;
  const setName = (name: string, formula: string, comment: string, hidden: boolean): WriteStep => ({
    bytes: 4 * BYTES_PER_CALL + jsonBytes(formula),
    place: placeOf(target, `名前「${name}」の定義`, rectAddress(plan.area)),
    queue: () => {
      if (existing.has(name)) {
        names.getItem(name).formula = formula;
        return;
      }
      const added = names.add(name, formula, comment);
      if (hidden) added.visible = false;
    },
  });
  const axisSteps = (axis: Axis): readonly WriteStep[] => {
    const name = axisMarkName(plan.key, axis);
    const formula = axisMarkFormula(target.name, plan.area, axis);
    if (formula !== null) return [setName(name, formula, COMMENT, true)];
    // an old mark that no longer fits would take our own rows for the user's
    const drop = { bytes: BYTES_PER_CALL, place: placeOf(target, `名前「${name}」の削除`) };
    return existing.has(name) ? [{ ...drop, queue: () => names.getItem(name).delete() }] : [];
  };
  return [
    ...plan.names.map(({ name, rect, comment }) => setName(name, areaFormula(target.name, rect), comment ?? "", false)),
    setName(ownedAreaName(plan.key), areaFormula(target.name, plan.area), COMMENT, true),
    ...axes.flatMap(axisSteps),
  ];
}

/** `='進捗一覧'!$A$1:$T$50`. */
function areaFormula(sheet: string, { top, left, bottom, right }: Rect): string {
  const last = absoluteReference({ sheet, row: bottom, column: right });
  return `=${absoluteReference({ sheet, row: top, column: left })}:${last.slice(last.lastIndexOf("!") + 1)}`;
}
