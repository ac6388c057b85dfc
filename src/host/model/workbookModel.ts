/**
 * The in-memory workbook of the host: plain mutable data, free of any Office.js or file-format notion.
 * Rows and columns are zero-based; sizes are in points; colours are `#RRGGBB`.
 * All changes go through the functions beside this file (`editCells`, `editStructure`, …), which keep
 * references, dirty cells and `touched` right; only the file adapter builds these objects directly.
 */

/** A cell error such as #REF!. */
export interface CellError {
  readonly error: string;
}

export type Scalar = number | string | boolean | null | CellError;

export type BorderStyle = "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double" | (string & {});

export interface BorderLine {
  readonly style: BorderStyle;
  readonly color: string | null;
}

/** Immutable and shared between cells: replace it, never change it. What is undefined is the workbook's default. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: "none" | "single" | "double" | "singleAccountant" | "doubleAccountant";
    readonly strikethrough?: boolean;
    readonly color?: string;
  };
  /** null: no fill. */
  readonly fill?: string | null;
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown", BorderLine>>;
  readonly alignment?: {
    readonly horizontal?: string;
    readonly vertical?: string;
    readonly wrapText?: boolean;
    readonly indent?: number;
    readonly shrinkToFit?: boolean;
    readonly textRotation?: number;
  };
  readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean };
  /** The file adapter's own style of a loaded cell, with what this type does not tell; parts set above win over it. */
  readonly backing?: unknown;
}

export interface Cell {
  /** A constant, or the last result of `formula`. */
  value: Scalar;
  /** Without the leading "=", English function names, A1 references; null for a constant. */
  formula: string | null;
  style: CellStyle | null;
  /** false while a formula waits for recalculation or never had a result. */
  hasResult: boolean;
  /** Range of an array formula or of a spill, on its first cell. */
  arrayRef?: Rect;
  /** true: an array formula over a fixed range (Ctrl+Shift+Enter), which does not grow or shrink with its result. */
  arrayFixed?: boolean;
  /** Rich text, furigana and the like, kept for saving while the value is unchanged. */
  backing?: unknown;
}

export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface DefinedName {
  readonly id: string;
  name: string;
  /** Formula without "=", e.g. `'設定'!$C$4` or `0.1`. */
  formula: string;
  /** null: workbook scope. */
  sheetId: string | null;
  comment: string;
  visible: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  ranges: Rect[];
  kind:
    "custom" | "cellValue" | "containsText" | "colorScale" | "dataBar" | "iconSet" | "topBottom" | "preset" | "other";
  /** Relative to the first cell of the first range, without "=". */
  formula?: string;
  operator?: string;
  formula1?: string;
  formula2?: string;
  text?: string;
  style: { fill?: string; fontColor?: string; bold?: boolean; italic?: boolean; numberFormat?: string };
  stopIfTrue: boolean;
  priority: number;
  /** Rule of the file that this type does not tell, kept for saving. */
  backing?: unknown;
}

export interface ValidationModel {
  rect: Rect;
  type: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  /** List source: comma-separated text or a formula beginning with "=". */
  source?: string;
  operator?: string;
  formula1?: string;
  formula2?: string;
  inCellDropDown?: boolean;
  ignoreBlanks: boolean;
  prompt?: { title: string; message: string; showPrompt: boolean };
  errorAlert?: { title: string; message: string; showAlert: boolean; style: "Stop" | "Warning" | "Information" };
}

export interface ChartSeriesModel {
  readonly id: string;
  /** A formula (`'Sheet'!$A$1`) or literal text. */
  name: { formula?: string; text?: string };
  /** Formulas without "=". */
  values: string;
  categories: string | null;
  color: string | null;
  lineColor: string | null;
  lineWeight: number | null;
  lineStyle: string | null;
  markerStyle: string | null;
  markerSize: number | null;
  markerColor: string | null;
  smooth: boolean;
  chartType: string | null;
  axisGroup: "Primary" | "Secondary";
  gapWidth: number | null;
  overlap: number | null;
  dataLabels: {
    showValue: boolean;
    position: string | null;
    numberFormat: string | null;
    fontSize: number | null;
    fontColor: string | null;
  } | null;
}

export interface ChartAxisModel {
  visible: boolean;
  title: string | null;
  numberFormat: string | null;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: boolean;
  reversed: boolean;
  /** Where the other axis crosses this one (Excel.ChartAxis.position; a file states it on the other axis). */
  crossedAt?: "Automatic" | "Minimum" | "Maximum";
  fontSize: number | null;
  fontColor: string | null;
  /** Where the labels stand, if that was said (Excel.ChartTickLabelPosition). */
  tickLabels?: "High" | "Low" | "NextToAxis" | "None";
  /** Degrees the labels are turned by, upwards positive; left out: as the program likes. */
  textOrientation?: number;
  /** A label at every so many categories; left out: as the program likes. */
  tickLabelSpacing?: number;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  /** Excel.ChartType value such as "BarClustered". */
  chartType: string;
  title: { text: string; visible: boolean; fontSize: number | null; bold: boolean | null; color: string | null };
  legend: { visible: boolean; position: string };
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  /** Points from the sheet's top left. */
  left: number;
  top: number;
  width: number;
  height: number;
  altTextDescription: string;
  /** "TwoCell" | "OneCell" | "Absolute" */
  placement: string;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interpolated";
  /** false: cells of hidden rows and columns are drawn too; left out: they are not. */
  plotVisibleOnly?: boolean;
  /** A loaded chart not changed since keeps its parts as they are. */
  backing?: unknown;
}

export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape" | null;
  paperSize: string | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number } | null;
  /** Points. */
  margins: {
    top: number | null;
    bottom: number | null;
    left: number | null;
    right: number | null;
    header: number | null;
    footer: number | null;
  };
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** A1 text without sheet; null: not set. */
  printArea: string | null;
  printTitleRows: string | null;
  printTitleColumns: string | null;
  printGridlines: boolean;
  blackAndWhite: boolean;
  headersFooters: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
  /** Zero-based row (column) before which a page ends. */
  horizontalBreaks: number[];
  verticalBreaks: number[];
}

export interface ProtectionModel {
  protected: boolean;
  options: Record<string, boolean | string>;
  password: string | null;
  /** As the file states it (hash …). */
  backing?: unknown;
}

export interface TableModel {
  readonly id: string;
  name: string;
  rect: Rect;
  columns: string[];
  hasHeaders: boolean;
  hasTotals: boolean;
}

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

/** A named cell style (セルのスタイル); what it looks like is kept only in the file. */
export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
}

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
