/** How a file draws one of Excel's chart types. */
export interface ChartDrawing {
  readonly element: string;
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers?: boolean;
  /** Scatter or radar style. */
  readonly style?: string;
}

const DRAWINGS: ReadonlyMap<string, ChartDrawing> = new Map<string, ChartDrawing>([
  ["ColumnClustered", { element: "barChart", direction: "col", grouping: "clustered" }],
  ["ColumnStacked", { element: "barChart", direction: "col", grouping: "stacked" }],
  ["ColumnStacked100", { element: "barChart", direction: "col", grouping: "percentStacked" }],
  ["BarClustered", { element: "barChart", direction: "bar", grouping: "clustered" }],
  ["BarStacked", { element: "barChart", direction: "bar", grouping: "stacked" }],
  ["BarStacked100", { element: "barChart", direction: "bar", grouping: "percentStacked" }],
  ["Line", { element: "lineChart", grouping: "standard", markers: false }],
  ["LineMarkers", { element: "lineChart", grouping: "standard", markers: true }],
  ["LineStacked", { element: "lineChart", grouping: "stacked", markers: false }],
  ["LineMarkersStacked", { element: "lineChart", grouping: "stacked", markers: true }],
  ["LineStacked100", { element: "lineChart", grouping: "percentStacked", markers: false }],
  ["LineMarkersStacked100", { element: "lineChart", grouping: "percentStacked", markers: true }],
  ["Area", { element: "areaChart", grouping: "standard" }],
  ["AreaStacked", { element: "areaChart", grouping: "stacked" }],
  ["AreaStacked100", { element: "areaChart", grouping: "percentStacked" }],
  ["Pie", { element: "pieChart" }],
  ["Doughnut", { element: "doughnutChart" }],
  ["XYScatter", { element: "scatterChart", markers: true, style: "lineMarker" }],
  ["XYScatterLines", { element: "scatterChart", markers: true, style: "lineMarker" }],
  ["XYScatterLinesNoMarkers", { element: "scatterChart", markers: false, style: "lineMarker" }],
  ["XYScatterSmooth", { element: "scatterChart", markers: true, style: "smoothMarker" }],
  ["Radar", { element: "radarChart", markers: false, style: "marker" }],
  ["RadarMarkers", { element: "radarChart", markers: true, style: "marker" }],
  ["RadarFilled", { element: "radarChart", markers: false, style: "filled" }],
]);

/** null for a chart type this adapter does not draw. */
export function drawingOf(chartType: string): ChartDrawing | null {
  return DRAWINGS.get(chartType) ?? null;
}

/** The chart type a file's drawing amounts to; `Invalid` for kinds the model does not tell apart. */
export function chartTypeOf(drawing: ChartDrawing): string {
  for (const [type, known] of DRAWINGS) {
    if (
      known.element === drawing.element &&
      known.direction === drawing.direction &&
      known.grouping === drawing.grouping &&
      (known.markers === undefined || known.markers === drawing.markers) &&
      (known.style === undefined || known.style === drawing.style)
    ) {
      return type;
    }
  }
  return "Invalid";
}

/** Line dash names of the object model by those of a file. */
export const LINE_DASHES: ReadonlyMap<string, string> = new Map([
  ["solid", "Continuous"],
  ["dash", "Dash"],
  ["sysDash", "Dot"],
  ["sysDot", "RoundDot"],
  ["dashDot", "DashDot"],
  ["lgDashDotDot", "DashDotDot"],
]);

/** Marker names of the object model by those of a file. */
export const MARKERS: ReadonlyMap<string, string> = new Map([
  ["none", "None"],
  ["auto", "Automatic"],
  ["square", "Square"],
  ["diamond", "Diamond"],
  ["triangle", "Triangle"],
  ["x", "X"],
  ["star", "Star"],
  ["dot", "Dot"],
  ["dash", "Dash"],
  ["circle", "Circle"],
  ["plus", "Plus"],
]);

export const LEGEND_POSITIONS: ReadonlyMap<string, string> = new Map([
  ["b", "Bottom"],
  ["t", "Top"],
  ["l", "Left"],
  ["r", "Right"],
  ["tr", "Corner"],
]);

export const LABEL_POSITIONS: ReadonlyMap<string, string> = new Map([
  ["outEnd", "OutsideEnd"],
  ["inEnd", "InsideEnd"],
  ["ctr", "Center"],
  ["inBase", "InsideBase"],
  ["t", "Top"],
  ["b", "Bottom"],
  ["l", "Left"],
  ["r", "Right"],
  ["bestFit", "BestFit"],
]);
