import type { ChartModel, SheetModel, WorkbookModel } from "../../model/workbookModel";
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
import { chartSignature, type ChartBacking } from "../read/readCharts";
import { anchorXml } from "./anchorXml";
import { chartXml } from "./chartXml";
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
    const backing = chart.backing as ChartBacking | undefined;
    const anchor = backing && anchors.get(backing.relationshipId);
    if (backing && anchor && stored.has(backing.relationshipId) && !kept.has(backing.relationshipId)) {
      kept.add(backing.relationshipId);
      if (backing.signature === chartSignature(chart)) continue;
      rewriteChart(parts, backing.part, workbook, chart);
      replaceAnchor(parts, drawingRoot, anchor, sheet, chart, backing.relationshipId);
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
