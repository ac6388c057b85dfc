import { plainText } from "./plainText";

test.each([
  ["第２期 北本市総合戦略", "第２期 北本市総合戦略"],
  ["　出生数 ", "出生数"],
  ["合　計", "合計"],
  ["観光\n入込客数", "観光 入込客数"],
  ["自治会　　加入率", "自治会 加入率"],
  ["", ""],
])("%j → %j", (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
