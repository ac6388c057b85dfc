import * as fc from "fast-check";
import { formatFiscalYear } from "./formatFiscalYear";
import { parseFiscalYear } from "./parseFiscalYear";

test.each([
  [2024, "令和６年度", "R6", "2024年度"],
  [2019, "令和元年度", "R1", "2019年度"],
  [2018, "平成３０年度", "H30", "2018年度"],
  [2028, "令和１０年度", "R10", "2028年度"],
  [1988, "昭和６３年度", "S63", "1988年度"],
  [1900, "1900年度", "1900年度", "1900年度"],
])("[YR1] %p is shown as %s, %s and %s", (year, long, short, western) => {
  expect(formatFiscalYear(year)).toBe(long);
  expect(formatFiscalYear(year, "short")).toBe(short);
  expect(formatFiscalYear(year, "western")).toBe(western);
});

test("[YR1] whatever is shown is read back as the same year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2099 }), fc.constantFrom("long", "short", "western"), (year, style) => {
      expect(parseFiscalYear(formatFiscalYear(year, style as "long"))).toBe(year);
    }),
  );
});
