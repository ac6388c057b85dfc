import { acceptAnswer } from "./acceptedAnswer";
import { compareAnswers } from "./compareAnswers";
import type { ReturnedAnswer } from "./returnedAnswer";
import { choicesForAll, takeAnswers } from "./takeAnswers";

const base: ReturnedAnswer = {
  indicatorId: "G1-N1",
  field: "actual",
  entryYear: 2025,
  value: 10,
  department: "企画課",
  round: "final",
  place: { file: "a.xlsx", sheet: "調査票", cell: "E8" },
  text: "10",
  by: "identity",
  isPrefilled: false,
  notes: [],
};
const before = [acceptAnswer(base, "2026-05-01 10:00")];

test.each<[string, readonly Partial<ReturnedAnswer>[], boolean, string, number]>([
  ["nothing before", [{}], false, "new", 1],
  ["the same as before", [{}], true, "equal", 0],
  ["another figure", [{ value: 11 }], true, "changed", 1],
  ["two files that agree", [{}, { place: { ...base.place, file: "b.xlsx" } }], false, "new", 1],
  ["two files that differ", [{}, { value: 11 }], false, "conflicting", 0],
  ["texts that differ in width and breaks only", [{ value: "Ａ 1" }, { value: "A\n１" }], false, "new", 1],
  ["a figure and what stood there when the sheet was made", [{ value: 9, isPrefilled: true }, {}], false, "new", 1],
  ["only what stood there, after a correction", [{ value: 9, isPrefilled: true }], true, "equal", 0],
  ["cleared since it was taken in", [{ value: "", text: "空欄" }], true, "changed", 1],
  ["cleared in one file, another figure in the other", [{ value: "" }, { value: 11 }], true, "conflicting", 0],
  ["cleared, but nothing was taken in", [{ value: "" }, {}], false, "new", 1],
  ["見込値 after 確定値", [{ value: 11, round: "expected" }], true, "changed", 0],
  ["known by name only", [{ by: "name" }], false, "new", 0],
])("%s", (_, answers, isKnown, verdict, taken) => {
  const kept = isKnown ? before : [];
  const compared = compareAnswers(
    answers.map((answer) => ({ ...base, ...answer })),
    kept,
  );
  expect(compared).toMatchObject([{ key: "G1-N1|actual|2025", verdict }]);
  expect(takeAnswers(kept, compared, choicesForAll(compared), "2026-05-02 10:00").written).toHaveLength(taken);
});

test("cleared with nothing taken in: there is nothing to take back", () => {
  expect(compareAnswers([{ ...base, value: "" }], [])).toEqual([]);
});

test("an answer taken in keeps its row; one changed since it was shown is left alone", () => {
  const other = acceptAnswer({ ...base, indicatorId: "G1-N2" }, "2026-05-01 10:00");
  const compared = compareAnswers([{ ...base, value: 11 }], [...before, other]);
  const choices = choicesForAll(compared);
  const { answers } = takeAnswers([...before, other], compared, choices, "2026-05-02 10:00");
  expect(answers.map(({ indicatorId, value }) => [indicatorId, value])).toEqual([
    ["G1-N1", 11],
    ["G1-N2", 10],
  ]);
  const edited = [acceptAnswer({ ...base, value: 12 }, "2026-05-01 11:00"), other];
  expect(takeAnswers(edited, compared, choices, "2026-05-02 10:00")).toMatchObject({
    answers: edited,
    written: [],
    outdated: ["G1-N1|actual|2025"],
  });
});
