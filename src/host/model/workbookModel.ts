import type { NamedStyle } from "./cellStyle";
import type { DefinedName } from "./definedName";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";

/**
 * The in-memory workbook of the host: plain mutable data, free of any Office.js or file-format notion.
 * Rows and columns are zero-based; sizes are in points; colours are `#RRGGBB`.
 * All changes go through the functions beside this file (`editCells`, `editStructure`, …), which keep
 * references, dirty cells and `touched` right; only the file adapter builds these objects directly.
 */
export interface WorkbookModel {
  sheets: SheetModel[];
  names: DefinedName[];
  /** Named styles the file states; Excel's own that no cell uses may be missing. */
  namedStyles: readonly NamedStyle[];
  /** Document settings of the add-in (Office settings), JSON values. */
  settings: Map<string, unknown>;
  customXmlParts: { readonly id: string; xml: string; namespaceUri: string; touched: boolean }[];
  /** docProps/custom.xml */
  properties: Map<string, string | number | boolean>;
  activeSheetId: string;
  selection: { sheetId: string; rect: Rect };
  date1904: boolean;
  readOnly: boolean;
  structureProtected: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** The file asked for recalculation when opened (XlsxWriter and openpyxl files do). */
  recalculateOnOpen: boolean;
  defaultFont: { name: string; size: number };
  /** The bytes the workbook was opened from, for carrying over what is not touched; null: a new workbook. */
  source: Uint8Array | null;
  /** The file adapter's own workbook. */
  backing?: unknown;
  /** Formula cells that wait for recalculation, kept by `editCells`. */
  dirty: { readonly sheetId: string; readonly row: number; readonly column: number }[];
  nextId: number;
}
