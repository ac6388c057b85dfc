import type { Cell } from "../model/cell";
import type { ChartModel } from "../model/chartModel";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import type { RowAttributes } from "./read/scanCells";
import type { StyleTable } from "./read/readStyles";

/** Kept on a cell for saving; each part counts only while what it stands for is unchanged. */
export interface CellBacking {
  /** The shared string with formatted runs or furigana that reads `text`. */
  readonly sharedString?: { readonly index: number; readonly text: string };
  /** Formatted runs of an inline string that reads `text`. */
  readonly inline?: { readonly xml: string; readonly text: string };
  /** Attributes of a formula element this adapter does not interpret (a data table), with its text. */
  readonly dataTable?: { readonly text: string; readonly attributes: Readonly<Record<string, string>> };
  /** `formula` as the file stores it, where writing it anew would read otherwise. */
  readonly stored?: { readonly formula: string; readonly text: string };
  /** Metadata record that marks `formula` as a dynamic array. */
  readonly metadata?: { readonly formula: string; readonly number: string };
}

/** Kept on a sheet that was loaded. */
export interface SheetBacking {
  /** The sheet this belongs to; a copy of the sheet must not claim the same part. */
  readonly ownerId: string;
  readonly part: string;
  readonly relationshipId: string;
  readonly rowAttributes: ReadonlyMap<number, RowAttributes>;
  /** The objects that held the cells of these rows, by which moved rows are known again. */
  readonly rowCells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** Cells with a comment in the file, by address. */
  readonly commentCells: ReadonlyMap<string, Cell>;
  /** Charts as loaded, by id. */
  readonly charts: ReadonlyMap<string, LoadedChart>;
  /** What each section of the sheet said when loaded; an equal section keeps its XML. */
  readonly signatures: Readonly<Record<string, string>>;
}

/** A chart as it was loaded, and where the file keeps it. */
export interface LoadedChart {
  readonly part: string;
  readonly relationshipId: string;
  readonly model: ChartModel;
}

/** Kept on a workbook that was loaded. */
export interface WorkbookBacking {
  readonly workbookPart: string;
  readonly styles: StyleTable;
  readonly signatures: Readonly<Record<string, string>>;
}

export function sheetBacking(sheet: SheetModel): SheetBacking | null {
  const backing = sheet.backing as SheetBacking | undefined;
  return backing?.ownerId === sheet.id ? backing : null;
}

export function workbookBacking(workbook: WorkbookModel): WorkbookBacking | null {
  return (workbook.backing as WorkbookBacking | undefined) ?? null;
}
