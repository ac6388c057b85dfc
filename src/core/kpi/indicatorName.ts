import type { Strategy } from "./strategy";

/** The name of an indicator; of one the strategy does not have its id. */
export function indicatorName({ indicators }: Pick<Strategy, "indicators">, indicatorId: string): string {
  return indicators.find(({ id }) => id === indicatorId)?.name ?? indicatorId;
}
