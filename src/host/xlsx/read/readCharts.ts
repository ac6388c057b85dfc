import type { ChartModel } from "../../model/chartModel";
import type { SheetModel } from "../../model/sheetModel";
import type { LoadedChart } from "../backing";
import type { XlsxPackage } from "../package/readPackage";
import { readRelationships, type Relationship } from "../package/relationships";
import {
  attributeOf,
  childOf,
  childrenOf,
  descend,
  numberOf,
  parsePart,
  rootOf,
  type Element,
} from "../package/xmlTree";
import { columnPoints, distanceTo, EMU_PER_POINT, rowPoints } from "../sheetGeometry";
import { readChart } from "./readChart";
import type { Palette } from "./readColor";

/** Charts on a sheet in drawing order; those in groups or of the newest kinds stay unseen parts of the drawing. */
export function readCharts(
  parts: XlsxPackage,
  sheet: SheetModel,
  relationships: readonly Relationship[],
  palette: Palette,
  nextId: () => string,
): { readonly charts: ChartModel[]; readonly loaded: ReadonlyMap<string, LoadedChart> } {
  const charts: ChartModel[] = [];
  const loaded = new Map<string, LoadedChart>();
  const drawing = relationships.find((relationship) => relationship.kind === "drawing")?.target;
  if (drawing === undefined || !parts.has(drawing)) return { charts, loaded };
  const targets = readRelationships(parts, drawing);
  for (const anchor of childrenOf(rootOf(parsePart(parts, drawing)))) {
    const frame = childOf(anchor, "graphicFrame");
    const reference = descend(frame, "graphic", "graphicData", "chart");
    const id = attributeOf(reference, "id");
    const target = targets.find((relationship) => relationship.id === id && relationship.kind === "chart");
    if (id === null || !target || !parts.has(target.target)) continue;
    const properties = descend(frame, "nvGraphicFramePr", "cNvPr");
    const chart = readChart(rootOf(parsePart(parts, target.target)), palette, {
      id: nextId(),
      name: attributeOf(properties, "name") ?? "",
      altTextDescription: attributeOf(properties, "descr") ?? "",
      placement: placementOf(anchor),
      ...positionOf(anchor, sheet),
    });
    charts.push(chart);
    loaded.set(chart.id, { part: target.target, relationshipId: id, model: structuredClone(chart) });
  }
  return { charts, loaded };
}

function placementOf(anchor: Element): string {
  if (anchor.localName === "absoluteAnchor") return "Absolute";
  if (anchor.localName === "oneCellAnchor") return "OneCell";
  const editAs = attributeOf(anchor, "editAs");
  return editAs === "oneCell" ? "OneCell" : editAs === "absolute" ? "Absolute" : "TwoCell";
}

function positionOf(anchor: Element, sheet: SheetModel): Pick<ChartModel, "left" | "top" | "width" | "height"> {
  const size = childOf(anchor, "ext");
  const width = (numberOf(size, "cx") ?? 0) / EMU_PER_POINT;
  const height = (numberOf(size, "cy") ?? 0) / EMU_PER_POINT;
  if (anchor.localName === "absoluteAnchor") {
    const place = childOf(anchor, "pos");
    return {
      left: (numberOf(place, "x") ?? 0) / EMU_PER_POINT,
      top: (numberOf(place, "y") ?? 0) / EMU_PER_POINT,
      width,
      height,
    };
  }
  const start = pointOf(childOf(anchor, "from"), sheet);
  if (anchor.localName === "oneCellAnchor") return { ...start, width, height };
  const end = pointOf(childOf(anchor, "to"), sheet);
  return { ...start, width: round(end.left - start.left), height: round(end.top - start.top) };
}

function pointOf(place: Element | null, sheet: SheetModel): { left: number; top: number } {
  const number = (name: string): number => Number(childOf(place, name)?.textContent ?? 0);
  return {
    left: round(distanceTo(number("col"), columnPoints(sheet)) + number("colOff") / EMU_PER_POINT),
    top: round(distanceTo(number("row"), rowPoints(sheet)) + number("rowOff") / EMU_PER_POINT),
  };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
