import type { Issue } from "../issues/issue";
import type { Indicator } from "../kpi/strategy";
import { cellAddress } from "../workbook/cellAddress";
import type { FoundFigure, FoundIndicator } from "./foundIndicator";
import type { IndicatorIndex } from "./indicatorIndex";
import { mapFigure } from "./mapFigure";
import { plannedFigures } from "./plannedFigures";
import type { MappedCell } from "./mapping";
import type { IndicatorMatch } from "./indicatorMatch";
import { matchIndicators } from "./matchIndicators";
import { rowEvidence } from "./rowEvidence";

/** What one label of a sheet gives: cells applied, or cells suggested. */
export interface IndicatorMapping {
  readonly cells: readonly MappedCell[];
  readonly suggestions: readonly MappedCell[];
  readonly issues: readonly Issue[];
}

const NOTHING: IndicatorMapping = { cells: [], suggestions: [], issues: [] };
/** A figure whose fiscal year is inferred or not stated waits for a person. */
const UNDATED_CONFIDENCE = 0.6;

function isDated({ field, yearFrom }: FoundFigure): boolean {
  return field !== "actual" || yearFrom === "heading" || yearFrom === "context";
}

function hasContents({ cell }: FoundFigure): boolean {
  return cell.value !== "" && cell.value !== null;
}

/** 目標 of R7 among yearly targets is the plan's target where it says what the plan says, else an interim target. */
function isPlanFigure(figure: FoundFigure, { value, arrow }: MappedCell, { target }: Indicator): boolean {
  if (figure.isYearlyTarget !== true) return true;
  return target.kind === "number" ? value === target.value : arrow === target.arrow;
}

/** 現状値 that is not the plan's baseline may as well be today's figure. */
function isDoubtful({ isCurrentState, year }: FoundFigure, { value }: MappedCell, indicator: Indicator): boolean {
  if (isCurrentState !== true || year !== null || value === null) return false;
  const planned = plannedFigures(indicator, "baseline");
  return planned.length > 0 && !planned.includes(value);
}

function applyMatch(found: FoundIndicator, match: IndicatorMatch): IndicatorMapping {
  const mapped = found.figures
    .map((figure) => ({ figure, ...mapFigure(figure, found, match) }))
    .filter(({ figure, cell }) => isPlanFigure(figure, cell, match.indicator));
  const applied = mapped.filter(
    ({ figure, cell }) =>
      (isDated(figure) || cell.fiscalYear !== figure.year) && !isDoubtful(figure, cell, match.indicator),
  );
  const undated = mapped.filter((one) => !applied.includes(one) && hasContents(one.figure));
  return {
    cells: applied.map(({ cell }) => cell),
    suggestions: undated.map(({ cell }) => ({ ...cell, confidence: Math.min(cell.confidence, UNDATED_CONFIDENCE) })),
    issues: [
      ...applied.flatMap(({ issues }) => issues),
      ...undated
        .filter(({ figure }) => !isDated(figure))
        .map(({ figure, cell }): Issue => ({
          code: "header-not-understood",
          severity: "warning",
          indicatorId: match.indicator.id,
          sheet: figure.ref.sheet,
          cell: cellAddress(figure.ref.row, figure.ref.column),
          text: cell.text,
          params: { what: "year", heading: figure.heading },
        })),
    ],
  };
}

function suggestMatch(found: FoundIndicator, match: IndicatorMatch): IndicatorMapping {
  const suggestions = found.figures.filter(hasContents).map((figure) => mapFigure(figure, found, match).cell);
  return { cells: [], suggestions, issues: [] };
}

/** Maps the figures beside one label: the accepted indicator's are applied, else the likeliest ones' are suggested. */
export function mapIndicator(index: IndicatorIndex, found: FoundIndicator): IndicatorMapping {
  if (found.figures.length === 0) return NOTHING;
  const matches = matchIndicators(index, rowEvidence(found));
  const [best] = matches;
  if (best === undefined) return NOTHING;
  const accepted = matches.find(({ isAccepted }) => isAccepted);
  if (accepted !== undefined) return applyMatch(found, accepted);
  if (!found.figures.some(hasContents)) return NOTHING;
  const likeliest = matches.filter(({ confidence }) => confidence === best.confidence).slice(0, 3);
  return { ...NOTHING, suggestions: likeliest.flatMap((match) => suggestMatch(found, match).suggestions) };
}
