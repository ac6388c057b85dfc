import { contrastFamilies } from "./contrastWords.ja";

/** How the telling words of two names stand to each other. */
export interface NameContrast {
  /** `apart`: one word against another; `label`/`name`: only that side has the word. */
  readonly kind: "apart" | "label" | "name";
  readonly areOpposites: boolean;
  readonly seen: string;
  readonly planned: string;
}

/** 25~34歳 and 35~44歳: numbers that both names have, and that differ. */
function numberContrast(label: string, name: string): NameContrast | null {
  const [seen, planned] = [label, name].map((text) => (text.match(/\d+(?:\.\d+)?/g) ?? []).join("・"));
  if (seen === undefined || planned === undefined || seen === "" || planned === "" || seen === planned) return null;
  return { kind: "apart", areOpposites: false, seen, planned };
}

/** 参加している and 参加していない. */
function negationContrast(label: string, name: string): NameContrast | null {
  const [seen = 0, planned = 0] = [label, name].map(
    (text) => text.match(/な(?:い|かった|く)|せず|未|不/g)?.length ?? 0,
  );
  if (seen % 2 === planned % 2) return null;
  const words = (isNegated: boolean): string => (isNegated ? "ない" : "ある");
  return { kind: "apart", areOpposites: false, seen: words(seen % 2 === 1), planned: words(planned % 2 === 1) };
}

/** Where the telling words of a label and of an indicator's name differ (both normalised), the gravest first. */
export function findContrast(label: string, name: string): NameContrast | null {
  let weaker: NameContrast | null = null;
  let apart: NameContrast | null = numberContrast(label, name) ?? negationContrast(label, name);
  for (const { areOpposites, lacking, words } of contrastFamilies) {
    const inLabel = words.filter(([, pattern]) => pattern.test(label));
    const inName = words.filter(([, pattern]) => pattern.test(name));
    if (inLabel.length + inName.length === 0) continue;
    const seen = inLabel.find((word) => !inName.includes(word))?.[0] ?? "";
    const planned = inName.find((word) => !inLabel.includes(word))?.[0] ?? "";
    if (seen === "" && planned === "") continue;
    const areDisjoint = inLabel.every((word) => !inName.includes(word));
    if (areDisjoint && (lacking === "apart" || (seen !== "" && planned !== ""))) {
      const found: NameContrast = { kind: "apart", areOpposites, seen, planned };
      if (areOpposites) return found;
      apart ??= found;
    } else if (lacking !== "nothing")
      weaker ??= { kind: seen === "" ? "name" : "label", areOpposites: false, seen, planned };
  }
  return apart ?? weaker;
}
