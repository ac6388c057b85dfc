import { eraStart } from "./japaneseFormat";
import type { TypedValue } from "./typedValue";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_FORMAT = "yyyy/m/d";
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([AaPp])\.?[Mm]\.?)?$/;

/** Serial of a day, or null when there is no such day (1900 system: from 1900, with Excel's 29 February 1900). */
function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  if (month < 1 || month > 12 || day < 1 || year < (date1904 ? 1904 : 1900) || year > 9999) return null;
  if (!date1904 && year === 1900 && month === 2 && day === 29) return 60;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86400000);
  if (date1904) return days - 1462;
  return days < 61 ? days - 1 : days;
}

function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

function eraDay(text: string): Day | null {
  const m =
    /^([RHSTMrhstm]|令和?|平成?|昭和?|大正?|明治?)\s*(\d{1,2}|元)(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/.exec(
      text,
    );
  const start = m === null ? null : eraStart(m[1] ?? "");
  if (m === null || start === null) return null;
  const year = start + (m[2] === "元" ? 1 : Number(m[2])) - 1;
  const kanji = text.includes("年");
  const numberFormat = kanji ? '[$-ja-JP]ggge"年"m"月"d"日"' : "[$-ja-JP]ge.m.d";
  return { year, month: Number(m[3]), day: Number(m[4]), numberFormat };
}

function dayOf(text: string, thisYear: number): Day | null {
  let m = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (m !== null) return { year: Number(m[1]), month: Number(m[3]), day: Number(m[4]), numberFormat: DAY_FORMAT };
  m = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (m !== null)
    return { year: fullYear(m[4] ?? ""), month: Number(m[1]), day: Number(m[3]), numberFormat: DAY_FORMAT };
  m = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (m !== null)
    return { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]), numberFormat: 'yyyy"年"m"月"d"日"' };
  m = /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (m !== null) return { year: Number(m[1]), month: Number(m[2]), day: 1, numberFormat: 'yyyy"年"m"月"' };
  m = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (m !== null) return { year: thisYear, month: Number(m[1]), day: Number(m[2]), numberFormat: 'm"月"d"日"' };
  m = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (m !== null) return { year: thisYear, month: Number(m[1]), day: Number(m[2]), numberFormat: "d-mmm" };
  m = /^(\d{4})[/-](\d{1,2})$/.exec(text) ?? null;
  if (m !== null) return { year: Number(m[1]), month: Number(m[2]), day: 1, numberFormat: "mmm-yy" };
  m = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (m !== null) return { year: Number(m[2]), month: Number(m[1]), day: 1, numberFormat: "mmm-yy" };
  m = /^(\d{1,2})[- ]([A-Za-z]{3})(?:[- ](\d{2}|\d{4}))?$/.exec(text);
  const month = MONTHS.indexOf((m?.[2] ?? "").toLowerCase()) + 1;
  if (m !== null && month > 0) {
    const year = m[3] === undefined ? thisYear : fullYear(m[3]);
    return { year, month, day: Number(m[1]), numberFormat: m[3] === undefined ? "d-mmm" : "d-mmm-yy" };
  }
  return eraDay(text);
}

function timeOf(text: string): { fraction: number; numberFormat: string } | null {
  const m = TIME.exec(text);
  if (m === null || Number(m[2]) > 59 || Number(m[3] ?? 0) >= 60) return null;
  let hours = Number(m[1]);
  const half = m[4]?.toLowerCase();
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half === "p" ? 12 : 0);
  }
  const fraction = (hours + Number(m[2]) / 60 + Number(m[3] ?? 0) / 3600) / 24;
  const base = m[3] === undefined ? "h:mm" : "h:mm:ss";
  return { fraction, numberFormat: half !== undefined ? `${base} AM/PM` : hours >= 24 ? "[h]:mm:ss" : base };
}

/** A typed date and/or time (Christian or Japanese era) as serial with its format; null when the text is none. */
export function parseTypedDate(text: string, date1904: boolean, thisYear: number): TypedValue | null {
  const time = timeOf(text);
  if (time !== null) return { value: time.fraction, numberFormat: time.numberFormat };
  const parts = /^(\S+)\s+(\d{1,2}:.+)$/.exec(text);
  const day = dayOf(parts?.[1] ?? text, thisYear);
  if (day === null) return null;
  const serial = serialOf(day.year, day.month, day.day, date1904);
  if (serial === null) return null;
  if (parts === null) return { value: serial, numberFormat: day.numberFormat };
  const clock = timeOf(parts[2] ?? "");
  return clock === null ? null : { value: serial + clock.fraction, numberFormat: "yyyy/m/d h:mm" };
}
