import type { ChartSeriesModel } from "../../model/chartModel";
import { LABEL_POSITIONS, LINE_DASHES, MARKERS, type ChartDrawing } from "../chartTypes";
import { escapeXml } from "../package/xmlText";
import type { ChartCache } from "./chartCache";
import { keyByValue, lineXml, solidFill, textProperties } from "./chartText";

/** Line weight of a new line series in Excel (points). */
const LINE_WEIGHT = 2.25;

/** One series of a chart part with its values as they are now. */
export function seriesXml(series: ChartSeriesModel, index: number, drawing: ChartDrawing, cache: ChartCache): string {
  const { element } = drawing;
  const isLine = element === "lineChart" || element === "scatterChart" || element === "radarChart";
  const isScatter = element === "scatterChart";
  const categories = series.categories === null ? "" : cache.categories(series.categories);
  const values = cache.values(series.values);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series, cache)}` +
    (isLine ? lineShapeXml(series) : areaShapeXml(series)) +
    (element === "barChart" ? '<c:invertIfNegative val="0"/>' : "") +
    (isLine ? markerXml(series, drawing) : "") +
    labelsXml(series, element) +
    (categories === "" ? "" : isScatter ? `<c:xVal>${categories}</c:xVal>` : `<c:cat>${categories}</c:cat>`) +
    (values === "" ? "" : isScatter ? `<c:yVal>${values}</c:yVal>` : `<c:val>${values}</c:val>`) +
    (element === "lineChart" || isScatter ? `<c:smooth val="${series.smooth ? 1 : 0}"/>` : "") +
    "</c:ser>"
  );
}

function nameXml(series: ChartSeriesModel, cache: ChartCache): string {
  const { formula, text } = series.name;
  if (formula !== undefined && formula !== "") return `<c:tx>${cache.text(formula)}</c:tx>`;
  return text === undefined || text === "" ? "" : `<c:tx><c:v>${escapeXml(text)}</c:v></c:tx>`;
}

function dashOf(series: ChartSeriesModel): string | null {
  return series.lineStyle === null ? null : keyByValue(LINE_DASHES, series.lineStyle);
}

function areaShapeXml(series: ChartSeriesModel): string {
  const hasLine = series.lineColor !== null || series.lineWeight !== null || dashOf(series) !== null;
  const line =
    series.lineStyle === "None"
      ? "<a:ln><a:noFill/></a:ln>"
      : hasLine
        ? lineXml({ color: series.lineColor, weight: series.lineWeight, dash: dashOf(series) })
        : "";
  const fill = series.color === null ? "" : solidFill(series.color);
  return fill === "" && line === "" ? "" : `<c:spPr>${fill}${line}</c:spPr>`;
}

function lineShapeXml(series: ChartSeriesModel): string {
  if (series.lineStyle === "None") return "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
  const line = lineXml({
    color: series.lineColor ?? series.color,
    weight: series.lineWeight ?? LINE_WEIGHT,
    dash: dashOf(series),
    isRound: true,
  });
  return `<c:spPr>${line}</c:spPr>`;
}

function markerXml(series: ChartSeriesModel, drawing: ChartDrawing): string {
  const fallback = drawing.markers === true ? "circle" : "none";
  const named = keyByValue(MARKERS, series.markerStyle);
  const symbol = named ?? fallback;
  if (symbol === "none") return '<c:marker><c:symbol val="none"/></c:marker>';
  const color = series.markerColor ?? series.lineColor ?? series.color;
  const shape = color === null ? "" : `<c:spPr>${solidFill(color)}${lineXml({ color, weight: 0.75 })}</c:spPr>`;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${Math.min(72, Math.max(2, Math.round(series.markerSize ?? 5)))}"/>${shape}</c:marker>`;
}

/** Label places the schema allows for a kind of chart; others would make the file unreadable for Excel. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  barChart: ["outEnd", "inEnd", "ctr", "inBase"],
  lineChart: ["t", "b", "l", "r", "ctr"],
  scatterChart: ["t", "b", "l", "r", "ctr"],
  pieChart: ["outEnd", "inEnd", "ctr", "bestFit"],
};

function labelsXml(series: ChartSeriesModel, element: string): string {
  const labels = series.dataLabels;
  const position = keyByValue(LABEL_POSITIONS, labels?.position ?? null);
  const format = labels?.numberFormat ?? null;
  const isAllowed = position !== null && (ALLOWED[element] ?? []).includes(position);
  return (
    "<c:dLbls>" +
    (format === null ? "" : `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`) +
    (labels ? `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` : "") +
    (labels ? textProperties({ size: labels.fontSize ?? 9, color: labels.fontColor ?? "#404040" }) : "") +
    (labels && isAllowed ? `<c:dLblPos val="${position}"/>` : "") +
    `<c:showLegendKey val="0"/><c:showVal val="${labels?.showValue ? 1 : 0}"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}
