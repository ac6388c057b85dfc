import { parseTypedDate } from "./parseTypedDate";
import type { TypedValue } from "./typedValue";

const ERRORS = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);
const NUMBER = /^([+-])?(\$|¥|￥|\\)?\s*([+-])?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:[eE]([+-]?\d+))?\s*(%)?$/;
const FRACTION = /^([+-]?)(\d+)\s+(\d{1,3})\/(\d{1,3})$/;

/** Excel keeps 15 significant digits of what is typed and sets the rest to zero. */
function keep15Digits(digits: string): number {
  let significant = 0;
  let kept = "";
  let leading = true;
  for (const ch of digits) {
    if (ch === ".") kept += ch;
    else {
      if (ch !== "0") leading = false;
      if (!leading) significant++;
      kept += significant > 15 ? "0" : ch;
    }
  }
  return Number(kept);
}

/** Full-width digits and signs are typed like ASCII ones in Japanese Excel. */
function halfWidth(text: string): string {
  return /^[０-９，．％＋－￥／：（）\d,.%+\-¥/: ()]+$/.test(text) ? text.normalize("NFKC").replace("￥", "¥") : text;
}

function numberFormatOf(
  body: string,
  currency: string | undefined,
  percent: boolean,
  exponent: boolean,
): string | null {
  const decimals = body.split(".")[1]?.length ?? 0;
  if (percent) return decimals > 0 ? "0.00%" : "0%";
  if (currency !== undefined) {
    const unit = currency === "$" ? "$" : "¥";
    const digits = decimals > 0 ? "#,##0.00" : "#,##0";
    return `"${unit}"${digits};"${unit}"\\-${digits}`;
  }
  if (exponent) return "0.00E+00";
  if (body.includes(",")) return decimals > 0 ? "#,##0.00" : "#,##0";
  return null;
}

function parseNumber(text: string): TypedValue | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const m = NUMBER.exec(bracketed?.[1] ?? text);
  if (m === null) return null;
  const [, signBefore, currency, signAfter, body = "", exponent, percent] = m;
  if (!/\d/.test(body) || (signBefore !== undefined && signAfter !== undefined)) return null;
  if (bracketed !== null && (signBefore !== undefined || signAfter !== undefined)) return null;
  let value = keep15Digits(body.replaceAll(",", ""));
  if (exponent !== undefined) value = Number(`${value}e${exponent}`);
  if (percent !== undefined) value = Number((value / 100).toPrecision(15));
  if (!Number.isFinite(value)) return null;
  if (signBefore === "-" || signAfter === "-" || bracketed !== null) value = -value;
  const format = numberFormatOf(body, currency, percent !== undefined, exponent !== undefined);
  return { value: value === 0 ? 0 : value, ...(format === null ? {} : { numberFormat: format }) };
}

function parseFraction(text: string): TypedValue | null {
  const m = FRACTION.exec(text);
  if (m === null || Number(m[4]) === 0) return null;
  const value = Number(m[2]) + Number(m[3]) / Number(m[4]);
  return { value: m[1] === "-" ? -value : value, numberFormat: (m[4]?.length ?? 1) > 1 ? "# ??/??" : "# ?/?" };
}

/** What Excel makes of text typed into a cell whose number format is given ("@" keeps text); not for formulas.
 * `thisYear` completes dates without a year. */
export function parseTyped(
  text: string,
  numberFormat: string,
  date1904 = false,
  thisYear = new Date().getFullYear(),
): TypedValue {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const typed = halfWidth(text).trim();
  const upper = typed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { value: { error: upper } };
  return parseNumber(typed) ?? parseFraction(typed) ?? parseTypedDate(typed, date1904, thisYear) ?? { value: text };
}
