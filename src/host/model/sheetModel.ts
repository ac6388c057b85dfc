import type { Cell } from "./cell";
import type { CellStyle } from "./cellStyle";
import type { ChartModel } from "./chartModel";
import type { ConditionalFormatModel } from "./conditionalFormatModel";
import type { PageLayoutModel } from "./pageLayoutModel";
import type { ProtectionModel } from "./protectionModel";
import type { Rect } from "./rect";
import type { TableModel } from "./tableModel";
import type { ValidationModel } from "./validationModel";

/** A sheet with all that stands on it. */
export interface SheetModel {
  /** `{00000000-0001-0000-0000-000000000000}`-like, stable for the life of the model. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  /** rows → columns → cell; an absent cell is empty and unformatted. */
  rows: Map<number, Map<number, Cell>>;
  merges: Rect[];
  /** Styles of whole columns, whole rows and the whole sheet, for cells that are absent (`styleAt` follows them). */
  columnStyles?: Map<number, CellStyle>;
  rowStyles?: Map<number, CellStyle>;
  sheetStyle?: CellStyle;
  /** Points; absent: the sheet's default. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  charts: ChartModel[];
  tables: TableModel[];
  /** by "row,column" */
  hyperlinks: Map<string, { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string }>;
  freeze: { rows: number; columns: number } | null;
  showGridlines: boolean;
  showHeadings: boolean;
  pageLayout: PageLayoutModel;
  protection: ProtectionModel;
  /** Worksheet.customProperties (kept in the sheet's `customProperties` parts). */
  customProperties: Map<string, string>;
  /**
   * How far this sheet differs from the file it came from:
   * "no": carried over byte for byte; "results": only formula results changed; "yes": written anew.
   * A sheet that no file holds is always "yes".
   */
  touched: "no" | "results" | "yes";
  /** The file adapter's own worksheet of a loaded sheet; holds what this type does not tell (comments, images …). */
  backing?: unknown;
}
