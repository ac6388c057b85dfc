import { attributes } from "../package/xmlText";
import { EMU_PER_POINT } from "../sheetGeometry";

export interface TextLook {
  readonly size?: number | null;
  readonly bold?: boolean | null;
  readonly color?: string | null;
}

export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

/** Run properties (`rPr`, `defRPr`); sizes in points. */
export function fontProperties(element: "rPr" | "defRPr", { size, bold, color }: TextLook): string {
  const head = attributes({
    lang: element === "rPr" ? "ja-JP" : null,
    sz: typeof size === "number" ? Math.round(size * 100) : null,
    b: typeof bold === "boolean" ? (bold ? 1 : 0) : null,
  });
  return color ? `<a:${element}${head}>${solidFill(color)}</a:${element}>` : `<a:${element}${head}/>`;
}

export function textProperties(look: TextLook, degrees?: number): string {
  const turned = degrees === undefined ? "" : ` rot="${-60_000 * degrees}" vert="horz"`;
  return `<c:txPr><a:bodyPr${turned}/><a:lstStyle/><a:p><a:pPr>${fontProperties("defRPr", look)}</a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`;
}

/** A line; weight in points, `dash` in the words of a file, null colour leaves it to the reader's theme. */
export function lineXml(line: {
  readonly color?: string | null;
  readonly weight?: number | null;
  readonly dash?: string | null;
  readonly isRound?: boolean;
}): string {
  const head = attributes({
    w: typeof line.weight === "number" ? Math.round(line.weight * EMU_PER_POINT) : null,
    cap: line.isRound ? "rnd" : null,
  });
  const body =
    (line.color ? solidFill(line.color) : "") +
    (line.dash ? `<a:prstDash val="${line.dash}"/>` : "") +
    (line.isRound ? "<a:round/>" : "");
  return `<a:ln${head}>${body}</a:ln>`;
}

/** The key a map holds a value under; null where it does not. */
export function keyByValue(map: ReadonlyMap<string, string>, wanted: string | null): string | null {
  for (const [key, value] of map) if (value === wanted) return key;
  return null;
}
