import type { Half } from "../draw/notationList";
import { layoutIds } from "../layouts/layout";
import { refKey } from "./judge";
import { missRates } from "./missRates";
import { missCauses } from "./missCauses";
import { place } from "./printRuns";
import type { WorkbookRun } from "./runWorkbook";
import { totalsOf } from "./totals";

/** A run for other programs: measures overall, by layout and by plan, and every wrong cell with its seed. */
export function reportJson(half: Half, runs: readonly WorkbookRun[]): unknown {
  const isOwn = ({ workbook }: WorkbookRun): boolean => workbook.strategy.id === "kitamoto-2";
  return {
    half,
    seeds: runs.map(({ workbook }) => workbook.seed),
    all: totalsOf(runs),
    layouts: Object.fromEntries(
      layoutIds.map((id) => [id, totalsOf(runs.filter(({ workbook }) => workbook.layout === id))]),
    ),
    builtInStrategy: totalsOf(runs.filter(isOwn)),
    otherStrategies: totalsOf(runs.filter((run) => !isOwn(run))),
    thrown: runs.flatMap(({ workbook, thrown }) => (thrown === null ? [] : [{ seed: workbook.seed, thrown }])),
    wrong: runs.flatMap(({ workbook, judgement }) =>
      judgement.wrong.map(({ kind, cell, truth }) => ({
        seed: workbook.seed,
        layout: workbook.layout,
        place: place(cell.ref),
        label: cell.labelText,
        text: cell.text,
        kind,
        taken: { indicatorId: cell.indicatorId, field: cell.field, fiscalYear: cell.fiscalYear, value: cell.value },
        truly: truth ?? workbook.decoys.find(({ ref }) => refKey(ref) === refKey(cell.ref))?.what ?? null,
      })),
    ),
    wrongValues: runs.flatMap(({ workbook, judgement }) =>
      judgement.wrongValues.map(({ cell, truth }) => ({
        seed: workbook.seed,
        place: place(cell.ref),
        text: cell.text,
        read: cell.value ?? cell.arrow,
        truly: truth.value ?? truth.arrow,
        notation: truth.origin.value,
      })),
    ),
    missRates: missRates(runs.map(({ workbook, judgement }) => ({ ...workbook, ...judgement }))),
    misses: missCauses(runs.map(({ workbook, judgement }) => ({ ...workbook, ...judgement }))),
  };
}
