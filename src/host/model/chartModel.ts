/** A chart of a sheet; colours are `#RRGGBB`, sizes of type are in points. */
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
