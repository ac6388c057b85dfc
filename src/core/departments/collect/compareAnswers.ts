import { TAKEN_BACK } from "../answer";
import type { CellValue } from "../../workbook/cellGrid";
import type { AcceptedAnswer } from "./acceptedAnswer";
import { folded } from "./readEntry";
import type { ReturnedAnswer } from "./returnedAnswer";

/** What taking an answer in would do. */
export type AnswerVerdict = "new" | "changed" | "equal" | "conflicting";

/** Everything that was returned for one field of an indicator and year. */
export interface ComparedAnswer {
  readonly key: string;
  readonly verdict: AnswerVerdict;
  /** Different answers, one each, in the order of the files; one unless `conflicting`. */
  readonly candidates: readonly ReturnedAnswer[];
  /** What was taken in before; null: nothing. */
  readonly before: AcceptedAnswer | null;
}

/** An indicator has one answer for each field and year, whoever gives it. */
export function answerKey({
  indicatorId,
  field,
  entryYear,
}: Pick<ReturnedAnswer, "indicatorId" | "field" | "entryYear">): string {
  return [indicatorId, field, entryYear].join("|");
}

/** Texts are the same whatever the width of their letters and the line breaks; figures when they are equal. */
export function isSameAnswer(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" || typeof b === "number") return a === b;
  return folded(String(a ?? "")) === folded(String(b ?? ""));
}

/**
 * Compares what was returned with what was taken in before, in the order of return. What only stood there when the sheet
 * was made never goes against what was entered elsewhere, or was taken in since.
 */
export function compareAnswers(
  returned: readonly ReturnedAnswer[],
  accepted: readonly AcceptedAnswer[],
): readonly ComparedAnswer[] {
  const before = new Map(accepted.map((answer) => [answerKey(answer), answer]));
  const byKey = new Map<string, ReturnedAnswer[]>();
  for (const answer of returned) {
    const key = answerKey(answer);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [answer]);
    else same.push(answer);
  }
  return [...byKey].flatMap(([key, answers]) => {
    const known = before.get(key) ?? null;
    // nothing was taken in: there is nothing to take back
    const counted = known === null ? answers.filter(({ value }) => value !== TAKEN_BACK) : answers;
    return counted.length === 0 ? [] : [compared(key, distinct(counted), known)];
  });
}

function distinct(answers: readonly ReturnedAnswer[]): readonly ReturnedAnswer[] {
  const entered = answers.filter(({ isPrefilled }) => !isPrefilled);
  const counted = entered.length === 0 ? answers : entered;
  return counted.filter((answer, at) => counted.findIndex(({ value }) => isSameAnswer(value, answer.value)) === at);
}

function compared(key: string, candidates: readonly ReturnedAnswer[], before: AcceptedAnswer | null): ComparedAnswer {
  const verdictOf = (): AnswerVerdict => {
    if (candidates.length > 1) return "conflicting";
    const [only] = candidates;
    if (before === null || only === undefined) return "new";
    return only.isPrefilled || isSameAnswer(only.value, before.value) ? "equal" : "changed";
  };
  return { key, verdict: verdictOf(), candidates, before };
}
