import { gridOf } from "../../../test/support/gridOf";
import { mappedLines } from "../../../test/support/mappedLines";
import { eraOfYear, lacksEra } from "./eraOfYear";

const eraAt = (rows: readonly (readonly string[])[], row: number, column: number) =>
  eraOfYear((line, place) => rows[line]?.[place] ?? "", row, column);

test.each(["3年度", "元年度", "６年度", "10年度実績", "7年度（目標）", " 4 年度 ", "5年"])(
  "%s lacks its era",
  (text) => {
    expect(lacksEra(text)).toBe(true);
  },
);

test.each(["令和3年度", "R3年度", "2024年度", "3年目", "3年間", "3年度以降の取組", "年度", "30", "第3年度", "3か年"])(
  "%s does not",
  (text) => {
    expect(lacksEra(text)).toBe(false);
  },
);

describe("the era of a year", () => {
  test.each<[string, readonly (readonly string[])[], number, number, string | null]>([
    ["in the heading above", [["実績値（令和）"], ["3年度"]], 1, 0, "令和"],
    ["alone above", [["令和"], ["3年度"]], 1, 0, "令和"],
    [
      "typed once over the first",
      [
        ["令和", "", ""],
        ["3年度", "4年度", "5年度"],
      ],
      1,
      2,
      "令和",
    ],
    ["two rows above", [["平成"], ["実績"], ["29年度"]], 2, 0, "平成"],
    [
      "left of years that run down",
      [
        ["令和", "3年度"],
        ["", "4年度"],
      ],
      1,
      1,
      "令和",
    ],
    ["with the first year beside", [["令和3年度", "4年度", "5年度"]], 0, 2, "令和"],
    ["with the first year, merged groups", [["R3年度", "", "", "4年度", "4年度", "5年度"]], 0, 5, "令和"],
    ["with the first year above", [["令和3年度"], ["4年度"], ["5年度"]], 2, 0, "令和"],
    ["of the nearer change of era", [["平成30年度", "令和元年度", "2年度"]], 0, 2, "令和"],
    ["nowhere", [["実績値"], ["3年度"]], 1, 0, null],
    ["of a year that has its own", [["令和4年度の実績"], ["3年度"]], 1, 0, null],
    ["two eras", [["平成・令和"], ["3年度"]], 1, 0, null],
    ["not of a later year", [["令和6年度", "3年度"]], 0, 1, null],
    ["not across other words", [["令和3年度", "目標", "4年度"]], 0, 2, null],
    ["not far away", [["令和3年度", "", "", "", "", "", "4年度"]], 0, 6, null],
    ["not of how long it takes", [["令和3年", "5年"]], 0, 1, null],
    [
      "not over other columns",
      [
        ["令和", "", ""],
        ["3年度", "備考", "5年度"],
      ],
      1,
      2,
      null,
    ],
  ])("%s", (_case, rows, row, column, era) => {
    expect(eraAt(rows, row, column)).toBe(era);
  });
});

describe("figures under years without their era", () => {
  const actuals = ["births actual 2021 = 341 @ B3", "births actual 2022 = 345 @ C3"];
  const more = ["tourists actual 2021 = 551 @ B4", "tourists actual 2022 = 562 @ C4"];
  const data = [
    ["出生数", 341, 345],
    ["観光入込客数", 551, 562],
  ];

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      "the era in the group's heading, merged",
      ["指標名", "実績値（令和）", ""],
      ["", "3年度", "4年度"],
      ["A1:A2", "B1:C1"],
    ],
    ["the era in the group's heading, typed once", ["指標名", "実績値（令和）", ""], ["", "3年度", "4年度"], []],
    ["the era with the first year", ["指標名", "実績値", ""], ["", "令和3年度", "4年度"], ["A1:A2", "B1:C1"]],
  ])("%s", (_case, upper, lower, merges) => {
    const grid = gridOf({ rows: [upper, lower, ...data], merges });
    expect(mappedLines(grid)).toEqual([...actuals, ...more]);
  });

  test("are not taken where nothing says the era", () => {
    const grid = gridOf({ rows: [["指標名", "実績値", ""], ["", "3年度", "4年度"], ...data], merges: ["B1:C1"] });
    expect(mappedLines(grid)).toEqual([]);
  });
});
