import { classifyHeader } from "./classifyHeader";
import { findFiscalYears } from "./findFiscalYears";
import { planNumber } from "./planNumber";
import { parseUnit } from "../kpi/parseUnit";
import type { SheetView } from "./sheetView";

/** What the sheet's name and the titles above a table say about all of its figures. */
export interface SheetContext {
  /** Fiscal year of figures whose heading states none; null: not stated, or several. */
  readonly year: number | null;
  /** false where the year may be the year of the report. */
  readonly isYearSure: boolean;
  /** （単位：千人） beside the title. */
  readonly unit: string | null;
  /** true where the title speaks of targets and not of actuals. */
  readonly isAboutTargets: boolean;
  /** Number of the plan a title names: 第１期 → 1; null: none, or several. */
  readonly planNumber: number | null;
}

const TITLE_ROWS = 8;
/** Rows at the top of a sheet that may hold its own title, and the cells such a row holds at most: title and date. */
const SHEET_TITLE_ROWS = 3;
const SHEET_TITLE_CELLS = 2;

const PART_OF_YEAR = /[上下前後]半?期|四半期|\d月(?!\d{1,2}日)|途中|中間(?:実績|値|報告)/;

interface TitleYear {
  readonly year: number;
  readonly isSure: boolean;
}

/**
 * The year of figures a title names: the one before 実績 if there is one, else the only one. Dates and spans do not count.
 * 令和７年度 事業評価 may report the figures of R6, so such a year is only a guess.
 */
function titleYear(text: string): TitleYear | null {
  const { years, isSpan, rest: all } = findFiscalYears(text);
  // 重要業績評価指標 names the indicators: nothing is evaluated by it.
  const rest = all.replace(/(?:重要業績)?評価指標/g, "");
  const ofActuals = years.filter(({ behind }) => /^(?:の|末)?(?:実績|決算|値)/.test(behind));
  const plain = isSpan || /月|作成|策定|改定|公表|計画期間|目標/.test(rest) ? [] : years;
  const chosen = new Set((ofActuals.length > 0 ? ofActuals : plain).map(({ year }) => year));
  const [year] = [...chosen];
  if (year === undefined || chosen.size > 1) return null;
  // 上半期実績 is not yet the year's figure.
  if (PART_OF_YEAR.test(rest)) return { year, isSure: false };
  return {
    year,
    isSure: ofActuals.length > 0 || /実績/.test(rest) || !/評価|検証|会議|報告|調書|調査票|様式|資料/.test(rest),
  };
}

/** Titles that are sure go first; several years that disagree are none. */
function agreedYear(found: readonly (TitleYear | null)[]): TitleYear | null {
  const known = found.filter((title) => title !== null);
  const sure = known.filter(({ isSure }) => isSure);
  const candidates = sure.length > 0 ? sure : known;
  const [first] = candidates;
  return first !== undefined && candidates.every(({ year }) => year === first.year) ? first : null;
}

/** （単位：千人） in a title. */
export function unitNote(text: string): string | null {
  const found = /単位\s*[：:]\s*([^)）\]］】\s]+)/.exec(text)?.[1];
  return found !== undefined && parseUnit(found)?.known === true ? found : null;
}

/** The texts in the rows above a table whose headings end at `top`, within columns left..right, from above downwards. */
export function titlesAbove(
  view: SheetView,
  top: number,
  left: number,
  right: number,
  isTitle: (row: number) => boolean = () => true,
): readonly string[] {
  const titles: string[] = [];
  for (let row = Math.max(0, top - TITLE_ROWS); row < top; row += 1) {
    if (!isTitle(row)) continue;
    for (let column = Math.max(0, left - 1); column <= Math.min(right, view.width - 1); column += 1) {
      const cell = view.cellAt(row, column);
      if (cell.row === row && cell.column === column && typeof cell.value === "string" && cell.value !== "") {
        titles.push(cell.text);
      }
    }
  }
  return titles;
}

/** The lines at the top of a sheet that are no headings: the title of everything below. */
function sheetTitles(view: SheetView, top: number): readonly string[] {
  const titles: string[] = [];
  for (let row = 0; row < Math.min(SHEET_TITLE_ROWS, top, view.height); row += 1) {
    const texts: string[] = [];
    for (let column = 0; column < view.width; column += 1) {
      const cell = view.cellAt(row, column);
      if (cell.row === row && cell.column === column && cell.value !== null && cell.value !== "") texts.push(cell.text);
    }
    if (texts.length <= SHEET_TITLE_CELLS) titles.push(...texts.filter((text) => classifyHeader(text) === null));
  }
  return titles;
}

const FIGURE = /^[-−△▲※約]?[\d,.]+\D{0,8}$/u;

/** A row of another table, with notes such as 2022年度は速報値: no title. */
function holdsFigures(view: SheetView, row: number, least = 2): boolean {
  let figures = 0;
  for (let column = 0; column < view.width && figures < least; column += 1) {
    const cell = view.cellAt(row, column);
    if (cell.row !== row || cell.column !== column) continue;
    if (typeof cell.value === "number" || FIGURE.test(cell.text.normalize("NFKC").trim())) figures += 1;
  }
  return figures >= least;
}

/** The year of the titles above a table and of the sheet's name; where none names one, of the sheet's own title. */
function yearOfTitles(view: SheetView, top: number, left: number, right: number): TitleYear | null {
  // 令和６年度 between the table above and this one goes before what stands over both.
  const first = Math.max(0, top - TITLE_ROWS);
  let above = top - 1;
  while (above >= first && !holdsFigures(view, above, 1)) above -= 1;
  const own = above < first ? [] : titlesAbove(view, top, left, right, (row) => row > above).map(titleYear);
  if (own.some((title) => title !== null)) return agreedYear([titleYear(view.sheet), ...own]);
  const titles = titlesAbove(view, top, left, right, (row) => !holdsFigures(view, row));
  const near = [view.sheet, ...titles].map(titleYear);
  return near.some((title) => title !== null) ? agreedYear(near) : agreedYear(sheetTitles(view, top).map(titleYear));
}

/** false below 第１期総合戦略 where the strategy is the 第２期: baselines and targets there are the other plan's. */
export function isOwnPlan(context: SheetContext, { planNumber: own }: { readonly planNumber: number | null }): boolean {
  return own === null || context.planNumber === null || own === context.planNumber;
}

/** Reads the sheet's name and the rows above a table whose headings end at `top`, within columns left..right. */
export function readSheetContext(view: SheetView, top: number, left: number, right: number): SheetContext {
  const titles = titlesAbove(view, top, left, right);
  const title = yearOfTitles(view, top, left, right);
  const words = [view.sheet, ...titles].join(" ");
  return {
    planNumber: planNumber([view.sheet, ...titles]),
    year: title?.year ?? null,
    isYearSure: title?.isSure ?? false,
    unit: titles.map(unitNote).find((unit) => unit !== null) ?? null,
    isAboutTargets:
      /(?:年次|年度別?|各年度)の?目標|目標(?:値?一覧|設定|値の推移)/.test(words) && !/実績|進捗/.test(words),
  };
}
