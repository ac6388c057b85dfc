import { fiscalYearOfDate } from "./fiscalYearOfDate";

test.each([
  [2025, 3, 31, "yearBegun", 2024],
  [2025, 4, 1, "yearBegun", 2025],
  [2025, 4, 1, "yearEnded", 2024],
  [2025, 4, null, "yearEnded", 2025],
  [2025, 12, 31, "yearBegun", 2025],
  [2025, 1, 1, "yearEnded", 2024],
] as const)("[YR4] %p-%p-%p (%s) is the fiscal year %p", (year, month, day, aprilFirst, expected) => {
  expect(fiscalYearOfDate({ year, month, day }, aprilFirst)).toBe(expected);
});
