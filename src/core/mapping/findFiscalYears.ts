import { parseFiscalYear } from "../kpi/parseFiscalYear";
import { foldCharacters } from "../kpi/foldCharacters";
import { foldDashes } from "../kpi/foldDashes";

/** A fiscal year named somewhere in a text. */
export interface YearFound {
  readonly year: number;
  /** What stands directly behind it, up to eight characters. */
  readonly behind: string;
}

export interface YearsFound {
  readonly years: readonly YearFound[];
  /** The text without its years, folded, spaceless, lower case. */
  readonly rest: string;
  /** true for R4～R7: a span, not a year. */
  readonly isSpan: boolean;
}

const COUNT = "(?:\\d{1,2}|元|[一二三四五六七八九十]{1,3})";
const ERA_YEAR = `(?<![a-z0-9])(?:令和|平成|昭和|[rhs]\\.?)${COUNT}(?![\\d.]*\\d)`;
const WESTERN = "(?<![\\d.,])(?:fy|西暦)?(?:19|20)\\d{2}(?![\\d,.]*\\d)";
const DATE_TAIL = "(?:年|[./-])\\d{1,2}(?:月|[./-])?(?:末日?|\\d{1,2}日?)?(?:現在|時点)?";
const YEAR = new RegExp(
  `(?:(?:${ERA_YEAR}|${WESTERN})|(?<![a-z0-9])(?:令和|平成|昭和|[rhs]\\.?)${COUNT}(?=[./-]\\d))(?:${DATE_TAIL}|(?:\\(?(?:${ERA_YEAR}|${WESTERN})\\)?)?(?:年度|年)?(?:\\((?:${ERA_YEAR}|${WESTERN})(?:年度|年)?\\))?)`,
  "g",
);

function yearOf(token: string): number | null {
  const whole = parseFiscalYear(token.replace(/(?<=[./-]\d{1,2})末日?/, ""));
  if (whole !== null) return whole;
  const first = /^[^()]+/.exec(token)?.[0] ?? token;
  return parseFiscalYear(first);
}

/** Every fiscal year a heading names (R6, 令和６年度, 2024年度, H30, R5(2023), R7.3末), and the text left without them. */
export function findFiscalYears(text: string): YearsFound {
  const compact = foldDashes(foldCharacters(text)).replace(/\s/g, "").toLowerCase();
  const years: YearFound[] = [];
  const rest = compact.replace(YEAR, (token, ...parts) => {
    const at = Number(parts.at(-2));
    const year = yearOf(token);
    if (year === null) return token;
    years.push({ year, behind: compact.slice(at + token.length, at + token.length + 8) });
    return "\uE000";
  });
  return {
    years,
    rest: rest.replaceAll("\uE000", ""),
    isSpan: /\uE000(?:[~-]|から)\uE000/.test(rest),
  };
}
