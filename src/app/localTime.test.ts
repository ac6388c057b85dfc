import { localTime } from "./localTime";

test("local time by the minute, every part in two digits", () => {
  expect(localTime(new Date(2026, 4, 1, 9, 5))).toBe("2026-05-01 09:05");
  expect(localTime(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31 23:59");
});
