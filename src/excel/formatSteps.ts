import { rectAddress, type Rect } from "../core/workbook/cellAddress";
import type { BorderWeight, CellFormat, Edge } from "../core/workbook/sheetPlan";
import { rangeOn } from "./rangeOn";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

const edges: Readonly<
  Record<Edge, "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical">
> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
};
const weights: Readonly<Record<BorderWeight, "Hairline" | "Thin" | "Medium">> = {
  hairline: "Hairline",
  thin: "Thin",
  medium: "Medium",
};
const horizontals = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Fonts, fills, borders, number formats: by areas, never by cells. */
export function formatSteps(target: WriteTarget): readonly WriteStep[] {
  return target.plan.formats.flatMap(({ rects, format }) =>
    rects.map((rect) => ({
      bytes: formatBytes(format),
      place: placeOf(target, "書式の設定", rectAddress(rect)),
      queue: () => setFormat(rangeOn(target.sheet, rect), rect, format),
    })),
  );
}

/** One setting, and one border with its style, weight and color, as measured on the wire, rounded up. */
const BYTES_PER_SETTING = 120;
const BYTES_PER_BORDER = 560;

function formatBytes(format: CellFormat): number {
  const settings = Object.keys(format).length;
  const borders = Object.keys(format.borders ?? {}).length;
  return 2 * BYTES_PER_CALL + BYTES_PER_SETTING * settings + BYTES_PER_BORDER * borders;
}

function setFormat(range: Excel.Range, rect: Rect, format: CellFormat): void {
  if (format.numberFormat !== undefined) setNumberFormat(range, format.numberFormat);
  if (format.fontName !== undefined) range.format.font.name = format.fontName;
  if (format.fontSize !== undefined) range.format.font.size = format.fontSize;
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.color !== undefined) range.format.font.color = format.color;
  if (format.underline !== undefined) range.format.font.underline = format.underline ? "Single" : "None";
  if (format.fill === "none") range.format.fill.clear();
  else if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = horizontals[format.horizontal];
  if (format.vertical !== undefined) range.format.verticalAlignment = verticals[format.vertical];
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.shrink !== undefined) range.format.shrinkToFit = format.shrink;
  if (format.locked !== undefined) range.format.protection.locked = format.locked;
  setBorders(range, rect, format.borders ?? {});
}

/** Excel takes one format for the whole range as a bare string, which the types do not know. */
function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  (range as { numberFormat: unknown }).numberFormat = numberFormat;
}

function setBorders(range: Excel.Range, rect: Rect, borders: NonNullable<CellFormat["borders"]>): void {
  for (const edge of Object.keys(borders) as Edge[]) {
    const line = borders[edge];
    if (line === undefined || !hasEdge(rect, edge)) continue;
    const border = range.format.borders.getItem(edges[edge]);
    border.style = "Continuous";
    border.weight = weights[line.weight];
    border.color = line.color;
  }
}

/** A single row has no inner horizontal line, a single column no inner vertical one. */
function hasEdge(rect: Rect, edge: Edge): boolean {
  if (edge === "insideHorizontal") return rect.bottom > rect.top;
  return edge !== "insideVertical" || rect.right > rect.left;
}
