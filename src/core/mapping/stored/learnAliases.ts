import type { Strategy } from "../../kpi/strategy";
import type { LearnedAlias } from "../../workbook/storedMapping";
import type { MappingDecision } from "../mappingDecision";
import { normalizeLabel } from "../normalizeLabel";

/**
 * Names learned from 採用: the label of a confirmed suggestion is a name of its indicator from then on. 見送り of the
 * same label takes it back, and so does confirming it for another indicator.
 */
export function learnAliases(
  strategy: Pick<Strategy, "indicators">,
  known: readonly LearnedAlias[],
  decisions: readonly MappingDecision[],
): readonly LearnedAlias[] {
  const names = new Map(strategy.indicators.map(({ id, name }) => [id, normalizeLabel(name)]));
  const learned = new Map(known.map((alias) => [normalizeLabel(alias.name), alias]));
  for (const { verdict, cell } of decisions) {
    const { indicatorId, labelText } = cell;
    const label = normalizeLabel(labelText);
    if (label === "" || label === names.get(indicatorId)) continue;
    if (verdict === "dropped" && learned.get(label)?.indicatorId === indicatorId) learned.delete(label);
    if (verdict === "accepted" && names.has(indicatorId)) learned.set(label, { indicatorId, name: labelText });
  }
  return [...learned.values()].filter(({ indicatorId }) => names.has(indicatorId));
}
