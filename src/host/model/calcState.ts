import type { DependencyGraph } from "./dependencyGraph";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** What recalculation remembers of a workbook between two runs. */
export interface CalcState {
  /** null: to be built anew from all formulas. */
  graph: DependencyGraph | null;
  /** Cells whose content changed since the last run. */
  changed: { readonly sheetId: string; readonly rect: Rect }[];
  openedFully: boolean;
}

const states = new WeakMap<WorkbookModel, CalcState>();

/** The calculation state of the workbook. */
export function calcState(workbook: WorkbookModel): CalcState {
  let state = states.get(workbook);
  if (state === undefined) states.set(workbook, (state = { graph: null, changed: [], openedFully: false }));
  return state;
}

/** Contents of rect changed: what depends on them must be recalculated. Neighbouring single cells are joined. */
export function noteContentChange(workbook: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  const { changed } = calcState(workbook);
  const last = changed[changed.length - 1];
  if (last?.sheetId === sheet.id) {
    const r = last.rect;
    const besides = r.top === rect.top && r.bottom === rect.bottom && rect.left === r.right + 1;
    const below = r.left === rect.left && r.right === rect.right && rect.top === r.bottom + 1;
    if (besides) {
      r.right = rect.right;
      return;
    }
    if (below) {
      r.bottom = rect.bottom;
      return;
    }
  }
  changed.push({ sheetId: sheet.id, rect: { ...rect } });
}

/** Formulas, names or sheets changed in a way that makes the known dependencies useless. */
export function forgetDependencies(workbook: WorkbookModel): void {
  calcState(workbook).graph = null;
}

/** The sheet is no longer as its file holds it. */
export function touchSheet(sheet: SheetModel): void {
  sheet.touched = "yes";
}
