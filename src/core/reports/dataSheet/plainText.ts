/** Every character set apart by a space, as headings often are. */
export const SPACED_OUT = /^\S(?:[ \u3000]+\S)+$/u;

/** A text as data: no line breaks, no spaces at its ends, none that only set it apart; a space between words stays. */
export function plainText(text: string): string {
  const line = text.replace(/[\s\u3000]+/gu, " ").trim();
  return SPACED_OUT.test(line) ? line.replaceAll(" ", "") : line;
}
