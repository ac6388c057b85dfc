import type { Indicator } from "../../../../core/kpi/strategy";
import type { LookAlike } from "../cities/city";
import { headerLikeNames, partRows, sumRows } from "../notations/avoided";
import type { Scene } from "../scene/scene";

/** What one row, column or form of a table is about. */
export type Entry =
  | { readonly kind: "indicator"; readonly indicator: Indicator }
  | { readonly kind: "lookAlike"; readonly lookAlike: LookAlike }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "part"; readonly text: string; readonly of: Indicator }
  | { readonly kind: "sum"; readonly text: string };

/** The indicators with look-alikes between them. */
export function withLookAlikes(scene: Scene, indicators: readonly Indicator[]): readonly Entry[] {
  const { dealer, city } = scene;
  const { random } = dealer;
  const share = random.oneOf([0, 0.15, 0.3]);
  return indicators.flatMap((indicator): readonly Entry[] => [
    { kind: "indicator", indicator },
    ...(random.chance(share)
      ? [{ kind: "lookAlike" as const, lookAlike: likely(scene, indicator, city.lookAlikes) }]
      : []),
  ]);
}

/** Half of the time a measure that shares letters with the indicator above, else any, or one with a header's word in it. */
function likely({ dealer }: Scene, indicator: Indicator, all: readonly LookAlike[]): LookAlike {
  const { random } = dealer;
  if (random.chance(0.1)) {
    const [name, unit, value] = dealer.deal(headerLikeNames).item;
    return { name, unit, value, decimals: unit === "件" ? 0 : 1 };
  }
  const shared = (name: string): number =>
    [...new Set(name)].filter((letter) => indicator.name.includes(letter)).length;
  const near = [...all].sort((a, b) => shared(b.name) - shared(a.name)).slice(0, 3);
  return random.chance(0.6) ? random.oneOf(near) : random.oneOf(all);
}

/** Headings of goals over their indicators, parts under some, sums at the end. */
export function withRowsOfOffice(scene: Scene, entries: readonly Entry[]): readonly Entry[] {
  const { dealer, city } = scene;
  const { random } = dealer;
  const headings = random.chance(0.4);
  const parts = random.chance(0.2);
  const sums = random.chance(0.2);
  let goalId = "";
  const rows = entries.flatMap((entry): readonly Entry[] => {
    if (entry.kind !== "indicator") return [entry];
    const goal = city.strategy.goals.find(({ id }) => id === entry.indicator.goalId);
    const isNew = entry.indicator.goalId !== goalId;
    goalId = entry.indicator.goalId;
    const space = random.oneOf(["　", " ", "：", "\n"]);
    return [
      ...(headings && isNew && goal !== undefined
        ? [{ kind: "heading" as const, text: `${goal.label}${space}${goal.title}` }]
        : []),
      entry,
      ...(parts && random.chance(0.2)
        ? [{ kind: "part" as const, text: dealer.deal(partRows).item, of: entry.indicator }]
        : []),
    ];
  });
  return sums ? [...rows, { kind: "sum", text: dealer.deal(sumRows).item }] : rows;
}
