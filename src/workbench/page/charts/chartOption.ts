import type { EChartsCoreOption } from "echarts/core";
import type { ChartModel } from "../../../host/model/chartModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { pixels } from "../grid/pixels";
import { axisOptions } from "./axisOptions";
import { chartPoints } from "./chartPoints";
import { chartShape } from "./chartShape";
import { seriesOptions } from "./seriesOptions";

const fontFamily = "Yu Gothic UI, Hiragino Sans, Noto Sans CJK JP, sans-serif";
/** Excel's own order of colours where a chart names none. */
const colors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** A chart of the host's workbook as ECharts draws it; null for a kind that is not drawn here. */
export function chartOption(workbook: WorkbookModel, chart: ChartModel): EChartsCoreOption | null {
  const shape = chartShape(chart.chartType);
  if (shape === null) return null;
  const points = chart.series.map((series, index) =>
    chartPoints(workbook, series, index, chart.plotVisibleOnly !== false),
  );
  const { title, legend } = chart;
  const top = title.visible && title.text !== "" ? 34 : 10;
  return {
    animation: false,
    color: colors,
    textStyle: { fontFamily },
    title: {
      show: title.visible,
      text: title.text,
      left: "center",
      top: 6,
      textStyle: {
        fontSize: pixels(title.fontSize ?? 14),
        fontWeight: title.bold === true ? "bold" : "normal",
        color: title.color ?? "#595959",
      },
    },
    legend: { show: legend.visible, ...legendPlace(legend.position, top), textStyle: { fontSize: 12 } },
    ...(shape.round
      ? {}
      : {
          grid: {
            top: top + (legend.visible && legend.position === "Top" ? 30 : 10),
            bottom: legend.visible && legend.position === "Bottom" ? 42 : 14,
            left: legend.visible && legend.position === "Left" ? 110 : 14,
            right: legend.visible && legend.position === "Right" ? 110 : 24,
            outerBoundsMode: "same",
            outerBoundsContain: "all",
          },
          ...axisOptions(chart, shape, points),
        }),
    series: seriesOptions(chart, shape, points),
  };
}

function legendPlace(position: string, top: number) {
  if (position === "Top") return { top, left: "center" };
  if (position === "Left") return { left: 8, top: "middle", orient: "vertical" };
  if (position === "Right" || position === "Corner") return { right: 8, top: "middle", orient: "vertical" };
  return { bottom: 6, left: "center" };
}
