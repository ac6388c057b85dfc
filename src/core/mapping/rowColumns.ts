import type { ColumnHeading } from "./columnHeading";
import type { TableFields } from "./columnFields";
import type { TableRegion } from "./tableRegion";

/** The columns of a table that hold words about its rows. */
export interface RowColumns {
  /** Columns whose words may say what a row's figures are: 区分, 年度, and those without a heading. */
  readonly words: readonly number[];
  /** Columns that go on with the name: 小項目 beside 大項目, a second column under one 指標名. */
  readonly parts: readonly number[];
  /** Columns of words left of the name: 大項目 beside 小項目, the nearest first. */
  readonly before: readonly number[];
  /** A column with the year of each row's own actual: 実績年度, 最新年度. */
  readonly dataYear: number | null;
}

/** 実績年度, 最新値の年度, データの時点: the year of each row's own actual. */
const DATA_YEAR = /(?:実績|最新|直近|データ|数値|値).*(?:年度?|時点)$/;

const KINDS = /区分|種別|種類|内訳|細目|項目|対象/;

function mayTell({ role, text }: ColumnHeading): boolean {
  return role === null || role === "yearGroup" || role === "indicator" || (role === "rating" && KINDS.test(text));
}

/** 年度 and 数値 below one heading 基準値: the year is that figure's, before or behind it. */
function isYearUnderGroup({ text, column }: ColumnHeading, { figures }: TableFields): boolean {
  const [group = "", lowest = "", ...more] = text.split(" ");
  if (more.length > 0 || !/^(?:年度?|時点|年次)$/.test(lowest)) return false;
  return figures.some((figure) => Math.abs(figure.column - column) === 1 && figure.heading.startsWith(`${group} `));
}

/** 年度 beside 基準値 or 目標値, where the actuals have years of their own: when that figure was, not what the row holds. */
function isYearOfStated({ text, column }: ColumnHeading, { figures }: TableFields): boolean {
  const isDated = figures.some(
    ({ field, year, yearFrom }) => field === "actual" && year !== null && yearFrom === "heading",
  );
  return (
    /(?:年度?|時点)$/.test(text) &&
    isDated &&
    figures.some((figure) => figure.field !== "actual" && figure.column === column - 1)
  );
}

/** Sorts the columns of a table that hold no figures of their own (see `decideFields`). */
export function findRowColumns({ columns, nameColumn }: TableRegion, fields: TableFields): RowColumns {
  const taken = new Set(fields.figures.map(({ column }) => column));
  const free = columns.filter(
    ({ column }) => column !== nameColumn && column !== fields.unitColumn && !taken.has(column),
  );
  const dataYear = free.find(
    ({ role, text }) => (role === "baselineYear" || role === null) && DATA_YEAR.test(text) && !/基準|目標/.test(text),
  );
  const words = free.filter(
    (heading) =>
      heading !== dataYear &&
      mayTell(heading) &&
      !isYearOfStated(heading, fields) &&
      !isYearUnderGroup(heading, fields),
  );
  const name = columns.find(({ column }) => column === nameColumn);
  const firstFigure = Math.min(...[...taken].filter((column) => column > nameColumn), Infinity);
  const parts = words.filter(
    ({ column, anchor, isBlank, role, text }) =>
      column > nameColumn &&
      column < firstFigure &&
      (anchor === name?.anchor || (isBlank && column === nameColumn + 1) || role === "indicator" || KINDS.test(text)),
  );
  const before = words.filter(({ column, role }) => column < nameColumn && role !== "yearGroup");
  return {
    words: words.map(({ column }) => column),
    parts: parts.map(({ column }) => column),
    before: before.map(({ column }) => column).reverse(),
    dataYear: dataYear?.column ?? null,
  };
}
