import type { ChartAxisModel, ChartModel, ChartSeriesModel } from "../../model/chartModel";
import { chartTypeOf, LEGEND_POSITIONS } from "../chartTypes";
import { attributeOf, childOf, childrenOf, descend, flagOf, numberOf, valueOf, type Element } from "../package/xmlTree";
import type { Palette } from "./readColor";
import { readDrawingColor } from "./readDrawingColor";
import { readChartSeries } from "./readChartSeries";

type Place = Pick<ChartModel, "id" | "name" | "altTextDescription" | "placement" | "left" | "top" | "width" | "height">;

/** Labels turn as the program likes. */
const AUTOMATIC_TURN = -60_000_000;

interface Group {
  readonly element: Element;
  readonly chartType: string;
  readonly isSecondary: boolean;
}

/** A chart part as the model tells it. */
export function readChart(root: Element, palette: Palette, place: Place): ChartModel {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const groups = groupsOf(plot);
  const chartType = groups[0]?.chartType ?? "Invalid";
  const series: ChartSeriesModel[] = groups.flatMap((group) =>
    childrenOf(group.element, "ser").map((element) =>
      readChartSeries(element, palette, {
        id: valueOf(element, "idx") ?? "0",
        chartType: group.chartType === chartType ? null : group.chartType,
        axisGroup: group.isSecondary ? "Secondary" : "Primary",
        gapWidth: numberOf(childOf(group.element, "gapWidth"), "val"),
        overlap: numberOf(childOf(group.element, "overlap"), "val"),
        groupLabels: childOf(group.element, "dLbls"),
      }),
    ),
  );
  const title = childOf(chart, "title");
  const titleFont = fontOf(title);
  const legend = childOf(chart, "legend");
  const [category, value] = axesOf(plot, groups[0] ?? null);
  const blanks = valueOf(chart, "dispBlanksAs") ?? "zero";
  return {
    ...place,
    chartType,
    title: {
      text: title ? textOf(title) : "",
      visible: title !== null && !flagOf(childOf(chart, "autoTitleDeleted"), "val", false),
      fontSize: sizeOf(titleFont),
      bold: attributeOf(titleFont, "b") === null ? null : flagOf(titleFont, "b", false),
      color: readDrawingColor(childOf(titleFont, "solidFill"), palette),
    },
    legend: {
      visible: legend !== null,
      position: LEGEND_POSITIONS.get(valueOf(legend, "legendPos") ?? "r") ?? "Right",
    },
    series,
    categoryAxis: readAxis(category, value, palette),
    valueAxis: readAxis(value, category, palette),
    displayBlanksAs: blanks === "gap" ? "NotPlotted" : blanks === "span" ? "Interpolated" : "Zero",
    ...(flagOf(childOf(chart, "plotVisOnly"), "val", true) ? {} : { plotVisibleOnly: false }),
  };
}

function groupsOf(plot: Element | null): Group[] {
  if (!plot) return [];
  const charts = childrenOf(plot).filter((element) => /Chart$/.test(element.localName ?? ""));
  const primary = childrenOf(charts[0] ?? plot, "axId").map((axis) => attributeOf(axis, "val"));
  return charts.map((element) => ({
    element,
    chartType: typeOf(element),
    isSecondary: !childrenOf(element, "axId").every((axis) => primary.includes(attributeOf(axis, "val"))),
  }));
}

function typeOf(element: Element): string {
  const direction = valueOf(element, "barDir");
  const grouping = valueOf(element, "grouping");
  const style = valueOf(element, "scatterStyle") ?? valueOf(element, "radarStyle");
  const symbols = childrenOf(element, "ser").map((series) => valueOf(childOf(series, "marker"), "symbol"));
  return chartTypeOf({
    element: element.localName ?? "",
    ...(direction === "bar" || direction === "col" ? { direction } : {}),
    ...(grouping === null ? {} : { grouping: grouping as "standard" }),
    markers: symbols.length === 0 || symbols.some((symbol) => symbol !== "none"),
    ...(style === null ? {} : { style }),
  });
}

function axesOf(plot: Element | null, first: Group | null): [Element | null, Element | null] {
  if (!plot || !first) return [null, null];
  const ids = childrenOf(first.element, "axId").map((axis) => attributeOf(axis, "val"));
  const axes = childrenOf(plot).filter((e) => /Ax$/.test(e.localName ?? "") && ids.includes(valueOf(e, "axId")));
  const value = axes.findLast((axis) => axis.localName === "valAx") ?? null;
  return [axes.find((axis) => axis !== value) ?? null, value];
}

/** `crossing`: the axis that crosses this one; the file writes on it where. */
function readAxis(axis: Element | null, crossing: Element | null, palette: Palette): ChartAxisModel {
  const crosses = valueOf(crossing, "crosses");
  const scaling = childOf(axis, "scaling");
  const title = childOf(axis, "title");
  const format = childOf(axis, "numFmt");
  const font = fontOf(axis);
  const turn = numberOf(descend(axis, "txPr", "bodyPr"), "rot");
  const spacing = numberOf(childOf(axis, "tickLblSkip"), "val");
  return {
    visible: axis !== null && !flagOf(childOf(axis, "delete"), "val", false),
    title: title ? textOf(title) : null,
    numberFormat: format && !flagOf(format, "sourceLinked", false) ? attributeOf(format, "formatCode") : null,
    minimum: numberOf(childOf(scaling, "min"), "val"),
    maximum: numberOf(childOf(scaling, "max"), "val"),
    majorUnit: numberOf(childOf(axis, "majorUnit"), "val"),
    majorGridlines: childOf(axis, "majorGridlines") !== null,
    reversed: valueOf(scaling, "orientation") === "maxMin",
    fontSize: sizeOf(font),
    fontColor: readDrawingColor(childOf(font, "solidFill"), palette),
    ...(turn === null || turn === AUTOMATIC_TURN ? {} : { textOrientation: -turn / 60_000 }),
    ...(spacing === null ? {} : { tickLabelSpacing: spacing }),
    ...(crosses === "max" ? { crossedAt: "Maximum" } : crosses === "min" ? { crossedAt: "Minimum" } : {}),
  };
}

/** Run properties of a title, or default ones of an axis. */
function fontOf(element: Element | null): Element | null {
  const body = descend(element, "tx", "rich") ?? childOf(element, "txPr");
  return descend(body, "p", "r", "rPr") ?? descend(body, "p", "pPr", "defRPr");
}

function sizeOf(font: Element | null): number | null {
  const hundredths = numberOf(font, "sz");
  return hundredths === null ? null : hundredths / 100;
}

function textOf(title: Element): string {
  const rich = descend(title, "tx", "rich");
  if (rich) {
    return childrenOf(rich, "p")
      .map((paragraph) =>
        childrenOf(paragraph)
          .map((run) => (run.localName === "br" ? "\n" : (childOf(run, "t")?.textContent ?? "")))
          .join(""),
      )
      .join("\n");
  }
  return descend(title, "tx", "strRef", "strCache", "pt", "v")?.textContent ?? "";
}
