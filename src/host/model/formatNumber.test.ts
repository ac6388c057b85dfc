import { formatValue, isNumberFormat } from "./formatNumber";

test.each([
  [1234.5, "General", "1234.5"],
  [0.1 + 0.2, "General", "0.3"],
  [1e15, "General", "1E+15"],
  [1234.5, "#,##0", "1,235"],
  [-1234, "#,##0", "-1,234"],
  [12.5, "0", "13"],
  [-12.5, "0", "-13"],
  [1.005, "0.00", "1.01"],
  [0.285, "0%", "29%"],
  [0.256, "0.0%", "25.6%"],
  [-0.123, "0.0%;▲0.0%", "▲12.3%"],
  [0.9995, "0.0%", "100.0%"],
  [0, '0;-0;"－"', "－"],
  [3, '0"件"', "3件"],
  [1234, "#,##0千円", "1,234千円"],
  [-5, "#,##0;[赤]-#,##0", "-5"],
  [1234, "G/標準", "1234"],
  [5, "¥#,##0", "¥5"],
  [46113, "yyyy/m/d", "2026/4/1"],
  [46113, 'yyyy"年"m"月"d"日"', "2026年4月1日"],
  [46113, "yyyy年m月d日", "2026年4月1日"],
  [46113, '[$-411]ggge"年"m"月"d"日"', "令和8年4月1日"],
  [46113, "[$-ja-JP]ge.m.d;@", "R8.4.1"],
  [43586, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', "令和元年5月1日"],
  [43585, "ggge年", "平成31年"],
  [46113, "aaaa", "水曜日"],
  [46113, "m/d(aaa)", "4/1(水)"],
  [0.5, "h:mm", "12:00"],
  [0.75, "h:mm AM/PM", "6:00 PM"],
  [1.5, "[h]:mm", "36:00"],
  [12345, "0.00E+00", "1.23E+04"],
  ["x", '@"さん"', "xさん"],
  ["文字", "#,##0", "文字"],
  [5, "@", "5"],
  [true, "0", "TRUE"],
  [{ error: "#N/A" }, "0", "#N/A"],
  [null, "0", ""],
])("%p shown as %s reads %s", (value, format, expected) => {
  expect(formatValue(value, format)).toBe(expected);
});

test("the 1904 date system counts from another day", () => {
  expect(formatValue(46113 - 1462, "yyyy/m/d", true)).toBe("2026/4/1");
});

test.each([
  ["0.0%;▲0.0%", true],
  ["ggge年m月d日", true],
  ["[赤]0", true],
  ['0"件', false],
  ["[abc", false],
])("%s is accepted as a number format: %p", (format, expected) => {
  expect(isNumberFormat(format)).toBe(expected);
});
