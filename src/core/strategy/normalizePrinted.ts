/** NFKC repairs every CJK radical a PDF may yield but this one: ⺠ U+2EA0 is 民. */
const RADICALS: readonly (readonly [RegExp, string])[] = [[/\u2EA0/g, "民"]];

/** A printed text as one comparable line: radicals repaired, NFKC, no line breaks. [SD2] */
export function normalizePrinted(printed: string): string {
  const repaired = RADICALS.reduce((text, [radical, character]) => text.replace(radical, character), printed);
  return repaired
    .normalize("NFKC")
    .replace(/[\r\n]/g, "")
    .trim();
}
