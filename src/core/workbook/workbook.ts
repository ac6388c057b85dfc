import type { CellRef, Rect } from "./cellAddress";
import type { CellGrid } from "./cellGrid";
import type { SheetContents } from "./sheetContents";
import type { OwnedSheetKey, SheetPlan, WrittenRange } from "./sheetPlan";

/** Whether the workbook can be written to, asked before any work. */
export interface WorkbookState {
  readonly readOnly: boolean;
  /** Structure protection: no sheet can be added. */
  readonly structureProtected: boolean;
}

/** Where an owned sheet stands, and under what name the user keeps it. */
export interface OwnedSheet {
  readonly key: OwnedSheetKey;
  readonly name: string;
}

/** What the user has selected: one area of one sheet. */
export interface CellSelection {
  readonly sheet: string;
  readonly rect: Rect;
}

export interface Progress {
  readonly step: "read" | "write" | "charts";
  readonly done: number;
  readonly total: number;
}

export interface WorkbookOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly isCancelled?: () => boolean;
}

/**
 * What the use cases ask of any workbook. `src/excel` is the one adapter;
 * it throws only `ExcelError` (a refusal of the host, with code, place and cause).
 */
export interface Workbook {
  readonly readState: () => Promise<WorkbookState>;
  /** Every sheet with its used range, in tab order. */
  readonly readGrids: (options?: WorkbookOptions) => Promise<readonly CellGrid[]>;
  /** One sheet with its charts, whoever wrote it; null: no sheet has that name. */
  readonly readSheet: (sheet: string) => Promise<SheetContents | null>;
  /** Our sheets; those of departments only where they are asked for by key. */
  readonly findOwnedSheets: (departmentKeys?: readonly OwnedSheetKey[]) => Promise<readonly OwnedSheet[]>;
  /** Applies the plans in order; owned sheets are rebuilt in place, others are not touched. */
  readonly applyPlans: (plans: readonly SheetPlan[], options?: WorkbookOptions) => Promise<readonly WrittenRange[]>;
  /** Brings the cell before the user: activates its sheet and selects it. A hidden or deleted sheet is refused. */
  readonly showCell: (ref: CellRef) => Promise<void>;
  /** The cells selected now; null where none are (a chart is selected), or several areas at once. */
  readonly readSelection: () => Promise<CellSelection | null>;
  /** Tells every change of the selection, also to another sheet, until the returned function is called. */
  readonly onSelectionChanged: (listener: (selection: CellSelection | null) => void) => () => void;
}
