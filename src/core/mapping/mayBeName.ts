import { foldCharacters } from "../kpi/foldCharacters";
import { normalizeLabel } from "./normalizeLabel";

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)).filter(
    (pair) => !/\d/.test(pair),
  );
}

/**
 * A quick first look at a text: false where it shares no two neighbouring characters with any of the names, so that it
 * cannot be one of them however it is spelt. Foreign sheets are full of such texts.
 */
export function mayBeName(names: readonly string[]): (text: string) => boolean {
  const pairs = new Set(names.flatMap((name) => [...pairsOf(normalizeLabel(name)), ...pairsOf(foldCharacters(name))]));
  const hasShortName = names.some((name) => pairsOf(normalizeLabel(name)).length < 2);
  return (text) => {
    if (hasShortName) return true;
    const folded = foldCharacters(text).replace(/\s/g, "").toLowerCase();
    for (let at = 0; at + 1 < folded.length; at += 1) if (pairs.has(folded.slice(at, at + 2))) return true;
    return false;
  };
}
