import type { ChartModel, ChartSeriesModel } from "../../model/chartModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { inDialect } from "../package/dialect";
import type { XlsxPackage } from "../package/readPackage";
import {
  childOf,
  childrenOf,
  descend,
  parsePart,
  parseXml,
  rootOf,
  serializeXml,
  type Document,
  type Element,
} from "../package/xmlTree";
import { openChartCache } from "./chartCache";

type Place = Pick<ChartModel, "name" | "altTextDescription" | "placement" | "left" | "top" | "width" | "height">;

/** Where a chart stands and what it is called there, as text. */
export function placeSignature({ name, altTextDescription, placement, left, top, width, height }: Place): string {
  return JSON.stringify([name, altTextDescription, placement, left, top, width, height]);
}

/** How a chart looks, apart from its place and the cells it refers to, as text. */
export function lookSignature(chart: ChartModel): string {
  const { chartType, title, legend, categoryAxis, valueAxis, displayBlanksAs, plotVisibleOnly = true } = chart;
  const series = chart.series.map((each) => ({
    ...each,
    id: null,
    values: null,
    categories: each.categories !== null,
    name: each.name.formula === undefined ? each.name : "linked",
  }));
  return JSON.stringify([chartType, title, legend, categoryAxis, valueAxis, displayBlanksAs, plotVisibleOnly, series]);
}

/** Writes new references (after a rename, or inserted rows) into a chart part that otherwise stays as it is. */
export function patchChart(
  parts: XlsxPackage,
  part: string,
  workbook: WorkbookModel,
  before: ChartModel,
  after: ChartModel,
): void {
  const document = parsePart(parts, part);
  const plot = descend(rootOf(document), "chart", "plotArea");
  const elements = (plot ? childrenOf(plot) : [])
    .filter((element) => /Chart$/.test(element.localName ?? ""))
    .flatMap((group) => childrenOf(group, "ser"));
  const cache = openChartCache(workbook, after.plotVisibleOnly !== false);
  const replace = (parent: Element | null, xml: string): void => {
    const old =
      parent && childrenOf(parent).find((element) => /^(num|str|multiLvlStr)Ref$/.test(element.localName ?? ""));
    if (parent && old && xml !== "") parent.replaceChild(reference(document, inDialect(parts, xml)), old);
  };
  elements.forEach((element, index) => {
    const [was, now] = [before.series[index], after.series[index]];
    if (!was || !now) return;
    if (differs(was, now, "values"))
      replace(childOf(element, "val") ?? childOf(element, "yVal"), cache.values(now.values));
    if (differs(was, now, "categories")) {
      replace(childOf(element, "cat") ?? childOf(element, "xVal"), cache.categories(now.categories ?? ""));
    }
    if (was.name.formula !== now.name.formula) replace(childOf(element, "tx"), cache.text(now.name.formula ?? ""));
  });
  parts.set(part, serializeXml(document));
}

function differs(was: ChartSeriesModel, now: ChartSeriesModel, key: "values" | "categories"): boolean {
  return was[key] !== now[key];
}

function reference(document: Document, xml: string): Element {
  const wrapped = `<c:x xmlns:c="${rootOf(document).namespaceURI ?? ""}">${xml}</c:x>`;
  const [element] = childrenOf(rootOf(parseXml(wrapped, "reference")));
  return document.importNode(element as Element, true);
}
