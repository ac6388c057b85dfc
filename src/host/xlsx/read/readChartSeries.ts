import type { ChartSeriesModel } from "../../model/chartModel";
import { LABEL_POSITIONS, LINE_DASHES, MARKERS } from "../chartTypes";
import { attributeOf, childOf, descend, flagOf, numberOf, valueOf, type Element } from "../package/xmlTree";
import { EMU_PER_POINT } from "../sheetGeometry";
import type { Palette } from "./readColor";
import { readDrawingColor } from "./readDrawingColor";

type Group = Pick<ChartSeriesModel, "id" | "chartType" | "axisGroup" | "gapWidth" | "overlap"> & {
  readonly groupLabels: Element | null;
};

/** One series of a chart part; formulas without "=". */
export function readChartSeries(series: Element, palette: Palette, { groupLabels, ...group }: Group): ChartSeriesModel {
  const shape = childOf(series, "spPr");
  const line = childOf(shape, "ln");
  const marker = childOf(series, "marker");
  const symbol = valueOf(marker, "symbol");
  const width = numberOf(line, "w");
  const dash = valueOf(line, "prstDash");
  return {
    ...group,
    name: nameOf(childOf(series, "tx")),
    values: referenceOf(childOf(series, "val") ?? childOf(series, "yVal")) ?? "",
    categories: referenceOf(childOf(series, "cat") ?? childOf(series, "xVal")),
    color: readDrawingColor(childOf(shape, "solidFill"), palette),
    lineColor: readDrawingColor(childOf(line, "solidFill"), palette),
    lineWeight: width === null ? null : width / EMU_PER_POINT,
    lineStyle: childOf(line, "noFill") ? "None" : dash === null ? null : (LINE_DASHES.get(dash) ?? "Dash"),
    markerStyle: symbol === null ? null : (MARKERS.get(symbol) ?? "Automatic"),
    markerSize: numberOf(childOf(marker, "size"), "val"),
    markerColor: readDrawingColor(descend(marker, "spPr", "solidFill"), palette),
    smooth: flagOf(childOf(series, "smooth"), "val", false),
    dataLabels: labelsOf(childOf(series, "dLbls") ?? groupLabels, palette),
  };
}

function nameOf(text: Element | null): ChartSeriesModel["name"] {
  const formula = descend(text, "strRef", "f")?.textContent;
  const cached = descend(text, "strRef", "strCache", "pt", "v")?.textContent ?? childOf(text, "v")?.textContent;
  return {
    ...(formula === undefined || formula === null ? {} : { formula }),
    ...(cached === undefined || cached === null ? {} : { text: cached }),
  };
}

function referenceOf(source: Element | null): string | null {
  for (const kind of ["numRef", "strRef", "multiLvlStrRef"]) {
    const formula = descend(source, kind, "f")?.textContent;
    if (formula) return formula;
  }
  return null;
}

function labelsOf(labels: Element | null, palette: Palette): ChartSeriesModel["dataLabels"] {
  if (!labels || flagOf(childOf(labels, "delete"), "val", false)) return null;
  const position = valueOf(labels, "dLblPos");
  const format = childOf(labels, "numFmt");
  const font = descend(labels, "txPr", "p", "pPr", "defRPr");
  const size = numberOf(font, "sz");
  const showsAny = ["showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"].some((flag) =>
    flagOf(childOf(labels, flag), "val", false),
  );
  if (!showsAny) return null;
  return {
    showValue: flagOf(childOf(labels, "showVal"), "val", false),
    position: position === null ? null : (LABEL_POSITIONS.get(position) ?? null),
    numberFormat: format && !flagOf(format, "sourceLinked", false) ? attributeOf(format, "formatCode") : null,
    fontSize: size === null ? null : size / 100,
    fontColor: readDrawingColor(childOf(font, "solidFill"), palette),
  };
}
