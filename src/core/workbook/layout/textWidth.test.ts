import { shortened, textWidth } from "./textWidth";

test.each([
  ["", 0],
  ["R6", 2],
  ["観光入込客数", 12],
  ["ｶﾅ", 2],
  ["○▲―", 6],
  ["AI・RPA", 7],
])("%s is %d half-width characters wide", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test.each([
  ["観光入込客数", 12, "観光入込客数"],
  ["観光入込客数", 11, "観光入込…"],
  ["ボランティア登録人数(累計)", 20, "ボランティア登録人…"],
])("%s in %d is %s", (text, width, short) => {
  expect(shortened(text, width)).toBe(short);
  expect(textWidth(short)).toBeLessThanOrEqual(width);
});
