import type { Scheme, StatusCaption, StatusId } from "../scheme";
import { standardScheme } from "../standardScheme";

/** The looks of the standard scheme under other words: [caption, symbol]; a symbol left out stays. */
export function gradedStatuses(
  words: Readonly<Partial<Record<StatusId, readonly [caption: string, symbol?: string]>>>,
): Scheme["statuses"] {
  const renamed = Object.entries(words).map(([status, [caption, symbol]]): readonly [string, StatusCaption] => {
    const usual = standardScheme.statuses[status as StatusId];
    return [status, { ...usual, caption, symbol: symbol ?? usual.symbol }];
  });
  return { ...standardScheme.statuses, ...Object.fromEntries(renamed) };
}
