import { textWidth } from "./textWidth";

/** Words of Latin letters and digits stay whole; every other character may begin a line. */
function pieces(line: string): readonly string[] {
  return line.match(/[\u0021-\u007e]+|[^\u0021-\u007e]/gu) ?? [];
}

/** 行頭禁則: these go to the next line only together with the character before them. */
const NEVER_FIRST = /^[、。，．・：；？！）」』】〕〉》”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％]/u;

/** How many lines a wrapped cell needs that is `capacity` half-width characters wide; 1 for no text. */
export function wrappedLines(text: string, capacity: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    lines += 1;
    let used = 0;
    let last = 0;
    for (const piece of pieces(line)) {
      const width = textWidth(piece);
      if (used > 0 && used + width > capacity) {
        lines += 1;
        used = NEVER_FIRST.test(piece) ? last : 0;
      }
      if (width > capacity) {
        lines += Math.ceil(width / capacity) - 1;
        used = width % capacity;
      } else used += width;
      last = width;
    }
  }
  return lines;
}
