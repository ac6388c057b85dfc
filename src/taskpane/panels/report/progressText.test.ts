import { progressText } from "./progressText";

test.each([
  [null, "はじめています"],
  [{ step: "read", done: 0, total: 1 }, "表を読み取っています"],
  [{ step: "write", done: 2, total: 5 }, "進捗一覧を書き込んでいます（2 / 5）"],
  [{ step: "charts", done: 5, total: 5 }, "書式とグラフを整えています（5 / 5）"],
] as const)("%j → %s", (progress, text) => {
  expect(progressText(progress)).toBe(text);
});
