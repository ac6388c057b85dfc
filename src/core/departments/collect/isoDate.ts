import type { EntryCell } from "./readEntry";

/** From 0000-03-01 to Excel's day 0, with its leap day of 1900. */
const FIRST = 693_899;
const ERA = 146_097;

/** A date entry as 2026-05-01; what is no date stays as it is written. */
export function isoDate({ value, text }: Pick<EntryCell, "value" | "text">): string {
  const isDay = typeof value === "number" && value >= 61 && value < 2_958_466;
  if (!isDay) return text.trim();
  // Years are counted from March, so that the leap day is the last of its year.
  const day = Math.floor(value) + FIRST;
  const era = Math.floor(day / ERA);
  const ofEra = day - era * ERA;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const calendarMonth = month < 10 ? month + 3 : month - 9;
  return [era * 400 + year + (calendarMonth <= 2 ? 1 : 0), calendarMonth, date]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
