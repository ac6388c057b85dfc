import type { HeaderRole } from "./vocabulary.ja";
import { headerRole } from "./vocabulary.ja";

/** What the rows of every indicator hold, from above: 上段：目標、下段：実績. */
export type StackedRows = readonly (HeaderRole | null)[];

const WORDS = "[^上中下:：=＝()（）[\\]「」『』【】、,，;；/／・。\\s]{1,14}";
/** 上段：目標 and （上段）目標. */
const LEVEL_FIRST = new RegExp(`(上|中|下)段?[)）\\]」』】]?[はがに]?[:：=＝・（([「『【\\s]*(${WORDS})`, "g");
/** 目標（上段）. */
const WORDS_FIRST = new RegExp(`(${WORDS})[（([「『【]\\s*(上|中|下)段?\\s*[)）\\]」』】]`, "g");
const BRACKETED_LEVEL = /[（([「『【]\s*[上中下]段?\s*[)）\]」』】]/;
const LEVELS = ["上", "中", "下"] as const;

/** The levels a text names, each with the words beside it; the first one tells on which side they stand. */
function partsOf(text: string): readonly { readonly level: string; readonly words: string }[] {
  const bracketed = BRACKETED_LEVEL.exec(text);
  const isBehind = bracketed !== null && /[\p{L}\p{N}]$/u.test(text.slice(0, bracketed.index));
  if (isBehind) return [...text.matchAll(WORDS_FIRST)].map(([, words = "", level = ""]) => ({ level, words }));
  return [...text.matchAll(LEVEL_FIRST)].map(([, level = "", words = ""]) => ({ level, words }));
}

/** Whether upper and lower rows are spoken of at all, understood or not. */
export function namesLevels(texts: readonly string[]): boolean {
  return texts.some((text) => /上段/.test(text) && /下段/.test(text));
}

/**
 * The roles a note names for upper, middle and lower rows (上段：目標、下段：実績; 上段は実績値、中段は目標値、下段は達成率);
 * null where upper and lower rows are not both named, or neither holds actuals.
 */
export function stackedRows(texts: readonly string[]): StackedRows | null {
  const said = new Map<string, Set<HeaderRole | null>>();
  for (const text of texts) {
    if (!/[上下]/.test(text) || !/段|上\s*[:：]/.test(text)) continue;
    const plain = text.normalize("NFKC").replace(/\s+/g, " ");
    for (const { level, words } of partsOf(plain)) {
      const bare = words.replace(/(?:を?示す|です|である|を?記載|を?表示)$/, "");
      const role = headerRole(bare.toLowerCase());
      const known = said.get(level) ?? new Set<HeaderRole | null>();
      said.set(level, known.add(role === "interimTarget" ? "target" : role));
    }
  }
  const [upper, lower] = [said.get("上"), said.get("下")];
  if (upper === undefined || lower === undefined) return null;
  const roles = LEVELS.filter((level) => said.has(level)).map(
    (level) => said.get(level) ?? new Set<HeaderRole | null>(),
  );
  if (roles.some(({ size }) => size !== 1)) return null;
  const stack = roles.map((own) => [...own][0] ?? null);
  return stack.includes("actual") && new Set(stack).size === stack.length ? stack : null;
}
