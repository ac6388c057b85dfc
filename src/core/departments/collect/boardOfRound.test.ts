import type { AssignedDepartment } from "../assignDepartments";
import { boardOfRound } from "./boardOfRound";
import type { BoardRow, CollectionBoard } from "./collectionBoard";

const assigned = (name: string, given: Partial<AssignedDepartment["department"]> = {}): AssignedDepartment => ({
  department: { name, formerNames: [], contact: null, deadline: null, ...given },
  indicatorIds: ["G1-K1", "G1-K2"],
  isAssumed: false,
});
const departments = [assigned("市長公室"), assigned("環境課", { contact: "内線123", deadline: "令和８年７月10日" })];
const question = { fiscalYear: 2025, round: "final" } as const;
const DEADLINE = "令和８年６月30日";
const first = boardOfRound(null, question, departments, DEADLINE);
if (first === null) throw new Error("no board");

/** The board after some work on it, of any round. */
const worked = (of: Partial<Pick<CollectionBoard, "fiscalYear" | "round">> = {}): CollectionBoard => {
  const done: Partial<BoardRow> = {
    state: "sentBack",
    returnedOn: "2026-06-10",
    answered: 2,
    deadline: "令和８年７月20日",
    contact: "内線456",
    memo: "単位を確認",
  };
  return { ...first, ...of, rows: first.rows.map((row, at) => (at === 0 ? { ...row, ...done } : row)) };
};

test("on the day of sending everybody is 未提出, with a deadline and what is asked", () => {
  expect(
    first.rows.map(({ department, state, deadline, asked, contact }) => [department, state, deadline, asked, contact]),
  ).toEqual([
    ["市長公室", "notReturned", DEADLINE, 2, ""],
    ["環境課", "notReturned", "令和８年７月10日", 2, "内線123"],
  ]);
});

test("made again in the same round, nothing changes", () => {
  expect(boardOfRound(first, question, departments, DEADLINE)).toBeNull();
  expect(boardOfRound(worked(), question, departments, "令和８年９月１日")).toBeNull();
});

test("a department that is new on the list joins, the others stay as they are", () => {
  const board = boardOfRound(worked(), question, [...departments, assigned("農政課")], DEADLINE);
  expect(board?.rows.slice(0, 2)).toEqual(worked().rows);
  expect(board?.rows[2]).toMatchObject({ department: "農政課", state: "notReturned", deadline: DEADLINE });
});

test.each([
  ["last year", { fiscalYear: 2024 }],
  ["the interim round", { round: "expected" }],
] as const)("after %s the board begins anew; only how to reach a department is kept", (_what, before) => {
  const board = boardOfRound(worked(before), question, departments, DEADLINE);
  expect(board).toEqual({
    ...first,
    rows: first.rows.map((row, at) => (at === 0 ? { ...row, contact: "内線456" } : row)),
  });
});

test.each([
  ["last year's", { fiscalYear: 2026 }, question],
  ["the interim round's", {}, { fiscalYear: 2025, round: "expected" }],
] as const)("sheets of %s, made afterwards, leave the board alone", (_what, board, asked) => {
  expect(boardOfRound(worked(board), asked, departments, DEADLINE)).toBeNull();
});

test("nobody to ask, no board", () => {
  expect(boardOfRound(null, question, [], DEADLINE)).toBeNull();
});
