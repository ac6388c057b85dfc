import type { IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellStyle } from "../../../host/model/cellStyle";
import { gridStyle } from "./gridStyle";

test.each<readonly [string, CellStyle, IStyleData]>([
  ["nothing of its own", {}, {}],
  ["a number format, which the host writes", { numberFormat: "0.0%" }, {}],
  [
    "letters",
    { font: { name: "游ゴシック", size: 11, bold: true, italic: true, strikethrough: true, color: "#C00000" } },
    {
      ff: "游ゴシック",
      fs: 11,
      bl: BooleanNumber.TRUE,
      it: BooleanNumber.TRUE,
      st: { s: BooleanNumber.TRUE },
      cl: { rgb: "#C00000" },
    },
  ],
  ["underlined", { font: { underline: "double" } }, { ul: { s: BooleanNumber.TRUE } }],
  ["not underlined", { font: { underline: "none", bold: false } }, {}],
  ["a fill", { fill: "#D3E5F5" }, { bg: { rgb: "#D3E5F5" } }],
  ["no fill", { fill: null }, {}],
  [
    "borders",
    { borders: { top: { style: "thin", color: "#7F7F7F" }, right: { style: "double", color: null } } },
    {
      bd: {
        t: { s: BorderStyleTypes.THIN, cl: { rgb: "#7F7F7F" } },
        r: { s: BorderStyleTypes.DOUBLE, cl: { rgb: "#000000" } },
      },
    },
  ],
  [
    "crossed out",
    { borders: { diagonalDown: { style: "hair", color: "#000000" }, diagonalUp: { style: "unheard", color: null } } },
    {
      bd: {
        tl_br: { s: BorderStyleTypes.HAIR, cl: { rgb: "#000000" } },
        bl_tr: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } },
      },
    },
  ],
  [
    "centred, wrapped",
    { alignment: { horizontal: "Center", vertical: "center", wrapText: true } },
    { ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE, tb: WrapStrategy.WRAP },
  ],
  ["general", { alignment: { horizontal: "General", wrapText: false } }, {}],
  ["indented", { alignment: { horizontal: "left", indent: 2 } }, { ht: HorizontalAlign.LEFT, pd: { l: 18 } }],
  [
    "indented from the right",
    { alignment: { horizontal: "Right", indent: 1 } },
    { ht: HorizontalAlign.RIGHT, pd: { r: 9 } },
  ],
  ["turned upwards", { alignment: { textRotation: 90 } }, { tr: { a: -90 } }],
  ["letters one above the other", { alignment: { textRotation: 255 } }, { tr: { a: 0, v: BooleanNumber.TRUE } }],
])("%s", (_case, style, drawn) => {
  expect(gridStyle(style)).toEqual(drawn);
});
