import { gridOf } from "../../../test/support/gridOf";
import { layoutStrategy } from "../../../test/support/mappedLines";
import { planNumber } from "./planNumber";
import { proposeMapping } from "./proposeMapping";

describe("which plan a title speaks of", () => {
  test.each([
    [["第２期 北本市まち・ひと・しごと創生総合戦略"], 2],
    [["第一期総合戦略　最終評価"], 1],
    [["第１期"], 1],
    [["第１期総合戦略", "第２期総合戦略"], null],
    [["第１四半期"], null],
    [["第１期（4月～7月）の実績"], null],
    [["総合戦略の実績"], null],
  ])("%j: %s", (texts, expected) => {
    expect(planNumber(texts)).toBe(expected);
  });

  const sheet = (title: string) =>
    gridOf({
      rows: [[title], ["指標", "基準値", "目標値", "R2実績"], ["出生数", 480, 500, 372]],
    });
  const second = { ...layoutStrategy, title: "第２期総合戦略" };
  test.each([
    ["第１期総合戦略　最終評価", ["actual"]],
    ["第２期総合戦略　最終評価", ["actual", "baseline", "target"]],
    ["総合戦略　最終評価", ["actual", "baseline", "target"]],
  ])("below %s a sheet gives %j", (title, fields) => {
    const { cells } = proposeMapping(second, [sheet(title)]).proposal;
    expect(cells.map(({ field }) => field).sort()).toEqual(fields);
  });
});
