import type { ViewedCell } from "../sheetView";
import type { FormAnchor } from "./formAnchor";
import type { FormMeaning } from "./formMeaning";

/** A cell of a form with what its headings say of it. */
export interface FormCandidate {
  readonly owner: FormAnchor;
  readonly cell: ViewedCell;
  readonly meaning: FormMeaning;
  /** true where the target may as well be one year's: taken only if it equals the plan's. */
  readonly isDoubtfulTarget: boolean;
  /** Cells with the same key are the same figure of the plan in several places. */
  readonly planKey: string;
  /** Lower goes first among them: the row 目標 before the row 実績. */
  readonly rank: number;
}

const isBlank = ({ value }: ViewedCell): boolean => value === "" || value === null;
const textOf = ({ cell }: FormCandidate): string => cell.text.trim();

/** Of a plan's figure in several places the one that counts; none where they differ and none goes first. */
function onePlanFigure(candidates: readonly FormCandidate[]): readonly FormCandidate[] {
  const filled = candidates.filter(({ cell }) => !isBlank(cell));
  const [only] = filled;
  if (only === undefined) return candidates.slice(0, 1);
  const best = Math.min(...filled.map(({ rank }) => rank));
  const first = filled.filter(({ rank }) => rank === best);
  const [chosen] = first;
  return chosen !== undefined && first.every((one) => textOf(one) === textOf(chosen)) ? [chosen] : [];
}

function grouped(candidates: readonly FormCandidate[], keyOf: (one: FormCandidate) => string) {
  const groups = new Map<string, FormCandidate[]>();
  for (const candidate of candidates) {
    const list = groups.get(keyOf(candidate));
    if (list === undefined) groups.set(keyOf(candidate), [candidate]);
    else list.push(candidate);
  }
  return [...groups.values()];
}

/** A blank or repeated place of a figure of the same field and year says nothing beside a filled one. */
function withoutEmptyRivals(candidates: readonly FormCandidate[]): readonly FormCandidate[] {
  return grouped(candidates, ({ meaning }) => `${meaning.role} ${meaning.year ?? ""} ${meaning.isYearGrouped}`).flatMap(
    (rivals) => {
      const filled = rivals.filter(({ cell }) => !isBlank(cell));
      if (filled.length === 0) return rivals.slice(0, 1);
      const texts = new Set<string>();
      return filled.filter(
        (one) => one.meaning.role === "actual" || (!texts.has(textOf(one)) && texts.add(textOf(one))),
      );
    },
  );
}

/** The candidates of one form that count, in the order of the sheet. */
export function settleCandidates(candidates: readonly FormCandidate[]): readonly FormCandidate[] {
  const plan = candidates.filter(({ meaning }) => meaning.role !== "actual" && !meaning.isYearGrouped);
  const others = candidates.filter((one) => !plan.includes(one));
  const chosen = grouped(plan, ({ planKey }) => planKey).flatMap(onePlanFigure);
  const hasTarget = chosen.some(({ meaning, isDoubtfulTarget, cell }) => {
    return meaning.role === "target" && !isDoubtfulTarget && !isBlank(cell);
  });
  const settled = [...others, ...chosen.filter(({ isDoubtfulTarget }) => !isDoubtfulTarget || !hasTarget)];
  return [...withoutEmptyRivals(settled)].sort(
    (one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column,
  );
}
