import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { BorderLine, CellStyle } from "../../../host/model/cellStyle";

type Font = NonNullable<CellStyle["font"]>;
type Alignment = NonNullable<CellStyle["alignment"]>;

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerAcrossSelection: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
/** Pixels a step of indentation takes in Excel. */
const indentStep = 9;

/** A cell's look in the grid's own words; number formats are not among them, because the host writes the text. */
export function gridStyle(style: CellStyle): IStyleData {
  return {
    ...(style.font === undefined ? {} : fontOf(style.font)),
    ...(typeof style.fill === "string" ? { bg: { rgb: style.fill } } : {}),
    ...(style.borders === undefined ? {} : { bd: bordersOf(style.borders) }),
    ...(style.alignment === undefined ? {} : alignmentOf(style.alignment)),
  };
}

function fontOf({ name, size, bold, italic, underline, strikethrough, color }: Font): IStyleData {
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(underline === undefined || underline === "none" ? {} : { ul: { s: BooleanNumber.TRUE } }),
    ...(strikethrough === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
  };
}

function bordersOf({ top, bottom, left, right, diagonalDown, diagonalUp }: NonNullable<CellStyle["borders"]>) {
  const borders: IBorderData = {};
  if (top !== undefined) borders.t = lineOf(top);
  if (bottom !== undefined) borders.b = lineOf(bottom);
  if (left !== undefined) borders.l = lineOf(left);
  if (right !== undefined) borders.r = lineOf(right);
  if (diagonalDown !== undefined) borders.tl_br = lineOf(diagonalDown);
  if (diagonalUp !== undefined) borders.bl_tr = lineOf(diagonalUp);
  return borders;
}

function lineOf({ style, color }: BorderLine): IBorderStyleData {
  return { s: lines[style] ?? BorderStyleTypes.THIN, cl: { rgb: color ?? "#000000" } };
}

function alignmentOf(alignment: Alignment): IStyleData {
  const { wrapText, indent, textRotation } = alignment;
  const across = horizontal[lowerFirst(alignment.horizontal ?? "")];
  const down = vertical[lowerFirst(alignment.vertical ?? "")];
  const side = across === HorizontalAlign.RIGHT ? "r" : "l";
  return {
    ...(across === undefined ? {} : { ht: across }),
    ...(down === undefined ? {} : { vt: down }),
    ...(wrapText === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent === undefined || indent === 0 ? {} : { pd: { [side]: indent * indentStep } }),
    ...(textRotation === undefined || textRotation === 0 ? {} : { tr: rotationOf(textRotation) }),
  };
}

/** 255: letters one above the other; otherwise degrees, upwards in Excel and downwards in the grid. */
function rotationOf(degrees: number) {
  return degrees === 255 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
