import { brokenLines } from "./brokenLines";

test.each([
  ["what fits stays on one line", "出生数", 12, 3, "出生数"],
  ["a longer name goes on below", "観光入込客数", 8, 3, "観光入込\n客数"],
  ["closing signs stay with what they close", "あいうえ（か）き", 12, 3, "あいうえ（か）\nき"],
  ["opening signs go along with what they open", "あいう（え）", 8, 3, "あいう\n（え）"],
  ["what does not fit is cut with …", "あいうえおかきくけこ", 4, 3, "あい\nうえ\nお…"],
  ["no text, no lines", "", 8, 3, ""],
])("%s", (_, text, capacity, most, broken) => {
  expect(brokenLines(text, capacity, most)).toBe(broken);
});
