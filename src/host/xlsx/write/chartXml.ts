import type { ChartAxisModel, ChartModel, ChartSeriesModel } from "../../model/chartModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { drawingOf, LEGEND_POSITIONS, type ChartDrawing } from "../chartTypes";
import { escapeXml } from "../package/xmlText";
import { axisXml } from "./axisXml";
import { openChartCache } from "./chartCache";
import { fontProperties, keyByValue, lineXml, solidFill, textProperties } from "./chartText";
import { seriesXml } from "./seriesXml";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Excel's own defaults for new charts, which a file must state. */
const DEFAULT_GAP: Readonly<Record<string, number>> = { col: 219, bar: 182, stacked: 150 };
const TITLE = { size: 14, bold: false, color: "#595959" };

/** #N/A is an empty cell to a chart, as in every chart new in Excel: a gap, not a line drawn across. */
const EMPTY_ERRORS =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16>' +
  '<c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

interface Group {
  readonly drawing: ChartDrawing;
  readonly isSecondary: boolean;
  readonly series: readonly { readonly model: ChartSeriesModel; readonly index: number }[];
}

/** A chart part: every flag whose absence readers take differently is stated, series carry their current values. */
export function chartXml(workbook: WorkbookModel, chart: ChartModel): string {
  const cache = openChartCache(workbook, chart.plotVisibleOnly !== false);
  const groups = groupsOf(chart);
  const isRound = groups.every(({ drawing }) => drawing.element === "pieChart" || drawing.element === "doughnutChart");
  const plots = groups.map((group) => {
    const series = group.series.map(({ model, index }) => seriesXml(model, index, group.drawing, cache));
    return groupXml(group, series.join(""));
  });
  const axes = isRound ? "" : axesXml(chart, groups);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>` +
    `<c:date1904 val="${workbook.date1904 ? 1 : 0}"/><c:lang val="ja-JP"/><c:roundedCorners val="0"/><c:chart>` +
    titleXml(chart) +
    `<c:autoTitleDeleted val="${chart.title.visible ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plots.join("")}${axes}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
    legendXml(chart) +
    `<c:plotVisOnly val="${chart.plotVisibleOnly === false ? 0 : 1}"/><c:dispBlanksAs val="${blanksOf(chart)}"/>${EMPTY_ERRORS}</c:chart>` +
    `<c:spPr>${solidFill("#FFFFFF")}${lineXml({ color: "#D9D9D9", weight: 0.75 })}</c:spPr>` +
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>' +
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings>' +
    "</c:chartSpace>"
  );
}

/** Series that are drawn alike on the same axes, in the order of their first one. */
function groupsOf(chart: ChartModel): Group[] {
  const groups = new Map<
    string,
    { drawing: ChartDrawing; isSecondary: boolean; series: { model: ChartSeriesModel; index: number }[] }
  >();
  const fallback: ChartDrawing = { element: "barChart", direction: "col", grouping: "clustered" };
  chart.series.forEach((model, index) => {
    const drawing = drawingOf(model.chartType ?? chart.chartType) ?? drawingOf(chart.chartType) ?? fallback;
    const isSecondary = model.axisGroup === "Secondary";
    const { markers: _, ...kind } = drawing;
    const key = JSON.stringify([kind, isSecondary]);
    const group = groups.get(key) ?? { drawing, isSecondary, series: [] };
    group.series.push({ model, index });
    groups.set(key, group);
  });
  const found = [...groups.values()];
  if (found.length === 0) return [{ drawing: drawingOf(chart.chartType) ?? fallback, isSecondary: false, series: [] }];
  return [...found.filter((group) => !group.isSecondary), ...found.filter((group) => group.isSecondary)];
}

function groupXml(group: Group, series: string): string {
  const { element, direction, grouping, style } = group.drawing;
  const first = group.series[0]?.model;
  const noLabels =
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  const isStacked = grouping === "stacked" || grouping === "percentStacked";
  const gap = first?.gapWidth ?? DEFAULT_GAP[isStacked ? "stacked" : (direction ?? "col")] ?? 150;
  const overlap = first?.overlap ?? (isStacked ? 100 : direction === "col" ? -27 : 0);
  const [categoryId, valueId] = axisIds(group.isSecondary);
  const axisRefs = `<c:axId val="${categoryId}"/><c:axId val="${valueId}"/>`;
  const body = {
    barChart: `<c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${noLabels}<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>${axisRefs}`,
    lineChart: `<c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${noLabels}<c:marker val="1"/>${axisRefs}`,
    areaChart: `<c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${noLabels}${axisRefs}`,
    pieChart: `<c:varyColors val="1"/>${series}${noLabels}<c:firstSliceAng val="0"/>`,
    doughnutChart: `<c:varyColors val="1"/>${series}${noLabels}<c:firstSliceAng val="0"/><c:holeSize val="75"/>`,
    scatterChart: `<c:scatterStyle val="${style}"/><c:varyColors val="0"/>${series}${noLabels}${axisRefs}`,
    radarChart: `<c:radarStyle val="${style}"/><c:varyColors val="0"/>${series}${noLabels}${axisRefs}`,
  }[element];
  return `<c:${element}>${body ?? ""}</c:${element}>`;
}

function axisIds(isSecondary: boolean): readonly [number, number] {
  return isSecondary ? [50_010_003, 50_010_004] : [50_010_001, 50_010_002];
}

function axesXml(chart: ChartModel, groups: readonly Group[]): string {
  const first = groups[0]?.drawing;
  const isScatter = first?.element === "scatterChart";
  const isBar = first?.direction === "bar";
  const isPercent = first?.grouping === "percentStacked";
  const [categoryId, valueId] = axisIds(false);
  const between = first?.element === "areaChart" ? "midCat" : "between";
  const primary =
    axisXml(chart.categoryAxis, {
      kind: isScatter ? "valAx" : "catAx",
      id: categoryId,
      crossId: valueId,
      position: isBar ? "l" : "b",
      isPercent: false,
      crosses: crossesOf(chart.valueAxis),
    }) +
    axisXml(chart.valueAxis, {
      kind: "valAx",
      id: valueId,
      crossId: categoryId,
      position: isBar ? "b" : "l",
      isPercent,
      between: isScatter ? "midCat" : between,
      crosses: crossesOf(chart.categoryAxis),
    });
  if (!groups.some((group) => group.isSecondary)) return primary;
  const [secondCategory, secondValue] = axisIds(true);
  const hidden = { ...chart.categoryAxis, visible: false, title: null, majorGridlines: false };
  const plain = {
    ...chart.valueAxis,
    title: null,
    numberFormat: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines: false,
  };
  return (
    primary +
    axisXml(plain, {
      kind: "valAx",
      id: secondValue,
      crossId: secondCategory,
      position: "r",
      isPercent: false,
      between,
      crosses: "max",
    }) +
    axisXml(hidden, { kind: "catAx", id: secondCategory, crossId: secondValue, position: "b", isPercent: false })
  );
}

/** Where an axis is crossed is written on the axis that crosses it. */
function crossesOf({ crossedAt }: ChartAxisModel): string {
  return crossedAt === "Maximum" ? "max" : crossedAt === "Minimum" ? "min" : "autoZero";
}

function titleXml(chart: ChartModel): string {
  const { text, visible, fontSize, bold, color } = chart.title;
  if (!visible) return "";
  const properties = { size: fontSize ?? TITLE.size, bold: bold ?? TITLE.bold, color: color ?? TITLE.color };
  const lines = text.split(/\r?\n/).map((line) => {
    const run = line === "" ? "" : `<a:r>${fontProperties("rPr", properties)}<a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr>${fontProperties("defRPr", properties)}</a:pPr>${run}</a:p>`;
  });
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function legendXml(chart: ChartModel): string {
  if (!chart.legend.visible) return "";
  const position = keyByValue(LEGEND_POSITIONS, chart.legend.position) ?? "r";
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/>${textProperties({ size: 9, color: "#595959" })}</c:legend>`;
}

function blanksOf(chart: ChartModel): string {
  return chart.displayBlanksAs === "Zero" ? "zero" : chart.displayBlanksAs === "Interpolated" ? "span" : "gap";
}
