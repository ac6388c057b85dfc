import { progressCount, progressText } from "./progressText";

test.each([
  [null, "はじめています", null],
  [{ step: "read", done: 0, total: 1 }, "表を読み取っています", null],
  [{ step: "read", done: 2, total: 6 }, "表を読み取っています", "2 / 6"],
  [{ step: "write", done: 1, total: 4 }, "進捗一覧を書き込んでいます", "1 / 4"],
  [{ step: "charts", done: 3, total: 7 }, "書式とグラフを整えています", "3 / 7"],
] as const)("%j is told as %s, %s", (progress, words, count) => {
  expect(progressText(progress)).toBe(words);
  expect(progressCount(progress)).toBe(count);
});
