import type { Judgement } from "./judge";

/**
 * The measures, over any number of workbooks.
 * precision: applied cells that are right / applied cells (optional ones count on neither side).
 * recall: asked cells that were applied / asked cells.
 * valueAccuracy: true applied cells whose figure, arrow or absence was read right / true applied cells.
 * suggestionRecall: guesses that were suggested or applied / guesses.
 * A measure without cells is null.
 */
export interface Totals {
  readonly workbooks: number;
  readonly applied: number;
  readonly right: number;
  readonly wrong: number;
  readonly optional: number;
  readonly asked: number;
  readonly missed: number;
  /** Missed, but offered to the user. */
  readonly missedSuggested: number;
  readonly wrongValues: number;
  readonly guesses: number;
  readonly guessesFound: number;
  readonly suggestions: number;
  readonly wrongSuggestions: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly valueAccuracy: number | null;
  readonly suggestionRecall: number | null;
  /** Milliseconds of proposing, per workbook. */
  readonly medianMs: number | null;
  readonly slowestMs: number | null;
}

export interface Measured {
  readonly judgement: Judgement;
  readonly ms: number;
}

export function totalsOf(measured: readonly Measured[]): Totals {
  const sum = (count: (judgement: Judgement) => number): number =>
    measured.reduce((total, { judgement }) => total + count(judgement), 0);
  const right = sum((each) => each.right.length);
  const wrong = sum((each) => each.wrong.length);
  const optional = sum((each) => each.optional.length);
  const asked = sum((each) => each.asked.length);
  const missed = sum((each) => each.missed.length);
  const wrongValues = sum((each) => each.wrongValues.length);
  const guesses = sum((each) => each.guesses.length);
  const guessesFound = sum((each) => each.guessesFound.length);
  const times = measured.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    workbooks: measured.length,
    applied: right + wrong + optional,
    right,
    wrong,
    optional,
    asked,
    missed,
    missedSuggested: sum((each) => each.missed.filter(({ suggested }) => suggested).length),
    wrongValues,
    guesses,
    guessesFound,
    suggestions: sum((each) => each.suggestions),
    wrongSuggestions: sum((each) => each.wrongSuggestions),
    precision: share(right, right + wrong),
    recall: share(asked - missed, asked),
    valueAccuracy: share(right + optional - wrongValues, right + optional),
    suggestionRecall: share(guessesFound, guesses),
    medianMs: times[Math.floor(times.length / 2)] ?? null,
    slowestMs: times.at(-1) ?? null,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
