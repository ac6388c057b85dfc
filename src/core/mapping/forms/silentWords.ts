import { parseUnit } from "../../kpi/parseUnit";
import type { FormCell } from "./formCell";
import type { FormRun } from "./formRun";
import { isFigureColumn } from "./formRun";

/** Words that are no label: a unit, a note, what stands under 単位 or 担当課. */
export function isSilent(cell: FormCell, run: FormRun | undefined): boolean {
  const text = cell.cell.text.trim();
  if (/^[（(［[【※*]/.test(text) || parseUnit(text)?.known === true) return true;
  if (run !== undefined && isFigureColumn(run, cell.cell.column)) return true;
  const role = run?.headings.get(cell.cell.column)?.role ?? null;
  return role === "unit" || role === "department" || role === "note" || role === "rating" || role === "other";
}
