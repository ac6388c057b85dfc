/** How a sheet is printed. */
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
