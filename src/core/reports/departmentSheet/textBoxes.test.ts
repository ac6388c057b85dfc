import fc from "fast-check";
import { seenDigest } from "../../departments/identity/digests";
import { wrappedLines } from "../../workbook/layout/wrappedLines";
import { columnCapacity } from "../../workbook/layout/reportStyle";
import { widthOf } from "./formColumns";
import { FORM_FONT_SIZE } from "./rowHeights";
import { boxLabel, boxLines, LETTERS_PER_LINE, MOST_LINES, usualLetters, type TextField } from "./textBoxes";

const fields: readonly TextField[] = ["analysis", "nextSteps", "remarks"];

/** Points that an indent of one takes away. */
const INDENT = 8;
const inputLine = columnCapacity(widthOf("input") - INDENT, FORM_FONT_SIZE);

test.each(fields)("the box of %s is open for what is asked for, and one line more", (field) => {
  const asked = "あ".repeat(usualLetters[field]);
  expect(boxLines(field)).toBeGreaterThan(wrappedLines(asked, inputLine));
  expect(boxLabel("要因分析", field).split("\n")).toHaveLength(boxLines(field));
});

test("a line holds what is reckoned with", () => {
  expect(inputLine).toBeGreaterThanOrEqual(2 * LETTERS_PER_LINE);
});

test("the lines reckoned from length and line breaks are never fewer than those of the column", () => {
  const text = fc
    .array(fc.stringMatching(/^[あ-んア-ン一-十0-9a-z、。「」]{0,300}$/), { maxLength: 8 })
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, (written) => {
      const reckoned = Math.ceil(written.length / LETTERS_PER_LINE) + written.split("\n").length - 1;
      expect(Math.max(1, reckoned)).toBeGreaterThanOrEqual(wrappedLines(written, 2 * LETTERS_PER_LINE + 2));
    }),
  );
});

test("the longest entry is within the lines a row can have", () => {
  expect(Math.ceil(1000 / LETTERS_PER_LINE)).toBeLessThan(MOST_LINES);
});

test("a label whose empty lines are lost on the way is still the same label", () => {
  const label = boxLabel("今後の取組", "nextSteps");
  expect(seenDigest(3, label.trim())).toBe(seenDigest(3, label));
});
