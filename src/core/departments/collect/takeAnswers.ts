import { acceptAnswer, type AcceptedAnswer } from "./acceptedAnswer";
import { answerKey, isSameAnswer, type ComparedAnswer } from "./compareAnswers";

/** What is to be taken in: of each key the candidate of that number (from 0); a key that is not named stays as it was. */
export type AnswerChoices = ReadonlyMap<string, number>;

/** Answers after taking some in. */
export interface TakenAnswers {
  /** Everything that is in force, in the order it was first taken in. */
  readonly answers: readonly AcceptedAnswer[];
  /** Keys that were written anew or changed. */
  readonly written: readonly string[];
  /** Keys left alone, because what was taken in before is not what was shown when they were chosen. */
  readonly outdated: readonly string[];
}

/** 見込値 that came after 確定値 was taken in: an old sheet, sent late or once more. */
export function isOutrun({ candidates: [only], before }: ComparedAnswer): boolean {
  return only?.round === "expected" && before?.round === "final";
}

/**
 * すべて採用: what is new or changed and known for sure; conflicts, answers known by name only, and 見込値 in place of 確定値
 * wait for a person.
 */
export function choicesForAll(compared: readonly ComparedAnswer[]): AnswerChoices {
  const sure = compared.filter(
    (each) =>
      (each.verdict === "new" || each.verdict === "changed") &&
      each.candidates[0]?.by === "identity" &&
      !isOutrun(each),
  );
  return new Map(sure.map(({ key }) => [key, 0]));
}

/** Lays the chosen answers over those in force; an answer taken in keeps its row. Equal ones change nothing. */
export function takeAnswers(
  inForce: readonly AcceptedAnswer[],
  compared: readonly ComparedAnswer[],
  choices: AnswerChoices,
  acceptedAt: string,
): TakenAnswers {
  const answers = new Map(inForce.map((answer) => [answerKey(answer), answer]));
  const written: string[] = [];
  const outdated: string[] = [];
  for (const { key, candidates, before } of compared) {
    const chosen = candidates[choices.get(key) ?? -1];
    const now = answers.get(key) ?? null;
    if (chosen === undefined || (now !== null && isSameAnswer(now.value, chosen.value))) continue;
    const isAsShown = now === null ? before === null : before !== null && isSameAnswer(now.value, before.value);
    if (!isAsShown) outdated.push(key);
    else {
      answers.set(key, acceptAnswer(chosen, acceptedAt));
      written.push(key);
    }
  }
  return { answers: [...answers.values()], written, outdated };
}
