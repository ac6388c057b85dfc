import { standardScheme } from "../../kpi/standardScheme";
import { changeFormat, figureFormat, progressFormat, rateFormat } from "./figureFormats";

test.each([
  [0, '#,##0;"▲"#,##0;#,##0'],
  [2, '#,##0.00;"▲"#,##0.00;#,##0.00'],
])("[RD8] a figure with %d decimals", (decimals, format) => {
  expect(figureFormat(decimals)).toBe(format);
});

test("[RD9] a change shows its sign, of a percent figure in ポイント", () => {
  expect(changeFormat(1, false)).toBe('"+"#,##0.0;"▲"#,##0.0;"±"#,##0.0');
  expect(changeFormat(1, true)).toBe('"+"#,##0.0"ポイント";"▲"#,##0.0"ポイント";"±"#,##0.0"ポイント"');
});

test("a rate shows its decimals", () => {
  expect(rateFormat(1)).toBe('#,##0.0%;"▲"#,##0.0%;#,##0.0%');
});

test.each([
  ["words beyond the range", {}, '[<0]"0%未満";[>2]"200%超";#,##0.0%'],
  ["the limit itself", { beyondRange: "limit", printAbove: 1 }, '[<0]"0%";[>1]"100%";#,##0.0%'],
  ["no limits", { printAbove: null, printBelow: null }, '#,##0.0%;"▲"#,##0.0%;#,##0.0%'],
  ["only an upper limit", { printBelow: null }, '[>2]"200%超";[<0]"▲"#,##0.0%;#,##0.0%'],
  ["no decimals", { percentDecimals: 0 }, '[<0]"0%未満";[>2]"200%超";#,##0%'],
] as const)("[RD6] progress prints %s", (_, choice, format) => {
  expect(progressFormat({ ...standardScheme, ...choice })).toBe(format);
});
