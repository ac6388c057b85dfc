import { planItems } from "./planItems.ja";
import { foldWords } from "./foldWords";
import type { SheetCell, SheetCells } from "./sheetCells";

export type PlanKey = (typeof planItems)[number]["key"];

/** The lines of the plan on a sheet: label and value beside it. */
export interface LocatedPlan {
  readonly values: ReadonlyMap<PlanKey, SheetCell>;
  readonly labels: ReadonlyMap<PlanKey, SheetCell>;
  /** Lines whose label stood there already. */
  readonly repeated: readonly { readonly key: PlanKey; readonly label: SheetCell }[];
}

const keyOfLabel: ReadonlyMap<string, PlanKey> = new Map(
  planItems.flatMap((item): readonly (readonly [string, PlanKey])[] => {
    const aliases: readonly string[] = "aliases" in item ? item.aliases : [];
    return [item.heading, ...aliases].map((word) => [foldWords(word).replace(/[::]$/, ""), item.key]);
  }),
);

/** Beside the label: under the heading 内容 where there is one, else the next cell, behind a merged label or a ：. */
function valueColumn(cells: SheetCells, row: number, column: number): number {
  for (let above = row - 1; above >= 0; above -= 1) {
    if (foldWords(cells.cellAt(above, column).text) !== "項目") continue;
    for (let beside = column + 1; beside < cells.width; beside += 1)
      if (["内容", "値"].includes(foldWords(cells.cellAt(above, beside).text))) return beside;
  }
  const next = cells.rightOf(row, column) + 1;
  return /^[::]$/.test(cells.cellAt(row, next).text) ? next + 1 : next;
}

/**
 * Finds the plan by its labels: those of one column, two at least. null where the sheet has none.
 * A label further down that is there already is reported, and its value not used.
 */
export function locatePlan(cells: SheetCells): LocatedPlan | null {
  const found = new Map<number, { readonly key: PlanKey; readonly row: number }[]>();
  for (let row = 0; row < cells.height; row += 1) {
    for (let column = 0; column < cells.width; column = cells.rightOf(row, column) + 1) {
      const key = keyOfLabel.get(cells.wordsAt(row, column).replace(/[::]$/, ""));
      const tall = key === undefined ? null : cells.cellAt(row, column).tall;
      if (key !== undefined && (tall === null || tall.top === row))
        found.set(column, [...(found.get(column) ?? []), { key, row }]);
    }
  }
  const [best] = [...found].sort(([, one], [, other]) => other.length - one.length);
  if (best === undefined || best[1].length < 2) return null;
  const [column, lines] = best;
  const values = new Map<PlanKey, SheetCell>();
  const labels = new Map<PlanKey, SheetCell>();
  const repeated: { key: PlanKey; label: SheetCell }[] = [];
  for (const { key, row } of lines) {
    const label = cells.cellAt(row, column);
    if (labels.has(key)) repeated.push({ key, label });
    else {
      labels.set(key, label);
      values.set(key, cells.cellAt(row, valueColumn(cells, row, column)));
    }
  }
  return { values, labels, repeated };
}
