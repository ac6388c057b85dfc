import type { FigureFlag } from "../kpi/evaluation";
import { findFiscalYears } from "./findFiscalYears";
import { parseUnit } from "../kpi/parseUnit";
import { stripNumbering } from "./stripNumbering";
import type { HeaderRole } from "./vocabulary.ja";
import { headerRole } from "./vocabulary.ja";

/** What one heading says. */
export interface HeaderMeaning {
  /** null: a bare year, whose role comes from the heading above it. */
  readonly role: HeaderRole | null;
  readonly year: number | null;
  /** 初年度 → 1, ２年目 → 2: a year of the plan, not yet a fiscal year. */
  readonly planYear: number | null;
  /** Unit written in the heading: 実績（千人）. */
  readonly unit: string | null;
  /** 令和６年度（見込）, R6速報値: how firm the figures are; null: nothing is said. */
  readonly flag: FigureFlag | null;
  /** 年次目標（上段）・年次実績（下段）: the upper of two rows holds targets. */
  readonly rows: "targetOverActual" | "actualOverTarget" | null;
}

const LONGEST = 40;
const PLAN_YEAR = /(初年度|(\d|[一二三四五])年(?:目|度目))/;

/** 評評価価 → 評価: what some PDF tables leave behind. */
function undouble(text: string): string {
  return text.length >= 4 && /^(?:(.)\1)+$/u.test(text) ? text.replace(/(.)\1/gu, "$1") : text;
}

function planYearOf(text: string): number | null {
  const found = PLAN_YEAR.exec(text);
  if (found === null) return null;
  return found[2] === undefined ? 1 : "一二三四五".indexOf(found[2]) + 1 || Number(found[2]);
}

const FLAGS: readonly (readonly [RegExp, FigureFlag])[] = [
  [/^(?:の?実績)?見込(?:み|実績)?値?$/, "expected"],
  [/^(?:速報|暫定|概算)値?$/, "preliminary"],
  [/^確定値?$/, "final"],
];

function flagOf(words: string): FigureFlag | null {
  return FLAGS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Beside a year 見込 and 速報値 say how firm its figure is; without one 見込 is what was expected. */
function takeFlag(split: Split, hasYear: boolean): { readonly split: Split; readonly flag: FigureFlag | null } {
  const ofWords = hasYear ? flagOf(split.words) : null;
  const ofBracket = split.inside.map(flagOf).find((flag) => flag !== null) ?? null;
  if (ofWords === null && (ofBracket === null || (!hasYear && split.words === ""))) return { split, flag: null };
  const words = ofWords === null ? split.words : split.words.includes("実績") ? "実績" : "";
  return {
    split: { words, inside: split.inside.filter((content) => flagOf(content) === null) },
    flag: ofWords ?? ofBracket,
  };
}

interface Split {
  readonly words: string;
  readonly inside: readonly string[];
}

/** Years may themselves stand in brackets, so brackets that became empty go too. */
function splitWords(rest: string): Split {
  const inside: string[] = [];
  const words = rest.replace(/[([【〔<〈]([^()[\]【】〔〕<>〈〉]*)(?:[)\]】〕>〉]|$)/g, (_whole, content: string) => {
    if (content !== "") inside.push(content);
    return "";
  });
  const bare = words.replace(/[()[\]:※*◆■●▼]/g, "").replace(/^(?:末(?:時点|現在)?|[の・、/-])+|[・、/-]+$/g, "");
  return { words: bare, inside };
}

/** (a), (A), ①: what formulas such as (b)/(a) refer to; アール and グラム stand in unit columns, not alone in headings. */
const REFERENCE = "(?:[a-f]|\\d{1,2})";
const REFERENCE_BESIDE = new RegExp(`^${REFERENCE}(?=[^\\x00-\\x7f])|(?<=[^\\x00-\\x7f])${REFERENCE}$`, "g");

function unitOf({ inside }: Split): string | null {
  return inside.find((content) => !/^[a-f]$/.test(content) && parseUnit(content)?.known === true) ?? null;
}

/** Roles of columns that formulas refer to. */
const COMPUTED: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  "baseline",
  "currentState",
  "target",
  "interimTarget",
  "actual",
  "expectedValue",
  "rate",
  "change",
]);

/** 実績値 A, ②実績値: the role without the letter or number that formulas call the column by. 目標１ is a goal. */
function roleOfReferred(words: string): HeaderRole | null {
  const bare = words.replace(REFERENCE_BESIDE, "");
  if (bare === words || (/\d/.test(words) && !/(?:値|実績|率)$/.test(bare))) return null;
  const role = headerRole(bare);
  return role !== null && COMPUTED.has(role) ? role : null;
}

function roleOf({ words, inside }: Split): HeaderRole | null | undefined {
  const role = words === "" ? null : (headerRole(words) ?? roleOfReferred(words) ?? undefined);
  if (role !== null) return role;
  return (
    inside.map((content) => headerRole(content.replace(/^[の・]+|[の・]+$/g, ""))).find((found) => found !== null) ??
    null
  );
}

/** What a heading says, or null where it is no heading (mapping spec §1). Plain numbers are not headings here. */
export function classifyHeader(text: string): HeaderMeaning | null {
  if (text.trim() === "" || text.length > LONGEST * 2) return null;
  const found = findFiscalYears(undouble(stripNumbering(text.normalize("NFKC").replace(/\s/g, ""))));
  if (found.rest.length > LONGEST) return null;
  const years = [...new Set(found.years.map(({ year }) => year))];
  const year = found.isSpan || years.length !== 1 ? null : (years[0] ?? null);
  if (/上段?.*下段?/.test(found.rest) && /目標.*実績|実績.*目標/.test(found.rest)) {
    const rows = /目標.*実績/.test(found.rest) ? "targetOverActual" : "actualOverTarget";
    return { role: "actual", year, planYear: null, unit: null, flag: null, rows };
  }
  const planYear = planYearOf(found.rest);
  const { split, flag } = takeFlag(splitWords(found.rest.replace(PLAN_YEAR, "")), year !== null || planYear !== null);
  const role = roleOf(split);
  if (role === undefined) return null;
  if (role === null && year === null && planYear === null) return null;
  if (role === null && found.isSpan) return null;
  return { role, year, planYear, unit: unitOf(split), flag, rows: null };
}
