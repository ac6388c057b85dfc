/** Wide in an East Asian terminal: CJK, kana, full-width forms, and the symbols Japanese fonts draw wide. */
const WIDE =
  /[\u1100-\u115f\u2018-\u201d\u2025\u2026\u203b\u2190-\u2193\u2212\u2015\u25a0-\u25ff\u2605\u2606\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Columns a text takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Filled up with spaces to `width` columns, on the side away from `align`. */
export function padText(text: string, width: number, align: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "left" ? text + space : space + text;
}
