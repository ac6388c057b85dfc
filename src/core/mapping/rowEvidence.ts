import type { Indicator } from "../kpi/strategy";
import type { FoundIndicator } from "./foundIndicator";
import type { LabelEvidence } from "./matchIndicators";
import { parseValue } from "./parseValue";

/** Small whole numbers agree by chance; figures of ten and more, or with decimals, hardly do. */
function isTelling(figure: number): boolean {
  return Math.abs(figure) >= 10 || !Number.isInteger(figure);
}

function compareFigures(found: FoundIndicator, indicator: Indicator): "equal" | "differ" | "unknown" {
  const target = indicator.target.kind === "number" ? indicator.target.value : null;
  let compared = 0;
  for (const { field, cell, statedUnit } of found.figures) {
    const wanted = field === "baseline" ? indicator.baseline : field === "target" ? target : null;
    if (wanted === null) continue;
    const parsed = parseValue(cell, { unit: indicator.unit, statedUnit });
    if (parsed.kind !== "number") continue;
    if (parsed.value === wanted && isTelling(wanted)) return "equal";
    if (parsed.value !== wanted) compared += 1;
  }
  return compared > 0 ? "differ" : "unknown";
}

/** What stands around a label, as evidence for matching it. */
export function rowEvidence(found: FoundIndicator): LabelEvidence {
  const known = new Map<string, "equal" | "differ" | "unknown">();
  return {
    label: found.labelText,
    unit: found.unit ?? found.figures.find(({ statedUnit }) => statedUnit !== null)?.statedUnit ?? null,
    figures: (indicator) => {
      const answer = known.get(indicator.id) ?? compareFigures(found, indicator);
      known.set(indicator.id, answer);
      return answer;
    },
  };
}
