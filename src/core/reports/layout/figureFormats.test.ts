import { standardScheme } from "../../kpi/standardScheme";
import { changeFormat, figureFormat, progressFormat, rateFormat } from "./figureFormats";

test.each([
  [0, '#,##0_ ;"▲"#,##0_ ;#,##0_ ;@_ '],
  [2, '#,##0.00_ ;"▲"#,##0.00_ ;#,##0.00_ ;@_ '],
])("[RD8] a figure with %d decimals", (decimals, format) => {
  expect(figureFormat(decimals)).toBe(format);
});

test("[RD9] a change shows its sign, of a percent figure in ポイント", () => {
  expect(changeFormat(1, false)).toBe('"+"#,##0.0_ ;"▲"#,##0.0_ ;"±"#,##0.0_ ;@_ ');
  expect(changeFormat(1, true)).toBe('"+"#,##0.0"ポイント"_ ;"▲"#,##0.0"ポイント"_ ;"±"#,##0.0"ポイント"_ ;@_ ');
});

test("a rate shows its decimals", () => {
  expect(rateFormat(1)).toBe('#,##0.0%_ ;"▲"#,##0.0%_ ;#,##0.0%_ ;@_ ');
});

test.each([
  ["words beyond the range", {}, '[<0]"0%未満"_ ;[>2]"200%超"_ ;#,##0.0%_ ;@_ '],
  ["the limit itself", { beyondRange: "limit", printAbove: 1 }, '[<=0]"0%"_ ;[>=1]"100%"_ ;#,##0.0%_ ;@_ '],
  ["no limits", { printAbove: null, printBelow: null }, '#,##0.0%_ ;"▲"#,##0.0%_ ;#,##0.0%_ ;@_ '],
  ["only an upper limit", { printBelow: null }, '[>2]"200%超"_ ;[<0]"▲"#,##0.0%_ ;#,##0.0%_ ;@_ '],
  ["only a lower limit", { printAbove: null }, '[<0]"0%未満"_ ;#,##0.0%_ '],
  ["no decimals", { percentDecimals: 0 }, '[<0]"0%未満"_ ;[>2]"200%超"_ ;#,##0%_ ;@_ '],
] as const)("[RD6] progress prints %s", (_, choice, format) => {
  expect(progressFormat({ ...standardScheme, ...choice })).toBe(format);
});
