import { textTable } from "./textTable";
import { textWidth } from "./textWidth";

test.each([
  ["R6", 2],
  ["進捗率", 6],
  ["▲40", 4],
  ["ｶﾅ", 2],
  ["５９．４％", 10],
  ["◎ 達成", 7],
  ["", 0],
])("「%s」 takes %d columns", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test("columns line up in a Japanese terminal", () => {
  const lines = textTable(
    [
      { heading: "指標", align: "left" },
      { heading: "値", align: "right" },
    ],
    [
      ["出生数", "340"],
      ["AI", "▲40"],
    ],
  );
  expect(lines).toEqual(["指標      値", "------  ----", "出生数   340", "AI      ▲40"]);
});
