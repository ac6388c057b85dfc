import type { MappedCell, MappingProposal } from "../../../../core/mapping/mapping";
import type { CellRef } from "../../../../core/workbook/cellAddress";
import type { TruthCell } from "../truth";

/** What is wrong with an applied cell: it is no figure of ours, or of another indicator, field or year. */
export type WrongKind = "no figure" | "other indicator" | "other field" | "other year";

export interface WrongCell {
  readonly kind: WrongKind;
  readonly cell: MappedCell;
  readonly truth: TruthCell | null;
}

/** A cell rightly mapped whose figure was read otherwise. */
export interface WrongValue {
  readonly cell: MappedCell;
  readonly truth: TruthCell;
}

/** One workbook's proposal against its truth. */
export interface Judgement {
  /** Applied and true, optional ones left out. */
  readonly right: readonly MappedCell[];
  /** Applied and true, but nobody asked for it. */
  readonly optional: readonly MappedCell[];
  readonly wrong: readonly WrongCell[];
  readonly wrongValues: readonly WrongValue[];
  /** Asked for. */
  readonly asked: readonly TruthCell[];
  /** Asked for and not applied. */
  readonly missed: readonly MissedCell[];
  /** True, but a guess: at least to be suggested. */
  readonly guesses: readonly TruthCell[];
  readonly guessesFound: readonly TruthCell[];
  readonly suggestions: number;
  /** Suggestions that are not true. */
  readonly wrongSuggestions: number;
}

export interface MissedCell {
  readonly truth: TruthCell;
  /** true: it was at least suggested. */
  readonly suggested: boolean;
}

export function refKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}

/** Judges what was proposed; truths must name each cell once. */
export function judge(
  proposal: Pick<MappingProposal, "cells" | "suggestions">,
  truths: readonly TruthCell[],
): Judgement {
  const byRef = new Map(truths.map((truth) => [refKey(truth.ref), truth]));
  const right: MappedCell[] = [];
  const optional: MappedCell[] = [];
  const wrong: WrongCell[] = [];
  const wrongValues: WrongValue[] = [];
  const applied = new Set<TruthCell>();
  for (const cell of proposal.cells) {
    const truth = byRef.get(refKey(cell.ref)) ?? null;
    const kind = wrongKind(cell, truth);
    if (kind !== null || truth === null) {
      wrong.push({ kind: kind ?? "no figure", cell, truth });
      continue;
    }
    applied.add(truth);
    (truth.expectation === "optional" ? optional : right).push(cell);
    if (!isSameFigure(cell, truth)) wrongValues.push({ cell, truth });
  }
  const suggested = new Set<TruthCell>();
  let wrongSuggestions = 0;
  for (const cell of proposal.suggestions) {
    const truth = byRef.get(refKey(cell.ref)) ?? null;
    if (truth === null || wrongKind(cell, truth) !== null) wrongSuggestions++;
    else suggested.add(truth);
  }
  const asked = truths.filter(({ expectation }) => expectation === "apply");
  const guesses = truths.filter(({ expectation }) => expectation === "suggest");
  return {
    right,
    optional,
    wrong,
    wrongValues,
    asked,
    missed: asked.filter((truth) => !applied.has(truth)).map((truth) => ({ truth, suggested: suggested.has(truth) })),
    guesses,
    guessesFound: guesses.filter((truth) => applied.has(truth) || suggested.has(truth)),
    suggestions: proposal.suggestions.length,
    wrongSuggestions,
  };
}

function wrongKind(cell: MappedCell, truth: TruthCell | null): WrongKind | null {
  if (truth === null) return "no figure";
  if (cell.indicatorId !== truth.indicatorId) return "other indicator";
  if (cell.field !== truth.field) return "other field";
  return isSameYear(cell, truth) ? null : "other year";
}

/**
 * An actual counts for one year only. A baseline or target has one place in the plan whatever year the sheet adds;
 * only a yearly target must be known as that year's, else it would be taken for the plan's.
 */
function isSameYear(cell: MappedCell, truth: TruthCell): boolean {
  if (truth.fiscalYear === null) return true;
  if (truth.field === "actual") return cell.fiscalYear === truth.fiscalYear;
  return truth.field === "baseline" || truth.expectation !== "optional" || cell.fiscalYear === truth.fiscalYear;
}

function isSameFigure(cell: MappedCell, truth: TruthCell): boolean {
  if (truth.arrow !== null) return cell.arrow === truth.arrow;
  if (truth.value === null) return cell.value === null;
  if (cell.value === null) return truth.orNothing;
  return Math.abs(cell.value - truth.value) <= 1e-9 * Math.max(1, Math.abs(truth.value));
}
