import type { BorderLine, CellStyle } from "../../model/cellStyle";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, valueOf, type Element } from "../package/xmlTree";
import { builtInNumberFormat } from "./builtInNumberFormats";
import { readColor, type Palette } from "./readColor";
import type { ThemeColors } from "./readTheme";

/** What the adapter keeps on a loaded cell's style: its row in the file's table of cell formats. */
export interface StyleBacking {
  readonly xf: number;
}

/** The styles of a file, as the model tells them. */
export interface StyleTable {
  /** By cell format number; number 0 is the workbook's default. */
  readonly cellStyles: readonly CellStyle[];
  readonly palette: Palette;
  readonly defaultFont: { readonly name: string; readonly size: number };
  /** Differential formats, for conditional formats. */
  readonly differentials: readonly Element[];
  readonly numberFormats: ReadonlyMap<number, string>;
}

type Font = NonNullable<CellStyle["font"]>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the styles part; null (no such part) gives Excel's plain default. */
export function readStyles(root: Element | null, theme: ThemeColors): StyleTable {
  const palette: Palette = { theme, indexed: readIndexedColors(root) };
  const numberFormats = new Map<number, string>();
  for (const format of listOf(root, "numFmts", "numFmt")) {
    numberFormats.set(numberOf(format, "numFmtId") ?? -1, attributeOf(format, "formatCode") ?? "General");
  }
  const fonts = listOf(root, "fonts", "font").map((font) => readFont(font, palette));
  const fills = listOf(root, "fills", "fill").map((fill) => readFill(fill, palette));
  const borders = listOf(root, "borders", "border").map((border) => readBorders(border, palette));
  const cellStyles = listOf(root, "cellXfs", "xf").map((xf, index) => {
    const formatId = numberOf(xf, "numFmtId") ?? 0;
    const style: Mutable<CellStyle> = {
      numberFormat: numberFormats.get(formatId) ?? builtInNumberFormat(formatId) ?? "General",
      ...present("font", fonts[numberOf(xf, "fontId") ?? 0]),
      ...present("fill", fills[numberOf(xf, "fillId") ?? 0]),
      ...present("borders", borders[numberOf(xf, "borderId") ?? 0]),
      ...present("alignment", readAlignment(childOf(xf, "alignment"))),
      ...present("protection", readProtection(childOf(xf, "protection"))),
      backing: { xf: index } satisfies StyleBacking,
    };
    return style;
  });
  const first = cellStyles[0]?.font ?? fonts[0];
  return {
    cellStyles,
    palette,
    defaultFont: { name: first?.name ?? "Calibri", size: first?.size ?? 11 },
    differentials: listOf(root, "dxfs", "dxf"),
    numberFormats,
  };
}

function listOf(root: Element | null, list: string, name: string): Element[] {
  const parent = childOf(root, list);
  return parent ? childrenOf(parent, name) : [];
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

function readIndexedColors(root: Element | null): string[] | null {
  const list = childOf(childOf(root, "colors"), "indexedColors");
  if (!list) return null;
  return childrenOf(list, "rgbColor").map(
    (color) => `#${(attributeOf(color, "rgb") ?? "000000").slice(-6).toUpperCase()}`,
  );
}

/** A toggle child such as `<b/>`: present means on unless it says otherwise. */
function toggle(parent: Element, name: string): boolean | undefined {
  const element = childOf(parent, name);
  return element ? flagOf(element, "val", true) : undefined;
}

const UNDERLINES: Readonly<Record<string, Font["underline"]>> = {
  none: "none",
  single: "single",
  double: "double",
  singleAccounting: "singleAccountant",
  doubleAccounting: "doubleAccountant",
};

export function readFont(font: Element, palette: Palette): Font {
  const result: Mutable<Font> = {};
  const name = valueOf(font, "name");
  const size = numberOf(childOf(font, "sz"), "val");
  const color = readColor(childOf(font, "color"), palette);
  const underline = childOf(font, "u");
  if (name !== null) result.name = name;
  if (size !== null) result.size = size;
  for (const [key, tag] of [
    ["bold", "b"],
    ["italic", "i"],
    ["strikethrough", "strike"],
  ] as const) {
    const on = toggle(font, tag);
    if (on !== undefined) result[key] = on;
  }
  if (underline) result.underline = UNDERLINES[attributeOf(underline, "val") ?? "single"] ?? "single";
  if (color !== null) result.color = color;
  return result;
}

/** The colour a fill shows; undefined for none. A gradient shows its first colour. */
export function readFill(fill: Element, palette: Palette): string | undefined {
  const pattern = childOf(fill, "patternFill");
  if (pattern) {
    if ((attributeOf(pattern, "patternType") ?? "none") === "none") return undefined;
    return readColor(childOf(pattern, "fgColor"), palette) ?? undefined;
  }
  const stop = childOf(childOf(fill, "gradientFill"), "stop");
  return readColor(childOf(stop, "color"), palette) ?? undefined;
}

function readBorders(border: Element, palette: Palette): CellStyle["borders"] {
  const result: Partial<Record<keyof NonNullable<CellStyle["borders"]>, BorderLine>> = {};
  for (const [edge, names] of [
    ["top", ["top"]],
    ["bottom", ["bottom"]],
    ["left", ["left", "start"]],
    ["right", ["right", "end"]],
  ] as const) {
    const line = readLine(names.map((name) => childOf(border, name)).find((found) => found) ?? null, palette);
    if (line) result[edge] = line;
  }
  const diagonal = readLine(childOf(border, "diagonal"), palette);
  if (diagonal && flagOf(border, "diagonalUp", false)) result.diagonalUp = diagonal;
  if (diagonal && flagOf(border, "diagonalDown", false)) result.diagonalDown = diagonal;
  return Object.keys(result).length > 0 ? result : undefined;
}

function readLine(line: Element | null, palette: Palette): BorderLine | null {
  const style = attributeOf(line, "style");
  return style === null || style === "none" ? null : { style, color: readColor(childOf(line, "color"), palette) };
}

function readAlignment(element: Element | null): CellStyle["alignment"] {
  if (!element) return undefined;
  const result: Mutable<NonNullable<CellStyle["alignment"]>> = {};
  const horizontal = attributeOf(element, "horizontal");
  const vertical = attributeOf(element, "vertical");
  const indent = numberOf(element, "indent");
  const rotation = numberOf(element, "textRotation");
  if (horizontal !== null) result.horizontal = horizontal;
  if (vertical !== null) result.vertical = vertical;
  if (attributeOf(element, "wrapText") !== null) result.wrapText = flagOf(element, "wrapText", false);
  if (indent !== null) result.indent = indent;
  if (attributeOf(element, "shrinkToFit") !== null) result.shrinkToFit = flagOf(element, "shrinkToFit", false);
  if (rotation !== null) result.textRotation = rotation;
  return Object.keys(result).length > 0 ? result : undefined;
}

function readProtection(element: Element | null): CellStyle["protection"] {
  if (!element) return undefined;
  const locked = attributeOf(element, "locked") === null ? {} : { locked: flagOf(element, "locked", true) };
  const hidden = attributeOf(element, "hidden") === null ? {} : { hidden: flagOf(element, "hidden", false) };
  return { ...locked, ...hidden };
}
