import { departmentNamed } from "../core/departments/departmentNamed";
import { nextBoard, type CollectionBoard, type DepartmentReturn } from "../core/departments/collect/collectionBoard";
import { isEarlierRound } from "../core/departments/collect/boardOfRound";
import { sheetKey } from "../core/departments/collect/onlyYear";
import { takeAnswers, type AnswerChoices } from "../core/departments/collect/takeAnswers";
import { planCollectionBoard } from "../core/reports/collectionBoard/planCollectionBoard";
import { planReturnsSheet } from "../core/reports/returnsSheet/planReturnsSheet";
import type { SheetPlan, WrittenRange } from "../core/workbook/sheetPlan";
import type { Workbook, WorkbookOptions } from "../core/workbook/workbook";
import { keptReturns, type Collected } from "./collectReturns";
import { findDisclaimer } from "./findDisclaimer";

/** What is taken in, and when: local time as 2026-05-01 14:30. */
export interface AcceptRequest extends WorkbookOptions {
  readonly choices: AnswerChoices;
  readonly at: string;
}

/** What became of it. */
export interface AcceptResult {
  readonly board: CollectionBoard | null;
  /** Keys of the answers that were written. */
  readonly taken: readonly string[];
  /** Keys left alone, because 「回答データ」 was changed since the answers were shown. */
  readonly outdated: readonly string[];
  /** Empty where nothing had to be changed. */
  readonly written: readonly WrittenRange[];
}

/**
 * Takes the chosen answers in and notes on the board who has returned what. 「回答データ」 is read again first: what was
 * changed there since is never overwritten. Nothing new: nothing is written. Throws what the workbook throws.
 */
export async function acceptReturns(
  workbook: Workbook,
  collected: Collected,
  { choices, at, ...options }: AcceptRequest,
): Promise<AcceptResult> {
  const grids = await workbook.readGrids(options);
  const kept = keptReturns(grids);
  const { answers, written: taken, outdated } = takeAnswers(kept.answers, collected.compared, choices, at);
  const board = boardAfter(collected, kept.board, new Set(taken), choices, at.slice(0, 10));
  const { strategy } = collected;
  const disclaimer = findDisclaimer(grids);
  const plans: SheetPlan[] = [];
  if (taken.length > 0) plans.push(planReturnsSheet({ strategy, answers, disclaimer }));
  if (board !== null && JSON.stringify(board) !== JSON.stringify(kept.board))
    plans.push(planCollectionBoard({ board, planTitle: strategy.title, disclaimer }));
  const written = plans.length === 0 ? [] : await workbook.applyPlans(plans, options);
  return { board, taken, outdated, written };
}

function boardAfter(
  { reading, compared, departments, fiscalYear }: Collected,
  before: CollectionBoard | null,
  taken: ReadonlySet<string>,
  choices: AnswerChoices,
  today: string,
): CollectionBoard | null {
  if (fiscalYear === null) return before;
  const known = departments.map(({ department }) => department);
  const nameNow = (name: string): string => departmentNamed(known, name)?.name ?? name;
  const ofPlace = new Map(reading.sheets.map(({ place, department }) => [sheetKey(place), nameNow(department)]));
  const open = new Map<string, number>();
  const addOpen = (department: string | undefined): void => {
    if (department !== undefined) open.set(department, (open.get(department) ?? 0) + 1);
  };
  const news = new Set<string>();
  for (const { place } of reading.rejected) addOpen(ofPlace.get(sheetKey(place)));
  for (const { key, verdict, candidates } of compared) {
    const names = new Set(candidates.map(({ department }) => nameNow(department)));
    if (taken.has(key)) names.forEach((name) => news.add(name));
    else if (verdict !== "equal" && !choices.has(key)) names.forEach(addOpen);
  }
  const returns = new Map<string, DepartmentReturn>();
  for (const sheet of reading.sheets) {
    const name = nameNow(sheet.department);
    if (name !== "") returns.set(name, { sheet, isNews: news.has(name), open: open.get(name) ?? 0 });
  }
  const round = reading.sheets[0]?.round ?? before?.round ?? "final";
  const question = { fiscalYear, round };
  // what comes late of an earlier round is taken in, but the board stays that of the round that is asked now
  if (before !== null && isEarlierRound(question, before)) return before;
  return nextBoard(before, question, departments, returns, today);
}
