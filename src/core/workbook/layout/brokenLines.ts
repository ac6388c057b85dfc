import { shortened, textWidth } from "./textWidth";

/** 行頭禁則: these stay on the line of the character before them. */
const NEVER_FIRST = /[、。，．・：；？！）)」』】〕〉》”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％%]/u;

/** 行末禁則: an opening bracket goes to the next line with what it opens. */
const OPENING = /[（(「『【〔〈《“‘]$/u;

/**
 * A text broken into at most `most` lines of `capacity` half-width characters each, the last one cut short with …;
 * for names in charts, which programs break in ways of their own.
 */
export function brokenLines(text: string, capacity: number, most: number): string {
  const lines: string[] = [];
  let line = "";
  for (const char of text) {
    if (line !== "" && textWidth(line + char) > capacity && !NEVER_FIRST.test(char)) {
      const opened = OPENING.exec(line)?.[0] ?? "";
      lines.push(line.slice(0, line.length - opened.length));
      line = opened;
    }
    line += char;
  }
  lines.push(line);
  if (lines.length <= most) return lines.join("\n");
  const rest = lines.slice(most - 1).join("");
  return [...lines.slice(0, most - 1), shortened(rest, capacity)].join("\n");
}
