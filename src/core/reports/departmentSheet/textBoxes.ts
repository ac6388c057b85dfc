/** Fields of free text of one indicator. */
export type TextField = "analysis" | "nextSteps" | "remarks";

/** Characters each is asked for, as printed on the form. */
export const usualLetters: Readonly<Record<TextField, number>> = { analysis: 400, nextSteps: 400, remarks: 100 };

/** Full-width characters that a line of 記入欄 holds at least, on screen and on paper (`formColumns`). */
export const LETTERS_PER_LINE = 32;

/** Lines of the longest entry, and as many as Excel's tallest row is sure to hold. */
export const MOST_LINES = 33;

/** Lines a box has from the beginning: those of the text asked for, and one in case paper wraps sooner than the screen. */
export function boxLines(field: TextField): number {
  return Math.ceil(usualLetters[field] / LETTERS_PER_LINE) + 1;
}

/**
 * A label followed by empty lines. Excel keeps the row as high as its highest cell, so that these lines, in the font of
 * the entry, keep the box open for what is asked for; a longer entry makes the row higher.
 */
export function boxLabel(label: string, field: TextField): string {
  const said = `${label}\n（${usualLetters[field]}字程度）`;
  return said + "\n".repeat(Math.max(0, boxLines(field) - said.split("\n").length));
}
