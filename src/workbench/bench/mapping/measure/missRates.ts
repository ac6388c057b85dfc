import type { TruthCell } from "../truth";

/** How often cells of one feature were missed: a layout's trait, a notation of header, year, name or value. */
export interface MissRate {
  readonly feature: string;
  readonly asked: number;
  readonly missed: number;
  /** Cells missed beyond what the share of all cells would be. */
  readonly excess: number;
}

export interface AskedCells {
  readonly layout: string;
  readonly asked: readonly TruthCell[];
  readonly missed: readonly { readonly truth: TruthCell }[];
}

/** The features by the cells they cost, most first; a feature of few cells cannot cost many. */
export function missRates(workbooks: readonly AskedCells[]): readonly MissRate[] {
  const counts = new Map<string, { asked: number; missed: number }>();
  let asked = 0;
  let missed = 0;
  for (const workbook of workbooks) {
    const missedTruths = new Set(workbook.missed.map(({ truth }) => truth));
    for (const truth of workbook.asked) {
      const isMissed = missedTruths.has(truth);
      asked++;
      if (isMissed) missed++;
      for (const feature of featuresOf(truth, workbook.layout)) {
        const count = counts.get(feature) ?? { asked: 0, missed: 0 };
        count.asked++;
        if (isMissed) count.missed++;
        counts.set(feature, count);
      }
    }
  }
  const share = asked === 0 ? 0 : missed / asked;
  return [...counts]
    .map(([feature, count]) => ({ feature, ...count, excess: count.missed - count.asked * share }))
    .sort((a, b) => b.excess - a.excess);
}

function featuresOf({ field, origin }: TruthCell, layout: string): ReadonlySet<string> {
  return new Set([
    `layout ${layout}`,
    ...origin.traits.map((trait) => `${layout}: ${trait}`),
    ...origin.headings.map((heading) => `${field} under ${heading}`),
    ...origin.spellings,
    origin.value,
  ]);
}
