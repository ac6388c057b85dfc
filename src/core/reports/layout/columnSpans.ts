/** Neighbouring columns taken together. */
export interface ColumnSpan {
  readonly column: number;
  readonly columns: number;
}

/**
 * Divides columns of these widths into spans whose widths come as near to the weights as the columns allow; each has
 * at least one. With fewer columns than weights the last weights get none.
 */
export function columnSpans(
  widths: readonly number[],
  weights: readonly number[],
  firstColumn = 0,
): readonly ColumnSpan[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const edges = widths.reduce<readonly number[]>((known, width) => [...known, (known.at(-1) ?? 0) + width], [0]);
  const spans: ColumnSpan[] = [];
  let from = 0;
  let wanted = 0;
  weights.forEach((weight, index) => {
    wanted += (weight / whole) * total;
    const left = weights.length - index - 1;
    const lowest = from + 1;
    const highest = Math.max(lowest, widths.length - left);
    let to = lowest;
    for (let edge = lowest; edge <= highest; edge += 1)
      if (Math.abs((edges[edge] ?? 0) - wanted) < Math.abs((edges[to] ?? 0) - wanted)) to = edge;
    if (index === weights.length - 1) to = Math.max(lowest, widths.length);
    if (from < widths.length) spans.push({ column: firstColumn + from, columns: to - from });
    from = to;
  });
  return spans;
}

/** Width of a span in points. */
export function spanWidth(widths: readonly number[], { column, columns }: ColumnSpan): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}
