import { findName } from "../../../host/model/names";
import { rectOfText } from "../../../host/model/references";
import { findSheet } from "../../../host/model/sheetNames";
import type { Cell } from "../../../host/model/cell";
import type { WorkbookModel } from "../../../host/model/workbookModel";

const mostCells = 100_000;

/** The cells a reference means, in reading order, hidden ones only if asked for; names are followed once; null where it is none. */
export function referencedCells(
  workbook: WorkbookModel,
  formula: string,
  visibleOnly = true,
): readonly (Cell | undefined)[] | null {
  const text = formula.replace(/^=/, "").trim();
  const name = findName(workbook, null, text);
  const areas = (name?.formula ?? text)
    .replace(/^=/, "")
    .replace(/^\((.*)\)$/s, "$1")
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  const cells: (Cell | undefined)[] = [];
  for (const area of areas) {
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(area.trim());
    const sheet = findSheet(workbook, match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "");
    const rect = rectOfText(match?.[3] ?? "");
    if (sheet === undefined || rect === null) return null;
    if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > mostCells) return null;
    for (let row = rect.top; row <= rect.bottom; row++) {
      if (visibleOnly && sheet.hiddenRows.has(row)) continue;
      for (let column = rect.left; column <= rect.right; column++)
        if (!visibleOnly || !sheet.hiddenColumns.has(column)) cells.push(sheet.rows.get(row)?.get(column));
    }
  }
  return cells;
}
