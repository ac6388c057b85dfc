import type { MappedCell } from "./mapping";
import { likeliestCandidate } from "./likeliestCandidate";

const on = (sheet: string): MappedCell => ({ ref: { sheet, row: 0, column: 0 } }) as MappedCell;

test.each([
  ["the sheet of the latest year", ["令和５年度", "R6実績", "R4"], "R6実績"],
  ["a year before no year", ["R6実績", "控え"], "R6実績"],
  ["no years: the last in tab order", ["企画", "統計"], "統計"],
  ["a span says nothing", ["R2～R7", "R6実績"], "R6実績"],
  ["the same year: the last in tab order", ["R6 当初", "R6 確定"], "R6 確定"],
])("of the places that differ is proposed: %s", (_case, sheets, expected) => {
  const candidates = sheets.map(on);
  expect(likeliestCandidate({ candidates }, sheets)?.ref.sheet).toBe(expected);
  expect(likeliestCandidate({ candidates: [...candidates].reverse() }, sheets)?.ref.sheet).toBe(expected);
});

test("nothing to propose", () => {
  expect(likeliestCandidate({ candidates: [] }, [])).toBeNull();
});
