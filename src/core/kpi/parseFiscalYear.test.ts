import { parseFiscalYear } from "./parseFiscalYear";

test.each([
  ["R4", 2022],
  ["Ｒ４", 2022],
  ["R.4", 2022],
  ["r4", 2022],
  ["R4年度", 2022],
  ["令和4", 2022],
  ["令和４年", 2022],
  ["令和 6 年度", 2024],
  ["令和四年度", 2022],
  ["令和十二年度", 2030],
  ["令和元年", 2019],
  ["令和元年度", 2019],
  ["㋿6年度", 2024],
  ["R1", 2019],
  ["R元", 2019],
  ["H31", 2019],
  ["平成31年度", 2019],
  ["平成三十年度", 2018],
  ["平成33年度", 2021],
  ["（H30）", 2018],
  ["(R1)", 2019],
  ["昭和63年度", 1988],
  ["令和６（2024）年度", 2024],
  ["2024(R6)年度", 2024],
])("[YR2] %s is the fiscal year %p", (text, year) => {
  expect(parseFiscalYear(text)).toBe(year);
});

test.each([
  ["2022", 2022],
  ["2022年度", 2022],
  ["２０２２年", 2022],
  ["FY2022", 2022],
  ["西暦2022年", 2022],
  ["二〇二四年度", 2024],
  [2024, 2024],
  ["暦年2024", 2024],
  ["2024年（暦年）", 2024],
  ["令和6年(暦年)", 2024],
  ["CY2024", 2024],
])("[YR3] %p is the fiscal year %p; a calendar year counts as the fiscal year of its number", (text, year) => {
  expect(parseFiscalYear(text)).toBe(year);
});

test.each([
  "",
  "24",
  "6年度",
  "R",
  "R0",
  "令和六十百年",
  "2024.5",
  2024.5,
  1234,
  "令和６（2023）年度",
  "2024-2025",
  "R6実績",
  "平成",
  "令和7年13月1日",
  "-2024",
])("[YR2] %p is no year", (text) => {
  expect(parseFiscalYear(text)).toBeNull();
});

test.each([
  ["令和7年3月31日", 2024],
  ["令和７年３月末", 2024],
  ["令和7年3月31日現在", 2024],
  ["R7.3.31", 2024],
  ["2025/4/1", 2025],
  ["2025-03-31", 2024],
  ["令和6年10月1日時点", 2024],
  ["令和7年4月", 2025],
])("[YR4] the date %s lies in the fiscal year %p", (text, year) => {
  expect(parseFiscalYear(text)).toBe(year);
});

test("[YR4] a figure at 4月1日 takes the year set in its 時点", () => {
  expect(parseFiscalYear("令和7年4月1日")).toBe(2025);
  expect(parseFiscalYear("令和7年4月1日", "yearEnded")).toBe(2024);
  expect(parseFiscalYear("令和7年4月2日", "yearEnded")).toBe(2025);
});
