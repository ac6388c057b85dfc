import { selectDataYear, yearsWithFigure } from "./selectDataYear";

test.each([
  [{ 2021: 1, 2022: 2, 2023: 3 }, 2023, 2023],
  [{ 2021: 1, 2022: 2 }, 2024, 2022],
  [{ 2021: 1, 2025: 9 }, 2023, 2021],
  [{ 2025: 9 }, 2023, null],
  [{}, 2023, null],
  [{ 2022: 5, 2023: NaN }, 2023, 2022],
  [{ 2022: 0 }, 2023, 2022],
])("[YR5] of %j the report of %p uses %p", (actuals, reportYear, expected) => {
  expect(selectDataYear(actuals, reportYear)).toBe(expected);
});

test("[YR5] years are ascending whatever the order they were read in", () => {
  expect(yearsWithFigure({ 2025: 1, 2021: 1, 2023: 1 })).toEqual([2021, 2023, 2025]);
});
