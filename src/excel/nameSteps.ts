import { absoluteReference, rectAddress, type Rect } from "../core/workbook/cellAddress";
import { ownedAreaName } from "./ownedMark";
import { rangeOn } from "./rangeOn";
import type { ExcelSession } from "./runExcel";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

/** The names of a sheet and its mark, pointing to where its plan says. `existing`: names the workbook already has. */
export function nameSteps(
  session: ExcelSession,
  target: WriteTarget,
  existing: ReadonlySet<string>,
): readonly WriteStep[] {
  const { plan } = target;
  const { names } = session.context.workbook;
  const setName = (name: string, rect: Rect, comment?: string, hidden = false): WriteStep => ({
    bytes: 4 * BYTES_PER_CALL,
    place: placeOf(target, `名前「${name}」の定義`, rectAddress(rect)),
    queue: () => {
      if (existing.has(name)) {
        names.getItem(name).formula = `=${absoluteArea(target.name, rect)}`;
        return;
      }
      const added = names.add(name, rangeOn(target.sheet, rect), comment ?? "");
      if (hidden) added.visible = false;
    },
  });
  return [
    ...plan.names.map(({ name, rect, comment }) => setName(name, rect, comment)),
    setName(ownedAreaName(plan.key), plan.area, "総合戦略KPIが作成した範囲", true),
  ];
}

/** `'進捗一覧'!$A$1:$T$50`. */
function absoluteArea(sheet: string, { top, left, bottom, right }: Rect): string {
  const last = absoluteReference({ sheet, row: bottom, column: right });
  return `${absoluteReference({ sheet, row: top, column: left })}:${last.slice(last.lastIndexOf("!") + 1)}`;
}
