import { parseUnit } from "./parseUnit";

/** What a number format says of the figure behind it. */
export interface FormatMeaning {
  readonly isPercent: boolean;
  readonly isDate: boolean;
  /** Thousands taken off for showing: "#,##0," → 1. */
  readonly thousands: number;
  /** Unit written behind the number by the format: #,##0"人"; null: none. */
  readonly unit: string | null;
}

const PLAIN: FormatMeaning = { isPercent: false, isDate: false, thousands: 0, unit: null };

function literalUnit(section: string): string | null {
  const behind = /[0#?][^0#?]*$/.exec(section)?.[0].slice(1) ?? "";
  const literal = [...behind.matchAll(/"([^"]*)"|\\(.)|([^\x20-\x7e])/g)].map((part) => part[1] ?? part[2] ?? part[3]);
  const text = literal.join("").trim();
  return parseUnit(text)?.known === true ? text : null;
}

/** Reads a number format (its section for positive numbers). Quoted signs are text: 0.0"%" is no percent format. */
export function readNumberFormat(format: string): FormatMeaning {
  if (format === "General" || format === "" || format === "@") return PLAIN;
  const section = format.split(";")[0] ?? "";
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  const isNumber = /[0#?]/.test(bare);
  const isDate = /[ymdhgeｙ]/i.test(bare.replace(/General|標準/gi, "").replace(/E[+-]/gi, "")) && !/[#?]/.test(bare);
  return {
    isPercent: bare.includes("%"),
    isDate,
    thousands: isNumber ? (/[0#?](,*)[^0#?]*$/.exec(bare)?.[1]?.length ?? 0) : 0,
    unit: isNumber ? literalUnit(section) : null,
  };
}
