/** Widest digit of the default font in pixels at 96 dpi; a file counts column widths in it. */
export function digitWidth(font: { readonly name: string; readonly size: number }): number {
  const pixels = (font.size * 96) / 72;
  const perPixel = WIDTHS.find(([pattern]) => pattern.test(font.name))?.[1] ?? 0.5;
  return Math.max(1, Math.round(pixels * perPixel));
}

/** Digit width by font size, so that size 11 gives what Excel shows (Calibri 7, 游ゴシック and ＭＳ Ｐゴシック 8). */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^(游|Yu )|ＭＳ|^MS |BIZ|Meiryo|メイリオ|HG/i, 0.55],
  [/^Arial|^Verdana|^Tahoma|^Segoe/i, 0.555],
];

/** Stored width → points, as Excel lays the column out. */
export function pointsOfWidth(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * 0.75;
}

/** Points → stored width. */
export function widthOfPoints(points: number, digit: number): number {
  return Math.trunc((Math.round(points / 0.75) / digit) * 256) / 256;
}

/** Width in points of columns for which a file states none: eight digits and padding, in steps of eight pixels. */
export function defaultColumnPoints(characters: number, digit: number): number {
  return Math.ceil((characters * digit + 5) / 8) * 8 * 0.75;
}
