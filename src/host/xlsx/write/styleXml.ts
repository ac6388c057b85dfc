import type { BorderLine, CellStyle } from "../../model/cellStyle";
import { childrenOf, flagOf, serializeElement, type Element } from "../package/xmlTree";
import { attributes, escapeXml } from "../package/xmlText";

type Font = NonNullable<CellStyle["font"]>;
type Borders = NonNullable<CellStyle["borders"]>;

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name rFont family charset scheme".split(" ");

const UNDERLINES: Readonly<Record<string, string>> = {
  single: "<u/>",
  double: '<u val="double"/>',
  singleAccountant: '<u val="singleAccounting"/>',
  doubleAccountant: '<u val="doubleAccounting"/>',
};

/** `#RRGGBB` as the file writes it. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** A font: the base entry of the file with what differs from its loaded reading. */
export function fontXml(font: Font, loaded: Font, base: Element | null): string {
  const pieces = new Map<string, string>();
  for (const child of base ? childrenOf(base) : []) pieces.set(child.localName ?? "", serializeElement(child));
  const set = (tag: string, xml: string): void => {
    if (xml === "") pieces.delete(tag);
    else pieces.set(tag, xml);
  };
  if (font.name !== loaded.name && font.name !== undefined) {
    set("name", `<name val="${escapeXml(font.name)}"/>`);
    // Theme, family and script of the old font do not belong to the new one.
    for (const tag of ["scheme", "family", "charset"]) pieces.delete(tag);
    if (/[^\u0000-\u007F]|^(Yu |Meiryo|BIZ |MS )/.test(font.name)) set("charset", '<charset val="128"/>');
  }
  if (font.size !== loaded.size && font.size !== undefined) set("sz", `<sz val="${font.size}"/>`);
  if (font.bold !== loaded.bold) set("b", font.bold ? "<b/>" : "");
  if (font.italic !== loaded.italic) set("i", font.italic ? "<i/>" : "");
  if (font.strikethrough !== loaded.strikethrough) set("strike", font.strikethrough ? "<strike/>" : "");
  if (font.underline !== loaded.underline) set("u", UNDERLINES[font.underline ?? "none"] ?? "");
  if (font.color !== loaded.color) set("color", font.color ? `<color rgb="${argb(font.color)}"/>` : "");
  return `<font>${FONT_ORDER.map((tag) => pieces.get(tag) ?? "").join("")}</font>`;
}

export function fillXml(fill: string | null): string {
  if (fill === null || fill === "") return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Borders: the base entry of the file with the lines that differ from its loaded reading. */
export function borderXml(borders: Borders, loaded: Borders, base: Element | null): string {
  const original = new Map((base ? childrenOf(base) : []).map((child) => [child.localName ?? "", child] as const));
  const edge = (name: "left" | "right" | "top" | "bottom"): string => {
    if (isSame(borders[name], loaded[name])) {
      const kept = original.get(name);
      return kept ? serializeElement(kept) : `<${name}/>`;
    }
    return lineXml(name, borders[name]);
  };
  const sameDiagonal =
    isSame(borders.diagonalUp, loaded.diagonalUp) && isSame(borders.diagonalDown, loaded.diagonalDown);
  const kept = original.get("diagonal");
  const diagonal =
    sameDiagonal && kept ? serializeElement(kept) : lineXml("diagonal", borders.diagonalUp ?? borders.diagonalDown);
  const flags = attributes({
    diagonalUp: (sameDiagonal ? flagOf(base, "diagonalUp", false) : borders.diagonalUp !== undefined) ? 1 : null,
    diagonalDown: (sameDiagonal ? flagOf(base, "diagonalDown", false) : borders.diagonalDown !== undefined) ? 1 : null,
  });
  return `<border${flags}>${edge("left")}${edge("right")}${edge("top")}${edge("bottom")}${diagonal}</border>`;
}

function isSame(a: BorderLine | undefined, b: BorderLine | undefined): boolean {
  return a?.style === b?.style && a?.color === b?.color;
}

function lineXml(name: string, line: BorderLine | undefined): string {
  if (!line || line.style === "none") return `<${name}/>`;
  const color = line.color === null || line.color === "" ? '<color auto="1"/>' : `<color rgb="${argb(line.color)}"/>`;
  return `<${name} style="${escapeXml(line.style)}">${color}</${name}>`;
}
