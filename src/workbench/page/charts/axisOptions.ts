import { formatValue } from "../../../host/model/formatNumber";
import type { ChartAxisModel, ChartModel } from "../../../host/model/chartModel";
import { pixels } from "../grid/pixels";
import type { ChartPoints } from "./chartPoints";
import type { ChartShape } from "./chartShape";

const lineColor = "#D9D9D9";
const textColor = "#595959";

/** Both axes of a chart, the category axis on the side where the shape has it. */
export function axisOptions(chart: ChartModel, shape: ChartShape, points: readonly ChartPoints[]) {
  const { categoryAxis, valueAxis } = chart;
  const longest = points.reduce<readonly string[]>((best, { categories }) => {
    return categories.length > best.length ? categories : best;
  }, []);
  const format =
    valueAxis.numberFormat ?? (shape.stacked === "percent" ? "0%" : (points[0]?.numberFormat ?? "General"));
  const category = {
    type: "category",
    data: longest,
    ...common(categoryAxis),
    axisTick: { show: false },
    axisLine: { show: true, onZero: true, lineStyle: { color: lineColor } },
    axisLabel: { ...label(categoryAxis), interval: shape.lying ? 0 : "auto", ...(shape.lying ? wrapped : {}) },
  };
  // The other axis crosses at the last category: where that one runs backwards, the values stand below again.
  const below = categoryAxis.reversed && categoryAxis.crossedAt === "Maximum";
  const value = {
    type: "value",
    ...common(valueAxis),
    ...(valueAxis.minimum === null ? {} : { min: valueAxis.minimum }),
    ...(valueAxis.maximum === null ? {} : { max: valueAxis.maximum }),
    ...(valueAxis.majorUnit === null ? {} : { interval: valueAxis.majorUnit }),
    axisLine: { show: false },
    splitLine: { show: valueAxis.majorGridlines, lineStyle: { color: lineColor } },
    axisLabel: { ...label(valueAxis), formatter: (number: number) => formatValue(number, format) },
    ...(shape.lying ? { position: categoryAxis.reversed && !below ? "top" : "bottom" } : {}),
  };
  return shape.lying ? { xAxis: value, yAxis: category } : { xAxis: category, yAxis: value };
}

const wrapped = { width: 180, overflow: "break" };

function common({ visible, title, reversed }: ChartAxisModel) {
  return {
    show: visible,
    inverse: reversed,
    ...(title === null
      ? {}
      : { name: title, nameLocation: "middle", nameGap: 28, nameTextStyle: { color: textColor } }),
  };
}

function label({ fontSize, fontColor }: ChartAxisModel) {
  return { fontSize: pixels(fontSize ?? 9), color: fontColor ?? textColor };
}
