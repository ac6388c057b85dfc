import { foldCharacters } from "../kpi/foldCharacters";
import type { Goal } from "../kpi/strategy";

/** Ids of the goals a text names, by label (基本目標１, 横断的な目標２) or title; empty where it names none. */
export type GoalNames = (text: string) => readonly string[];

const KANJI = "一二三四五六七八九";
const SHORTEST_TITLE = 6;
const LONGEST = 200;

function folded(text: string): string {
  return foldCharacters(text)
    .replace(/[\s「」『』【】"'・、。]/g, "")
    .replace(/目標([一二三四五六七八九])/g, (_whole, digit: string) => `目標${KANJI.indexOf(digit) + 1}`);
}

/** 基本目標1, 目標1, 横断的な目標1, 横断目標1; never 目標10 or 目標1.5. */
function labelPattern({ kind, number }: Goal): RegExp {
  const words = kind === "basic" ? "(?<!横断的?な?)(?:基本)?目標" : "横断的?な?目標";
  return new RegExp(`${words}(?:no\\.?)?${number}(?![\\d.,%人件回])`, "i");
}

/** Makes the finder of goal names for a strategy; each text is looked at once. */
export function goalNames(goals: readonly Goal[]): GoalNames {
  const known = goals.map((goal) => ({ id: goal.id, label: labelPattern(goal), title: folded(goal.title) }));
  // Most texts name none, and that must cost nothing.
  const starts = known.map(({ title }) => title.slice(0, 2)).filter((start) => start.length === 2);
  const seen = new Map<string, readonly string[]>();
  return (text) => {
    if (text.length < 3 || text.length > LONGEST) return [];
    if (!text.includes("標") && !starts.some((start) => text.includes(start))) return [];
    const before = seen.get(text);
    if (before !== undefined) return before;
    const words = folded(text);
    const ids = known
      .filter(({ label, title }) => label.test(words) || (title.length >= SHORTEST_TITLE && words.includes(title)))
      .map(({ id }) => id);
    seen.set(text, ids);
    return ids;
  };
}
