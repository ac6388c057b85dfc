/** Characters that a Japanese Gothic font sets half as wide as the rest. */
const HALF_WIDTH = /[\u0020-\u007e\uff61-\uff9f]/u;

/** Width of one line of text in half-width characters (East Asian width; ambiguous signs such as ○ count as wide). */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += HALF_WIDTH.test(char) ? 1 : 2;
  return width;
}

/** The beginning of a text that fits into `width` half-width characters, with … where something was left out. */
export function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = "";
  for (const char of text) {
    if (textWidth(kept + char) > width - 2) break;
    kept += char;
  }
  return `${kept}…`;
}
