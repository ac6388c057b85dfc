import { parseTyped } from "./parseTyped";

test.each([
  ["1,234", { value: 1234, numberFormat: "#,##0" }],
  ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["12%", { value: 0.12, numberFormat: "0%" }],
  ["12.5%", { value: 0.125, numberFormat: "0.00%" }],
  ["¥1,000", { value: 1000, numberFormat: '"¥"#,##0;"¥"\\-#,##0' }],
  ["-5", { value: -5 }],
  ["(100)", { value: -100 }],
  [".5", { value: 0.5 }],
  ["1e3", { value: 1000, numberFormat: "0.00E+00" }],
  ["12345678901234567", { value: 12345678901234500 }],
  ["0123", { value: 123 }],
  ["２０", { value: 20 }],
  ["１２．５％", { value: 0.125, numberFormat: "0.00%" }],
  ["1 1/2", { value: 1.5, numberFormat: "# ?/?" }],
  ["2026/4/1", { value: 46113, numberFormat: "yyyy/m/d" }],
  ["2026-04-01", { value: 46113, numberFormat: "yyyy/m/d" }],
  ["4/1/2026", { value: 46113, numberFormat: "yyyy/m/d" }],
  ["2026年4月1日", { value: 46113, numberFormat: 'yyyy"年"m"月"d"日"' }],
  ["令和8年4月1日", { value: 46113, numberFormat: '[$-ja-JP]ggge"年"m"月"d"日"' }],
  ["令和元年5月1日", { value: 43586, numberFormat: '[$-ja-JP]ggge"年"m"月"d"日"' }],
  ["R8.4.1", { value: 46113, numberFormat: "[$-ja-JP]ge.m.d" }],
  ["1/2", { value: 46024, numberFormat: "d-mmm" }],
  ["4月1日", { value: 46113, numberFormat: 'm"月"d"日"' }],
  ["12:30", { value: 12.5 / 24, numberFormat: "h:mm" }],
  ["2026/4/1 12:00", { value: 46113.5, numberFormat: "yyyy/m/d h:mm" }],
  ["TRUE", { value: true }],
  ["#N/A", { value: { error: "#N/A" } }],
  ["'123", { value: "123" }],
  ["R6", { value: "R6" }],
  ["2/30", { value: "2/30" }],
  ["1,23", { value: "1,23" }],
  ["1-2-3-4", { value: "1-2-3-4" }],
  ["25人", { value: "25人" }],
  ["", { value: null }],
])("typing %s", (text, expected) => {
  expect(parseTyped(text, "General", false, 2026)).toEqual(expected);
});

test("a text cell keeps what is typed", () => {
  expect(parseTyped("001", "@")).toEqual({ value: "001" });
});
