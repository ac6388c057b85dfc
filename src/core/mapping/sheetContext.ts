import { findFiscalYears } from "./findFiscalYears";
import { parseUnit } from "./parseUnit";
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
}

const TITLE_ROWS = 8;

interface TitleYear {
  readonly year: number;
  readonly isSure: boolean;
}

/**
 * The year of figures a title names: the one before 実績 if there is one, else the only one. Dates and spans do not count.
 * 令和７年度 事業評価 may report the figures of R6, so such a year is only a guess.
 */
function titleYear(text: string): TitleYear | null {
  const { years, isSpan, rest } = findFiscalYears(text);
  const ofActuals = years.filter(({ behind }) => /^(?:の|末)?(?:実績|決算|値)/.test(behind));
  const plain = isSpan || /月|作成|策定|改定|公表|計画期間|目標/.test(rest) ? [] : years;
  const chosen = new Set((ofActuals.length > 0 ? ofActuals : plain).map(({ year }) => year));
  const [year] = [...chosen];
  if (year === undefined || chosen.size > 1) return null;
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

function unitNote(text: string): string | null {
  const found = /単位\s*[：:]\s*([^)）\]］】\s]+)/.exec(text)?.[1];
  return found !== undefined && parseUnit(found)?.known === true ? found : null;
}

/** Reads the sheet's name and the rows above a table whose headings begin at `top`, within columns left..right. */
export function readSheetContext(view: SheetView, top: number, left: number, right: number): SheetContext {
  const titles: string[] = [];
  for (let row = Math.max(0, top - TITLE_ROWS); row < top; row += 1) {
    for (let column = Math.max(0, left - 1); column <= Math.min(right, view.width - 1); column += 1) {
      const cell = view.cellAt(row, column);
      if (cell.row === row && cell.column === column && typeof cell.value === "string" && cell.value !== "") {
        titles.push(cell.text);
      }
    }
  }
  const title = agreedYear([view.sheet, ...titles].map(titleYear));
  const words = [view.sheet, ...titles].join(" ");
  return {
    year: title?.year ?? null,
    isYearSure: title?.isSure ?? false,
    unit: titles.map(unitNote).find((unit) => unit !== null) ?? null,
    isAboutTargets:
      /(?:年次|年度別?|各年度)の?目標|目標(?:値?一覧|設定|値の推移)/.test(words) && !/実績|進捗/.test(words),
  };
}
