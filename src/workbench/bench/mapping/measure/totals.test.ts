import { expect, test } from "@jest/globals";
import type { MappedCell } from "../../../../core/mapping/mapping";
import type { TruthCell } from "../truth";
import type { Judgement } from "./judge";
import { totalsOf } from "./totals";

/** A judgement of that many cells; the cells themselves do not matter here. */
function judgementOf(counts: Partial<Record<keyof Judgement, number>>): Judgement {
  const some = <T>(count = 0): readonly T[] => Array.from({ length: count }, () => ({}) as T);
  return {
    right: some<MappedCell>(counts.right),
    optional: some<MappedCell>(counts.optional),
    wrong: some(counts.wrong),
    wrongValues: some(counts.wrongValues),
    asked: some<TruthCell>(counts.asked),
    missed: Array.from({ length: counts.missed ?? 0 }, (_, index) => ({
      truth: {} as TruthCell,
      suggested: index === 0,
    })),
    guesses: some<TruthCell>(counts.guesses),
    guessesFound: some<TruthCell>(counts.guessesFound),
    suggestions: counts.suggestions ?? 0,
    wrongSuggestions: counts.wrongSuggestions ?? 0,
  };
}

test("measures are shares of cells over all workbooks, not means of shares", () => {
  const one = judgementOf({ right: 90, wrong: 0, asked: 100, missed: 10, wrongValues: 1, optional: 10 });
  const other = judgementOf({ right: 6, wrong: 4, asked: 8, missed: 2, guesses: 4, guessesFound: 3 });
  const totals = totalsOf([
    { judgement: one, ms: 30 },
    { judgement: other, ms: 10 },
  ]);
  expect(totals.workbooks).toBe(2);
  expect(totals.applied).toBe(110);
  expect(totals.precision).toBeCloseTo(96 / 100, 12);
  expect(totals.recall).toBeCloseTo(96 / 108, 12);
  expect(totals.valueAccuracy).toBeCloseTo(105 / 106, 12);
  expect(totals.suggestionRecall).toBeCloseTo(3 / 4, 12);
  expect(totals.missedSuggested).toBe(2);
  expect([totals.medianMs, totals.slowestMs]).toEqual([30, 30]);
});

test("a measure without cells is none at all", () => {
  const { precision, recall, valueAccuracy, suggestionRecall, medianMs } = totalsOf([]);
  expect([precision, recall, valueAccuracy, suggestionRecall, medianMs]).toEqual([null, null, null, null, null]);
});
