import type { AssignedDepartment } from "../assignDepartments";
import { nextBoard, type CollectionBoard, type RoundQuestion } from "./collectionBoard";

/** Whether a round was asked before the one the board is of: last year's, or the interim round of a year that is asked for good. */
export function isEarlierRound({ fiscalYear, round }: RoundQuestion, board: RoundQuestion): boolean {
  if (fiscalYear !== board.fiscalYear) return fiscalYear < board.fiscalYear;
  return round === "expected" && board.round === "final";
}

/**
 * The board on the day the sheets are made: everybody 未提出, with the deadline (`deadline` for departments without one of
 * their own). Of the same round everything known stays; null: the board is of a later round, or says all of it already.
 */
export function boardOfRound(
  before: CollectionBoard | null,
  question: RoundQuestion,
  departments: readonly AssignedDepartment[],
  deadline: string | null,
): CollectionBoard | null {
  if (departments.length === 0 || (before !== null && isEarlierRound(question, before))) return null;
  const asked = departments.map((each) => ({
    ...each,
    department: { ...each.department, deadline: each.department.deadline ?? deadline },
  }));
  const board = nextBoard(before, question, asked, new Map(), null);
  return JSON.stringify(board) === JSON.stringify(before) ? null : board;
}
