import type { Rect } from "../../src/core/workbook/cellAddress";
import { cellAddress } from "../../src/core/workbook/cellAddress";
import { textWidth } from "../../src/core/workbook/layout/textWidth";
import type { CellFormat, SheetPlan } from "../../src/core/workbook/sheetPlan";

/** Points of paper, short and long side. */
const PAPERS = { a4: [595, 842], a3: [842, 1191] } as const;
const USUAL_SIZE = 11;

export interface Paper {
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** First row of every page. */
  readonly starts: readonly number[];
  /** What stands in a cell: a text, a formula; "" where nothing is. */
  readonly content: (row: number, column: number) => string;
  readonly format: (row: number, column: number) => CellFormat;
  readonly mergeAt: (row: number, column: number) => Rect | null;
}

const inside = (row: number, column: number, { top, left, bottom, right }: Rect) =>
  row >= top && row <= bottom && column >= left && column <= right;

/** A plan as it would stand on paper, print area only. */
export function paperOf(plan: SheetPlan): Paper {
  const { page } = plan;
  if (page === undefined) throw new Error(`${plan.name} is not printed`);
  const { bottom, right } = page.printArea;
  const heights = Array<number>(bottom + 1).fill(15);
  for (const { first, last, height } of plan.rowHeights) heights.fill(height, first, Math.min(last, bottom) + 1);
  const widths = Array<number>(right + 1).fill(54);
  for (const { first, last, width } of plan.columnWidths) widths.fill(width, first, Math.min(last, right) + 1);
  const contents = new Map<string, string>();
  for (const { rect, contents: rows } of plan.blocks)
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== "" && value !== null) contents.set(`${rect.top + r},${rect.left + c}`, String(value));
      }),
    );
  return {
    heights,
    widths,
    starts: [0, ...(page.rowBreaks ?? [])],
    content: (row, column) => contents.get(`${row},${column}`) ?? "",
    format: (row, column) =>
      plan.formats
        .filter(({ rects }) => rects.some((rect) => inside(row, column, rect)))
        .reduce<CellFormat>((all, { format }) => ({ ...all, ...format }), {}),
    mergeAt: (row, column) => plan.merges.find((rect) => inside(row, column, rect)) ?? null,
  };
}

const total = (sizes: readonly number[], from: number, to: number) =>
  sizes.slice(from, to + 1).reduce((sum, size) => sum + size, 0);

/** Lines of text in a cell, broken anywhere: fewer than any program would need. */
function fewestLines(text: string, width: number, size: number): number {
  const perLine = Math.max(1, Math.floor(((width - 4) / size) * 2));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / perLine)), 0);
}

/**
 * Texts that do not stand whole in their cells: address and text. Formulas and what stands through a fill are left
 * aside, unless `shown` tells what a cell of the written sheet shows.
 */
export function cutTexts(
  plan: SheetPlan,
  shown: (row: number, column: number) => unknown = () => undefined,
): readonly string[] {
  const stated = paperOf(plan);
  const computed = (row: number, column: number): string => {
    const value = shown(row, column);
    return typeof value === "string" ? value : "";
  };
  const paper: Paper = {
    ...stated,
    content: (row, column) => {
      const text = stated.content(row, column);
      return text === "" || text.startsWith("=") ? computed(row, column) || text : text;
    },
  };
  return paper.heights.flatMap((_, row) =>
    paper.widths.flatMap((__, column): readonly string[] => {
      const text = paper.content(row, column).replace(/^'/, "");
      if (text === "" || text.startsWith("=")) return [];
      const merge = paper.mergeAt(row, column) ?? { top: row, bottom: row, left: column, right: column };
      const { fontSize: size = USUAL_SIZE, wrap = false, shrink = false } = paper.format(row, column);
      if (shrink) return [];
      const width = total(paper.widths, merge.left, merge.right);
      const height = total(paper.heights, merge.top, merge.bottom);
      const fault = `${cellAddress(row, column)} ${text}`;
      if (wrap) return fewestLines(text, width, size) * size * 1.25 > height ? [fault] : [];
      let free = width;
      for (let next = merge.right + 1; next < paper.widths.length; next += 1) {
        if (paper.content(row, next) !== "" || paper.mergeAt(row, next) !== null) break;
        free += paper.widths[next] ?? 0;
      }
      return (textWidth(text) / 2) * size > free ? [fault] : [];
    }),
  );
}

/** Pages that hold more points than the paper has at the scale of its width: page number and points. */
export function overfullPages(plan: SheetPlan): readonly string[] {
  const paper = paperOf(plan);
  const { page } = plan;
  if (page === undefined) return [];
  const [short, long] = PAPERS[page.paper];
  const isWide = page.orientation === "landscape";
  const { left, right, top, bottom } = page.margins;
  const across = (isWide ? long : short) - left - right;
  const down = (isWide ? short : long) - top - bottom;
  const scale = Math.min(1, across / total(paper.widths, 0, paper.widths.length - 1));
  const repeated = page.titleRows;
  return paper.starts.flatMap((start, index) => {
    const end = (paper.starts[index + 1] ?? paper.heights.length) - 1;
    const again =
      repeated !== undefined && repeated.last < start ? total(paper.heights, repeated.first, repeated.last) : 0;
    const points = total(paper.heights, start, end) + again;
    return points > down / scale ? [`page ${index + 1}: ${points} of ${Math.floor(down / scale)}`] : [];
  });
}

/** Merged areas that overlap, or reach over the end of a page. */
export function faultyMerges(plan: SheetPlan): readonly string[] {
  const { starts } = paperOf(plan);
  const seen = new Set<string>();
  return plan.merges.flatMap(({ top, left, bottom, right }) => {
    const cells = Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => `${top + r},${left + c}`),
    ).flat();
    const overlaps = cells.some((cell) => seen.has(cell));
    cells.forEach((cell) => seen.add(cell));
    const isSplit = starts.some((start) => start > top && start <= bottom);
    return overlaps || isSplit ? [`${cellAddress(top, left)}:${cellAddress(bottom, right)}`] : [];
  });
}

/** Rows a page ends with or begins with, fillers left aside: `isRow` says which may not stand there. */
export function rowsAtEnd(plan: SheetPlan, isRow: (paper: Paper, row: number) => boolean): readonly number[] {
  const paper = paperOf(plan);
  const isEmpty = (row: number) => paper.widths.every((_, column) => paper.content(row, column) === "");
  return paper.starts.flatMap((start, index) => {
    let end = (paper.starts[index + 1] ?? paper.heights.length) - 1;
    while (end > start && isEmpty(end)) end -= 1;
    return isRow(paper, end) ? [end] : [];
  });
}
