import { gridOf } from "../../../../test/support/gridOf";
import { namesYear, yearHeading } from "./yearHeading";

describe("the heading that names a figure's year", () => {
  test.each([
    ["R6実績", 2024, true],
    ["令和６年度", 2024, true],
    [2024, 2024, true],
    ["6年度", 2024, true],
    ["元年度", 2019, true],
    ["30年度", 2018, true],
    ["５年度（見込）", 2023, true],
    ["6年度", 2023, false],
    ["6年度", 2025, false],
    ["R5", 2024, false],
    ["R4～R6", 2024, false],
    ["6人", 2024, false],
  ])("%s for %d: %s", (value, year, expected) => {
    expect(namesYear(value, year)).toBe(expected);
  });

  test("years without their era below 実績値（令和）", () => {
    const grid = gridOf({
      rows: [
        ["指標", "実績値（令和）", "", ""],
        ["", "4年度", "5年度", "6年度"],
        ["出生数", 331, 305, 298],
      ],
      merges: ["A1:A2", "B1:D1"],
    });
    const place = { sheet: "Sheet1", row: 2, column: 2 };
    expect(yearHeading(grid, place, 2023)).toEqual({ ref: { sheet: "Sheet1", row: 1, column: 2 }, text: "5年度" });
  });
});
