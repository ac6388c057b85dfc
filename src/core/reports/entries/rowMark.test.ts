import { contentDigest, parseRowMark, rowMarkText, textDigest } from "./rowMark";

const mark = {
  columns: 6,
  layout: "tt_ef_",
  digests: [contentDigest(3), contentDigest("出生数")],
  entries: [{ key: 'factors|G1-"K1"', answerColumn: null }],
};

test.each([
  ["texts, an entry and a formula", mark],
  ["an entry that holds an answer", { ...mark, entries: [{ key: "analysis|1|2]", answerColumn: 5 }] }],
  ["a text Excel may keep as something else", { ...mark, digests: [null, contentDigest("出生数")] }],
  ["an empty row", { columns: 4, layout: "____", digests: [], entries: [] }],
])("%s is read as it was written", (_, written) => {
  expect(parseRowMark(rowMarkText(written))).toEqual(written);
});

test.each([
  "",
  "行政改革の推進",
  "行6:ttt",
  "行6:tt_e",
  '行6:tt_e#aaaabbbb["a","b"]',
  '行2:tt_e#aaaabbbb["a"]',
  "行6:e[1]",
])("%j is no mark", (text) => {
  expect(parseRowMark(text)).toBeNull();
});

test("a text is known again by what its cell says, with and without the sign that keeps it a text", () => {
  expect(contentDigest("'25歳から34歳まで")).toBe(textDigest("25歳から34歳まで"));
  expect(contentDigest("出生数")).toBe(textDigest("出生数"));
  expect(contentDigest("出生数")).not.toBe(textDigest("出生率"));
  expect(contentDigest(12)).toBe(textDigest("12"));
});

test.each(["１　判定の集計", "4-1-5", "50%", "", null, true])("%j is not told by its text", (content) => {
  expect(contentDigest(content)).toBeNull();
});
