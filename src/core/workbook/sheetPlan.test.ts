import { literalText } from "./sheetPlan";

test.each([
  ["a formula", "=1+1"],
  ["a formula, full-width", "＝合計"],
  ["a number", "-5"],
  ["a number with a unit", "１０件"],
  ["a truth value", "TRUE"],
  ["an error", "#N/A"],
  ["a date of an era", "令和7年3月1日"],
  ["its first year", "令和元年5月1日"],
  ["full-width digits", "令和７年３月１日"],
  ["an era by its letter", "R7.3.1"],
  ["small letter", "h30/4/1"],
  ["a date by the English month", "Mar 5"],
  ["a month in English", "May 2025"],
  ["a time", "午前10時30分"],
])("%s is marked as a text: %s", (_, text) => {
  expect(literalText(text)).toBe(`'${text}`);
});

test.each(["順調である。", "令和に入って増えた。", "昭和の建物", "Marketing", "RESAS", "マーケット", ""])(
  "what only begins alike stays as it is: %s",
  (text) => {
    expect(literalText(text)).toBe(text);
  },
);
