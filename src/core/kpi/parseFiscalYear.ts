import { eras } from "./eras";
import { type AprilFirst, fiscalYearOfDate } from "./fiscalYearOfDate";
import { parseKanjiNumber } from "./parseKanjiNumber";

const EARLIEST = 1950;
const LATEST = 2099;
const NUMBER = "(\\d{1,4}|[元〇零一二三四五六七八九十]{1,4})";
const YEAR = new RegExp(`^(?:(令和|平成|昭和|R|H|S)\\.?|FY|CY|西暦)?${NUMBER}(?:年度|年|度)?$`, "i");
const ERA = "(?:(令和|平成|昭和|R|H|S)\\.?)?";
const DAY = "(?:(\\d{1,2})日?|末日?)";
/** A month needs its 年/月 or an era: 2024.5 is a figure. */
const DATE = new RegExp(`^(?=.*[年RHS/-]|.*\\..*\\.)${ERA}${NUMBER}[年./-](\\d{1,2})(?:[月./-]${DAY}?)?$`, "i");

function calendarYear(eraText: string | undefined, digits: string): number | null {
  const count = /^\d+$/.test(digits) ? Number(digits) : parseKanjiNumber(digits);
  if (count === null || count < 1) return null;
  const era = eras.find(({ name, letter }) => eraText === name || eraText?.toUpperCase() === letter);
  if (era === undefined && count < 1000) return null;
  const year = era === undefined ? count : era.firstYear + count - 1;
  const isEraYear = era === undefined || count < 100;
  return isEraYear && year >= EARLIEST && year <= LATEST ? year : null;
}

/** 暦年 beside a year does not make it another one: 暦年 2024 counts as R6. [YR3] */
function withoutDressing(text: string): string {
  const compact = text.normalize("NFKC").replace(/\s/g, "");
  const bare = compact.replace(/(?:現在|時点)$/, "").replace(/\(?暦年\)?/, "");
  return bare.replace(/^[([](.*)[)\]]$/, "$1");
}

function parseYear(bare: string): number | null {
  const year = YEAR.exec(bare);
  return year === null ? null : calendarYear(year[1], year[2] ?? "");
}

/** 令和６(2024)年度: both calendars side by side; null where they do not agree. */
function parseBothCalendars(bare: string): number | null {
  const both = /^([^()]+)\(([^()]+)\)(年度|年)?$/.exec(bare);
  if (both === null) return null;
  const outer = parseYear(`${both[1] ?? ""}${both[3] ?? ""}`);
  return outer !== null && outer === parseYear(both[2] ?? "") ? outer : null;
}

function parseDate(bare: string, aprilFirst: AprilFirst): number | null {
  const date = DATE.exec(bare);
  if (date === null) return null;
  const year = calendarYear(date[1], date[2] ?? "");
  const month = Number(date[3]);
  const day = date[4] === undefined ? null : Number(date[4]);
  if (year === null || month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  return fiscalYearOfDate({ year, month, day }, aprilFirst);
}

/**
 * The fiscal year a whole text or number names: 令和６年度, R6, Ｒ.６, 令和元年, H31, 2024, FY2024, 令和６（2024）年度,
 * 暦年2024, and dates (令和7年3月31日 → 2024). null where it is not a year, or not between 1950 and 2099.
 * [YR2] [YR3] [YR4]
 */
export function parseFiscalYear(text: string | number, aprilFirst: AprilFirst = "yearBegun"): number | null {
  const bare = withoutDressing(String(text));
  return parseYear(bare) ?? parseBothCalendars(bare) ?? parseDate(bare, aprilFirst);
}
