import { contrastFamilies } from "./contrastWords.ja";

/** How the telling words of two names stand to each other. */
export interface NameContrast {
  /** `apart`: one word against another; `label`/`name`: only that side has the word. */
  readonly kind: "apart" | "label" | "name";
  readonly areOpposites: boolean;
  readonly seen: string;
  readonly planned: string;
}

/** Where the telling words of a label and of an indicator's name differ (both normalised), the gravest first. */
export function findContrast(label: string, name: string): NameContrast | null {
  let weaker: NameContrast | null = null;
  let apart: NameContrast | null = null;
  for (const { areOpposites, words } of contrastFamilies) {
    const inLabel = words.filter(([, pattern]) => pattern.test(label));
    const inName = words.filter(([, pattern]) => pattern.test(name));
    if (inLabel.length + inName.length === 0) continue;
    const seen = inLabel.find((word) => !inName.includes(word))?.[0] ?? "";
    const planned = inName.find((word) => !inLabel.includes(word))?.[0] ?? "";
    if (seen === "" && planned === "") continue;
    const areDisjoint = inLabel.every((word) => !inName.includes(word));
    if (seen !== "" && planned !== "" && areDisjoint) {
      const found: NameContrast = { kind: "apart", areOpposites, seen, planned };
      if (areOpposites) return found;
      apart ??= found;
    } else weaker ??= { kind: seen === "" ? "name" : "label", areOpposites: false, seen, planned };
  }
  return apart ?? weaker;
}
