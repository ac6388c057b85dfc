import type { ChartAxisModel } from "../../model/chartModel";
import { attributes, escapeXml } from "../package/xmlText";
import { fontProperties, lineXml, textProperties } from "./chartText";

export interface AxisPlace {
  readonly kind: "catAx" | "valAx";
  readonly id: number;
  readonly crossId: number;
  readonly position: "b" | "l" | "r" | "t";
  /** Values are shares of a stack of 100 %. */
  readonly isPercent: boolean;
  readonly between?: string;
  readonly crosses?: string;
}

const LABELS = { High: "high", Low: "low", NextToAxis: "nextTo", None: "none" } as const;
const GRIDLINES = `<c:majorGridlines><c:spPr>${lineXml({ color: "#D9D9D9", weight: 0.75 })}</c:spPr></c:majorGridlines>`;

/** One axis, with tick marks and label places stated. */
export function axisXml(axis: ChartAxisModel, place: AxisPlace): string {
  const isCategory = place.kind === "catAx";
  const format = axis.numberFormat ?? (place.isPercent ? "0%" : null);
  const number = attributes({ formatCode: format ?? "General", sourceLinked: format === null ? 1 : 0 });
  const scaling =
    `<c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>` +
    (isCategory || axis.maximum === null ? "" : `<c:max val="${axis.maximum}"/>`) +
    (isCategory || axis.minimum === null ? "" : `<c:min val="${axis.minimum}"/>`) +
    "</c:scaling>";
  const line = isCategory ? lineXml({ color: "#BFBFBF", weight: 0.75 }) : "<a:ln><a:noFill/></a:ln>";
  return (
    `<c:${place.kind}><c:axId val="${place.id}"/>${scaling}<c:delete val="${axis.visible ? 0 : 1}"/>` +
    `<c:axPos val="${place.position}"/>${axis.majorGridlines ? GRIDLINES : ""}${titleXml(axis, place)}` +
    `<c:numFmt${number}/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    // Beside the plot also where values are negative, so that labels and bars do not overlap.
    `<c:tickLblPos val="${LABELS[axis.tickLabels ?? (isCategory ? "Low" : "NextToAxis")]}"/><c:spPr>${line}</c:spPr>` +
    textProperties({ size: axis.fontSize ?? 9, color: axis.fontColor ?? "#595959" }, axis.textOrientation) +
    `<c:crossAx val="${place.crossId}"/><c:crosses val="${place.crosses ?? "autoZero"}"/>` +
    (isCategory
      ? `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${labelSkip(axis)}<c:noMultiLvlLbl val="0"/>`
      : `<c:crossBetween val="${place.between ?? "between"}"/>${axis.majorUnit === null ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`}`) +
    `</c:${place.kind}>`
  );
}

function labelSkip({ tickLabelSpacing }: ChartAxisModel): string {
  return tickLabelSpacing === undefined ? "" : `<c:tickLblSkip val="${tickLabelSpacing}"/>`;
}

function titleXml(axis: ChartAxisModel, place: AxisPlace): string {
  if (axis.title === null || axis.title === "") return "";
  const look = { size: 10, bold: false, color: "#595959" };
  const isUpright = place.position === "l" || place.position === "r";
  // Japanese axis titles beside a vertical axis are set upright, letter under letter.
  const body = isUpright ? '<a:bodyPr rot="0" vert="eaVert"/>' : "<a:bodyPr/>";
  return (
    `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${fontProperties("defRPr", look)}</a:pPr>` +
    `<a:r>${fontProperties("rPr", look)}<a:t>${escapeXml(axis.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}
