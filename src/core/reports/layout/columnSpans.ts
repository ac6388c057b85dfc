/** Neighbouring columns taken together. */
export interface ColumnSpan {
  readonly column: number;
  readonly columns: number;
}

interface Division {
  readonly cost: number;
  readonly ends: readonly number[];
}

/**
 * Divides columns of these widths into spans, one for each weight and at least one column each, so that the widths come as
 * near to the weights as columns allow. With fewer columns than weights the last weights get none.
 */
export function columnSpans(
  widths: readonly number[],
  weights: readonly number[],
  firstColumn = 0,
): readonly ColumnSpan[] {
  const wanted = weights.slice(0, widths.length);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const whole = wanted.reduce((sum, weight) => sum + weight, 0);
  const edges = widths.reduce<readonly number[]>((known, width) => [...known, (known.at(-1) ?? 0) + width], [0]);
  // best[end]: the best division of the columns before `end` among the spans so far
  let best: readonly (Division | null)[] = edges.map((_, end) => (end === 0 ? { cost: 0, ends: [] } : null));
  for (const weight of wanted) {
    const width = (weight / whole) * total;
    best = edges.map((edge, end) =>
      best.slice(0, end).reduce<Division | null>((chosen, before, from) => {
        if (before === null) return chosen;
        // beside its own size: a narrow span misses a few points more than a wide one
        const cost = before.cost + (edge - (edges[from] ?? 0) - width) ** 2 / width;
        return chosen === null || cost < chosen.cost ? { cost, ends: [...before.ends, end] } : chosen;
      }, null),
    );
  }
  const ends = best.at(-1)?.ends ?? [];
  return ends.map((end, index) => {
    const from = ends[index - 1] ?? 0;
    return { column: firstColumn + from, columns: end - from };
  });
}

/** Width of a span in points. */
export function spanWidth(widths: readonly number[], { column, columns }: ColumnSpan): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}
