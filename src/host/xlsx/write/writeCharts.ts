import type { ChartModel } from "../../model/chartModel";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { LoadedChart, SheetBacking } from "../backing";
import { setContentType } from "../package/contentTypes";
import { inDialect } from "../package/dialect";
import { freshPart } from "../package/freshPart";
import type { XlsxPackage } from "../package/readPackage";
import { addRelationship, readRelationships, relationshipsPart, removeRelationships } from "../package/relationships";
import {
  attributeOf,
  childOf,
  childrenOf,
  descend,
  encodeXml,
  numberOf,
  parsePart,
  parseXml,
  rootOf,
  serializeXml,
  type Document,
  type Element,
} from "../package/xmlTree";
import { anchorXml } from "./anchorXml";
import { chartXml } from "./chartXml";
import { lookSignature, patchChart, placeSignature } from "./patchChart";
import { replaceSection } from "./replaceSection";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const EMPTY_DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>';

/** Charts of a sheet: unchanged ones keep their parts, changed and new ones are written, missing ones dropped. */
export function writeCharts(
  parts: XlsxPackage,
  part: string,
  root: Element,
  sheet: SheetModel,
  backing: SheetBacking | null,
  workbook: WorkbookModel,
): void {
  let drawing = readRelationships(parts, part).find(({ kind }) => kind === "drawing")?.target ?? null;
  if (drawing === null) {
    if (sheet.charts.length === 0) return;
    drawing = addDrawing(parts, part, root);
  }
  const document = parsePart(parts, drawing);
  const drawingRoot = rootOf(document);
  const anchors = chartAnchors(drawingRoot);
  const stored = new Set(
    readRelationships(parts, drawing)
      .filter(({ kind }) => kind === "chart")
      .map(({ id }) => id),
  );
  const kept = new Set<string>();
  for (const chart of sheet.charts) {
    const loaded = backing?.charts.get(chart.id);
    const anchor = loaded && anchors.get(loaded.relationshipId);
    if (loaded && anchor && stored.has(loaded.relationshipId) && !kept.has(loaded.relationshipId)) {
      kept.add(loaded.relationshipId);
      changeChart(parts, loaded, workbook, chart);
      if (placeSignature(loaded.model) !== placeSignature(chart)) {
        replaceAnchor(parts, drawingRoot, anchor, sheet, chart, loaded.relationshipId);
      }
      continue;
    }
    const target = freshPart(parts, "xl/charts/chart", ".xml");
    rewriteChart(parts, target, workbook, chart);
    setContentType(parts, target, CHART_TYPE);
    const id = addRelationship(parts, drawing, { type: "chart", target });
    replaceAnchor(parts, drawingRoot, null, sheet, chart, id);
  }
  const gone = new Set([...anchors.keys()].filter((id) => stored.has(id) && !kept.has(id)));
  for (const id of gone) {
    const anchor = anchors.get(id);
    if (anchor) drawingRoot.removeChild(anchor);
  }
  removeRelationships(parts, drawing, gone);
  if (childrenOf(drawingRoot).length > 0) parts.set(drawing, serializeXml(document));
  else dropDrawing(parts, part, root, drawing);
}

function addDrawing(parts: XlsxPackage, part: string, root: Element): string {
  const drawing = freshPart(parts, "xl/drawings/drawing", ".xml");
  parts.set(drawing, encodeXml(inDialect(parts, EMPTY_DRAWING)));
  setContentType(parts, drawing, DRAWING_TYPE);
  const id = addRelationship(parts, part, { type: "drawing", target: drawing });
  replaceSection(root, "drawing", `<drawing r:id="${id}"/>`);
  return drawing;
}

function dropDrawing(parts: XlsxPackage, part: string, root: Element, drawing: string): void {
  const ids = readRelationships(parts, part).filter(({ target }) => target === drawing);
  removeRelationships(parts, part, new Set(ids.map(({ id }) => id)));
  replaceSection(root, "drawing", "");
}

/** Anchors of the charts of a drawing by relationship id. */
function chartAnchors(drawingRoot: Element): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const anchor of childrenOf(drawingRoot)) {
    const id = attributeOf(descend(childOf(anchor, "graphicFrame"), "graphic", "graphicData", "chart"), "id");
    if (id !== null) found.set(id, anchor);
  }
  return found;
}

/** As little as possible: nothing, the references alone, or the whole part. */
function changeChart(parts: XlsxPackage, loaded: LoadedChart, workbook: WorkbookModel, chart: ChartModel): void {
  const isAsBefore = JSON.stringify({ ...chart, backing: null }) === JSON.stringify({ ...loaded.model, backing: null });
  if (isAsBefore) return;
  if (lookSignature(loaded.model) !== lookSignature(chart)) rewriteChart(parts, loaded.part, workbook, chart);
  else if (JSON.stringify(loaded.model.series) !== JSON.stringify(chart.series)) {
    patchChart(parts, loaded.part, workbook, loaded.model, chart);
  }
}

/** A chart written anew needs none of the parts its old XML pointed to (styles, colours, drawn shapes). */
function rewriteChart(parts: XlsxPackage, part: string, workbook: WorkbookModel, chart: ChartModel): void {
  parts.set(part, encodeXml(inDialect(parts, chartXml(workbook, chart))));
  parts.delete(relationshipsPart(part));
}

function replaceAnchor(
  parts: XlsxPackage,
  drawingRoot: Element,
  old: Element | null,
  sheet: SheetModel,
  chart: ChartModel,
  relationshipId: string,
): void {
  const ids = Array.from(drawingRoot.getElementsByTagNameNS("*", "cNvPr")).map(
    (element) => numberOf(element, "id") ?? 0,
  );
  const shapeId = Math.max(1, ...ids) + 1;
  const xml = inDialect(parts, anchorXml(sheet, chart, relationshipId, shapeId));
  const owner = drawingRoot.ownerDocument as Document;
  const anchor = owner.importNode(rootOf(parseXml(xml, "anchor")), true);
  if (old) drawingRoot.replaceChild(anchor, old);
  else drawingRoot.appendChild(anchor);
}
