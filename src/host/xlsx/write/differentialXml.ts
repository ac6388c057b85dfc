import type { ConditionalFormatModel } from "../../model/conditionalFormatModel";
import { escapeXml } from "../package/xmlText";
import type { OpenNumberFormats } from "./styleLists";
import { argb } from "./styleXml";

/** A differential format; what the style leaves out stays as the cell has it. */
export function differentialXml(style: ConditionalFormatModel["style"], numberFormats: OpenNumberFormats): string {
  const font =
    (style.bold === undefined ? "" : `<b val="${style.bold ? 1 : 0}"/>`) +
    (style.italic === undefined ? "" : `<i val="${style.italic ? 1 : 0}"/>`) +
    (style.fontColor === undefined || style.fontColor === "" ? "" : `<color rgb="${argb(style.fontColor)}"/>`);
  const format =
    style.numberFormat === undefined
      ? ""
      : `<numFmt numFmtId="${numberFormats.idOf(style.numberFormat)}" formatCode="${escapeXml(style.numberFormat)}"/>`;
  // Both colours: readers differ in which one of a solid differential fill they show.
  const fill =
    style.fill === undefined || style.fill === ""
      ? ""
      : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${format}${fill}</dxf>`;
}
