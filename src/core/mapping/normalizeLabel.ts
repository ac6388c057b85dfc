import { foldCharacters } from "../kpi/foldCharacters";
import { foldDashes } from "../kpi/foldDashes";
import { foldSpelling } from "./foldSpelling";
import { stripNumbering } from "./stripNumbering";

const ENCLOSED_NUMBERS = /[\u2460-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]/;

/** NFKC turns ① into 1, so numbering in front goes first. */
function foldWithoutNumbering(text: string): string {
  const bare = ENCLOSED_NUMBERS.test(text) ? stripNumbering(text.trim()) : text;
  return foldDashes(stripNumbering(foldCharacters(bare).trim()));
}

function normalizeOnce(text: string): string {
  const bare = foldWithoutNumbering(text).toLowerCase().replace(/\s/g, "");
  return foldSpelling(bare).replace(/(?<=.)[:。、]+$/u, "");
}

/**
 * The text of a label as it is compared: width, case, CJK radicals, spaces and line breaks, bullets and numbering,
 * dashes and spellings folded (mapping spec §2). Brackets stay. Applying it twice changes nothing.
 */
export function normalizeLabel(text: string): string {
  let before = text;
  let normal = normalizeOnce(text);
  for (let round = 0; normal !== before && round < 8; round += 1) {
    before = normal;
    normal = normalizeOnce(normal);
  }
  return normal;
}
