import { cellAddress, type CellRef } from "../../../../core/workbook/cellAddress";
import type { MappedCell } from "../../../../core/mapping/mapping";
import { layoutIds } from "../layouts/layout";
import type { TruthCell } from "../truth";
import { refKey } from "./judge";
import { missRates } from "./missRates";
import { missCauses } from "./missCauses";
import type { WorkbookRun } from "./runWorkbook";
import { totalsOf, type Totals } from "./totals";

const percent = (ratio: number | null): string => (ratio === null ? "–" : `${(ratio * 100).toFixed(2)}%`);

/** The report of a run as lines of text. */
export function reportLines(runs: readonly WorkbookRun[], missesShown: number): readonly string[] {
  const byLayout = layoutIds.map((id) => [id, runs.filter(({ workbook }) => workbook.layout === id)] as const);
  const isOwn = ({ workbook }: WorkbookRun): boolean => workbook.strategy.id === "kitamoto-2";
  return [
    "layout                 books  precision    recall    values  guesses  median ms  slowest",
    ...byLayout.filter(([, each]) => each.length > 0).map(([id, each]) => totalsLine(id, totalsOf(each))),
    totalsLine("built-in strategy", totalsOf(runs.filter(isOwn))),
    totalsLine("other strategies", totalsOf(runs.filter((run) => !isOwn(run)))),
    totalsLine("all", totalsOf(runs)),
    ...countLines(totalsOf(runs)),
    ...runs.flatMap(({ workbook, thrown }) => (thrown === null ? [] : [`  seed ${workbook.seed} threw ${thrown}`])),
    ...excelLines(runs),
    "",
    "wrong mappings",
    ...runs.flatMap(wrongLines),
    "",
    "wrong values",
    ...runs.flatMap(wrongValueLines),
    "",
    "what costs most (missed of asked cells)",
    ...missRates(runs.map(({ workbook, judgement }) => ({ ...workbook, ...judgement })))
      .filter(({ excess }) => excess > 0)
      .slice(0, missesShown)
      .map(({ feature, asked, missed }) => `  ${missed} of ${asked}  ${feature}`),
    "",
    "misses by cause (cells, of them suggested; seeds)",
    ...missCauses(runs.map(({ workbook, judgement }) => ({ ...workbook, ...judgement })))
      .slice(0, missesShown)
      .map(
        ({ cause, cells, suggested, seeds, example }) =>
          `  ${cells} (${suggested})  ${cause}  [${seeds.join(" ")}]  e.g. «${oneLine(example.origin.label)}» under «${oneLine(example.origin.heading)}»`,
      ),
  ];
}

function totalsLine(name: string, totals: Totals): string {
  const cells = [
    name.padEnd(22),
    String(totals.workbooks).padStart(5),
    percent(totals.precision).padStart(10),
    percent(totals.recall).padStart(9),
    percent(totals.valueAccuracy).padStart(9),
    percent(totals.suggestionRecall).padStart(8),
    (totals.medianMs ?? 0).toFixed(1).padStart(10),
    (totals.slowestMs ?? 0).toFixed(0).padStart(8),
  ];
  return cells.join(" ");
}

function countLines(totals: Totals): readonly string[] {
  return [
    `  applied ${totals.applied}: right ${totals.right}, wrong ${totals.wrong}, optional ${totals.optional}; wrong values ${totals.wrongValues}`,
    `  asked ${totals.asked}: missed ${totals.missed}, of them suggested ${totals.missedSuggested}; guesses found ${totals.guessesFound} of ${totals.guesses}`,
    `  suggestions ${totals.suggestions}, of them wrong ${totals.wrongSuggestions}`,
  ];
}

function excelLines(runs: readonly WorkbookRun[]): readonly string[] {
  const read = runs.filter(({ differences }) => differences !== null);
  if (read.length === 0) return [];
  const differing = read.flatMap(({ workbook, differences }) =>
    (differences ?? []).map((difference) => `  seed ${workbook.seed} read otherwise through a file: ${difference}`),
  );
  return [
    `  ${read.length} workbooks read through a file and the genuine client: ${differing.length} differences`,
    ...differing,
  ];
}

function wrongLines({ workbook, judgement }: WorkbookRun): readonly string[] {
  return judgement.wrong.map(({ kind, cell, truth }) => {
    const decoy = workbook.decoys.find(({ ref }) => refKey(ref) === refKey(cell.ref));
    const truly = truth === null ? (decoy?.what ?? "no figure of the plan") : truthWords(truth);
    return `  seed ${workbook.seed} ${place(cell.ref)} «${oneLine(cell.labelText)}» ${kind}: taken as ${takenWords(cell)}; truly ${truly}`;
  });
}

function wrongValueLines({ workbook, judgement }: WorkbookRun): readonly string[] {
  return judgement.wrongValues.map(
    ({ cell, truth }) =>
      `  seed ${workbook.seed} ${place(cell.ref)} «${oneLine(cell.text)}» read as ${cell.value ?? cell.arrow ?? cell.missing}; truly ${truth.value ?? truth.arrow ?? "no figure"} (${truth.origin.value})`,
  );
}

export function place({ sheet, row, column }: CellRef): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

function takenWords({ indicatorId, field, fiscalYear, text }: MappedCell): string {
  return `${indicatorId} ${field} ${fiscalYear ?? ""} «${oneLine(text)}»`;
}

export function truthWords({ indicatorId, field, fiscalYear, value, arrow, expectation, origin }: TruthCell): string {
  return `${indicatorId} ${field} ${fiscalYear ?? ""} ${value ?? arrow ?? "nothing"} [${expectation}] (${oneLine(origin.heading)})`;
}

export function oneLine(text: string): string {
  return text.replaceAll("\n", "⏎");
}
