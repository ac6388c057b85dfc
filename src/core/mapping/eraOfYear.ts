/** What stands in the cells of a sheet, by place; "" for blanks and places outside. */
export type TextAt = (row: number, column: number) => string;

/** 3年度, 元年, ６年度実績, 4年度（見込）: a year whose era stands elsewhere. */
const BARE_YEAR = /^(?:\d{1,2}|元)年度?(?:末|の)?(?:実績値?|見込み?値?|目標値?)?(?:\([^()]*\))?$/;
const COUNT = "(?:\\d{1,2}|元)";
/** 実績値（令和）, 令和: an era without a year of its own. */
const ERA_ALONE = new RegExp(`(令和|平成)(?!${COUNT}|[〇一二三四五六七八九十])`, "g");
const ERA_YEAR = new RegExp(`^(令和|平成|r\\.?|h\\.?)(${COUNT})(?:年度?|\\(|$)`, "i");
const ERAS: Readonly<Record<string, string>> = { r: "令和", h: "平成" };
/** How far away the era may stand: rows above the years, places before one of them, blank places in between. */
const UPWARDS = 2;
const BEFORE = 16;
const BLANKS = 4;

const compact = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
const countOf = (text: string): number => (text.startsWith("元") ? 1 : parseInt(text, 10));

/** true where a text is a year that lacks its era. Cheap: asked of every cell. */
export function lacksEra(text: string): boolean {
  return text.length <= 16 && text.includes("年") && BARE_YEAR.test(compact(text));
}

/** First year of the eras a bare count may belong to, less one: 令和, 平成. */
const ERA_STARTS = [2018, 1988] as const;

/** true where a year written without its era (3年度) may be that fiscal year, 令和 or 平成. */
export function mayBeBareYear(text: string, fiscalYear: number): boolean {
  return lacksEra(text) && ERA_STARTS.some((start) => start + countOf(compact(text)) === fiscalYear);
}

function onlyEra(text: string): string | null {
  const eras = [...new Set([...compact(text).matchAll(ERA_ALONE)].map(([, era = ""]) => era))];
  return eras.length === 1 ? (eras[0] ?? null) : null;
}

/** The heading over the year: straight above, or typed once over the first of several years. */
function eraAbove(textAt: TextAt, row: number, column: number): string | null {
  for (let up = 1; up <= UPWARDS; up += 1) {
    for (let left = 0; left <= BEFORE; left += 1) {
      const text = textAt(row - up, column - left);
      if (text !== "") {
        const era = onlyEra(text);
        if (era !== null) return era;
        break;
      }
      // What is not a year to the left belongs to another heading.
      if (!lacksEra(textAt(row, column - left - 1))) break;
    }
  }
  return null;
}

/** 令和3年度, 4年度, 5年度: the era is said with the first, and the years count on. */
function eraBefore(before: (step: number) => string, own: number): string | null {
  let next = own;
  let blanks = 0;
  for (let step = 1; step <= BEFORE && blanks <= BLANKS; step += 1) {
    const text = compact(before(step));
    blanks = text === "" ? blanks + 1 : 0;
    if (text === "") continue;
    const [, era = "", count = ""] = ERA_YEAR.exec(text) ?? [];
    if (era !== "") return countOf(count) < next ? (ERAS[era.charAt(0).toLowerCase()] ?? era) : null;
    // A merged year shows itself again in every place it covers.
    if (!lacksEra(text) || countOf(text) > next) return null;
    next = countOf(text);
  }
  return null;
}

/**
 * The era (令和, 平成) of a year written without it, from the heading above (実績値（令和） over 3年度) or from the first of
 * the years beside or above it (令和3年度, 4年度, …); null where none says it. Expects a text that `lacksEra`.
 */
export function eraOfYear(textAt: TextAt, row: number, column: number): string | null {
  const text = compact(textAt(row, column));
  const own = countOf(text);
  const named = eraAbove(textAt, row, column) ?? eraAbove((line, place) => textAt(place, line), column, row);
  // 3年 may as well be how long something takes.
  if (named !== null || !text.includes("年度")) return named;
  return eraBefore((step) => textAt(row, column - step), own) ?? eraBefore((step) => textAt(row - step, column), own);
}
