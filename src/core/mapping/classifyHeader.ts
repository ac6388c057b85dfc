import { findFiscalYears } from "./findFiscalYears";
import { parseUnit } from "./parseUnit";
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

function roleOf({ words, inside }: Split): HeaderRole | null | undefined {
  const role = words === "" ? null : (headerRole(words) ?? undefined);
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
    return { role: "actual", year, planYear: null, unit: null, rows };
  }
  const planYear = planYearOf(found.rest);
  const split = splitWords(found.rest.replace(PLAN_YEAR, ""));
  const role = roleOf(split);
  if (role === undefined) return null;
  if (role === null && year === null && planYear === null) return null;
  if (role === null && found.isSpan) return null;
  const unit = split.inside.find((content) => parseUnit(content)?.known === true) ?? null;
  return { role, year, planYear, unit, rows: null };
}
