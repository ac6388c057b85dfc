import type { Indicator } from "../kpi/strategy";
import { normalizePrinted } from "./normalizePrinted";

type Required = "id" | "goalId" | "kind" | "printedName" | "unit" | "decimals" | "baseline" | "baselinePrinted";
type RequiredToo = "target" | "targetPrinted" | "direction";

/**
 * An indicator from what its paper prints; everything the paper is silent about stays open (null, none, zero).
 * The name is the printed one, normalised.
 */
export function defineIndicator(given: Pick<Indicator, Required | RequiredToo> & Partial<Indicator>): Indicator {
  return {
    name: normalizePrinted(given.printedName),
    baselineYear: null,
    directionConfirmed: true,
    nature: null,
    survey: null,
    policyCode: null,
    policyName: null,
    department: null,
    startYear: null,
    tolerance: 0,
    deadBand: 0,
    achievementFormula: null,
    interimTargets: {},
    oddities: [],
    ...given,
  };
}
