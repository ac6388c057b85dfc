import type { BorderLine } from "../model/cellStyle";

export const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
export const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type BorderStyle = (typeof styles)[number];
export type BorderWeight = (typeof weights)[number];

interface Words {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
}

/** The workbook's line styles in Excel's two words. */
const words: Readonly<Record<string, Words>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

export function wordsOf(lineStyle: string): Words {
  return words[lineStyle] ?? { style: "Continuous", weight: "Thin" };
}

/** The line of the words; the nearest one Excel has where the two do not go together. None is no line. */
export function lineOf({ style, weight, color }: Words & { readonly color: string }): BorderLine | null {
  if (style === "None") return null;
  const names = Object.keys(words).filter((name) => words[name]?.style === style);
  const exact = names.find((name) => words[name]?.weight === weight);
  const heavy = weight === "Medium" || weight === "Thick";
  return { style: exact ?? (heavy ? names.at(-1) : names[0]) ?? "thin", color };
}
