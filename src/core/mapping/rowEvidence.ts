import type { Indicator } from "../kpi/strategy";
import { parseUnit } from "../kpi/parseUnit";
import { checkMagnitude } from "./checkMagnitude";
import { compareScale, tellingDigits } from "./compareScale";
import type { FoundFigure, FoundIndicator } from "./foundIndicator";
import type { LabelEvidence } from "./labelEvidence";
import { parseValue } from "./parseValue";
import { plannedFigures } from "./plannedFigures";

function numberIn({ cell, statedUnit, field }: FoundFigure, { unit }: Indicator): number | null {
  const parsed = parseValue(cell, { unit, statedUnit, field });
  return parsed.kind === "number" ? parsed.value : null;
}

/** Equal where a telling figure agrees and none disagrees; figures of one digit agree by chance. */
function compareFigures(found: FoundIndicator, indicator: Indicator): "equal" | "differ" | "unknown" {
  let agreeing = 0;
  let differing = 0;
  for (const figure of found.figures) {
    const planned = figure.field === "actual" ? [] : plannedFigures(indicator, figure.field);
    const value = planned.length === 0 ? null : numberIn(figure, indicator);
    if (value === null) continue;
    // A target of another year than the plan's last says nothing of the plan's target.
    if (!planned.includes(value)) differing += figure.isYearlyTarget === true ? 0 : 1;
    else agreeing = Math.max(agreeing, tellingDigits(value));
  }
  if (agreeing >= 2) return differing === 0 ? "equal" : "unknown";
  return differing > 0 ? "differ" : "unknown";
}

/** Figures whose unit the cell itself does not say: 431.5万円 beside 4315000 tells nothing of that one. */
function bareNumberIn(figure: FoundFigure, { unit }: Indicator): number | null {
  const parsed = parseValue(figure.cell, { unit, statedUnit: figure.statedUnit, field: figure.field });
  if (parsed.kind !== "number") return null;
  return parsed.unit === null || parsed.unit === figure.statedUnit ? parsed.value : null;
}

function isUnitStated({ unit, figures }: FoundIndicator): boolean {
  return [unit, ...figures.map(({ statedUnit }) => statedUnit)].some(
    (stated) => stated !== null && parseUnit(stated)?.known === true,
  );
}

/** One actual of the plan's size is enough; off only where none is, `scale` where the row is in another unit. */
function compareMagnitude(found: FoundIndicator, indicator: Indicator): "fits" | "off" | "scale" | "unknown" {
  const isPlanned = indicator.baseline !== null || indicator.target.kind === "number";
  const numbers = (field: FoundFigure["field"]): readonly number[] =>
    found.figures.filter((figure) => figure.field === field).flatMap((figure) => bareNumberIn(figure, indicator) ?? []);
  const row = { baselines: numbers("baseline"), targets: numbers("target"), actuals: numbers("actual") };
  if (isPlanned && compareScale(indicator, { ...row, isUnitStated: isUnitStated(found) }) === "other") return "scale";
  const actuals = found.figures
    .filter(({ field }) => field === "actual")
    .flatMap((figure) => numberIn(figure, indicator) ?? [])
    .filter((figure) => figure !== 0);
  if (!isPlanned || actuals.length === 0) return "unknown";
  return actuals.some((figure) => checkMagnitude(indicator, figure).length === 0) ? "fits" : "off";
}

function remembered<T>(answer: (indicator: Indicator) => T): (indicator: Indicator) => T {
  const known = new Map<string, T>();
  return (indicator) => {
    const given = known.get(indicator.id) ?? answer(indicator);
    known.set(indicator.id, given);
    return given;
  };
}

/** What stands around a label, as evidence for matching it. */
export function rowEvidence(found: FoundIndicator): LabelEvidence {
  return {
    label: found.name ?? found.labelText,
    unit: found.unit ?? found.figures.find(({ statedUnit }) => statedUnit !== null)?.statedUnit ?? null,
    figures: remembered((indicator) => compareFigures(found, indicator)),
    magnitude: remembered((indicator) => compareMagnitude(found, indicator)),
    goalHint: found.goalHint ?? null,
  };
}
