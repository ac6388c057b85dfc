import { normalizePrinted } from "./normalizePrinted";

test.each([
  ["市⺠の割合", "市民の割合"],
  ["⽅⼯⽇⼿⼟⺟", "方工日手土母"],
  ["２５歳から３４歳までの女性の\n社会増減", "25歳から34歳までの女性の社会増減"],
  ["付加価値額（製造業）", "付加価値額(製造業)"],
  ["自治体ＤＸの推進", "自治体DXの推進"],
  [" 出生数\r\n", "出生数"],
])("[SD2] %j reads %s", (printed, expected) => {
  expect(normalizePrinted(printed)).toBe(expected);
});
