/** How a kind of chart is drawn. */
export interface ChartShape {
  readonly type: "bar" | "line" | "pie";
  /** Bars lie: categories run down the side. */
  readonly lying: boolean;
  readonly stacked: "no" | "yes" | "percent";
  readonly filled: boolean;
  readonly markers: boolean;
  /** A pie or a ring: no axes. */
  readonly round: boolean;
  readonly hole: boolean;
}

const plain: ChartShape = {
  type: "bar",
  lying: false,
  stacked: "no",
  filled: false,
  markers: false,
  round: false,
  hole: false,
};

/** The shape of an Excel.ChartType; null for kinds that are not drawn. */
export function chartShape(chartType: string): ChartShape | null {
  const stacked = chartType.endsWith("Stacked100") ? "percent" : chartType.endsWith("Stacked") ? "yes" : "no";
  if (chartType.startsWith("Column")) return { ...plain, stacked };
  if (chartType.startsWith("Bar")) return { ...plain, stacked, lying: true };
  if (chartType.startsWith("Line")) return { ...plain, type: "line", stacked, markers: chartType.includes("Markers") };
  if (chartType.startsWith("Area")) return { ...plain, type: "line", stacked, filled: true };
  if (chartType === "Pie") return { ...plain, type: "pie", round: true };
  if (chartType === "Doughnut") return { ...plain, type: "pie", round: true, hole: true };
  return null;
}
