import fc from "fast-check";
import { isoDate } from "./isoDate";

test.each([
  ["a date", 46143, "令和8年5月1日", "2026-05-01"],
  ["a leap day with a time", 45351.6, "R6.2.29", "2024-02-29"],
  ["the last day of a year", 46022, "", "2025-12-31"],
  ["a text", "5月1日", "5月1日", "5月1日"],
  ["a number that is no day", -3, "-3", "-3"],
])("%s", (_, value, text, expected) => {
  expect(isoDate({ value, text })).toBe(expected);
});

test("agrees with the calendar on every day Excel has", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (day) => {
      expect(isoDate({ value: day, text: "" })).toBe(new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});
