import type { Answer } from "../answer";
import type { Round } from "../identity/sheetIdentity";
import type { AnswerPlace, ReturnedAnswer } from "./returnedAnswer";

/** An answer that was taken in, with where it came from and when. */
export interface AcceptedAnswer extends Answer {
  readonly indicatorId: string;
  readonly department: string;
  readonly round: Round;
  readonly place: AnswerPlace;
  /** As the cell showed it. */
  readonly text: string;
  /** 2026-05-01 14:30, local time. */
  readonly acceptedAt: string;
}

/** A returned answer as it is taken in. */
export function acceptAnswer(answer: ReturnedAnswer, acceptedAt: string): AcceptedAnswer {
  const { indicatorId, field, entryYear, value, department, round, place, text } = answer;
  return { indicatorId, field, entryYear, value, department, round, place, text, acceptedAt };
}
