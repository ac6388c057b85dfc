import type { XlsxPackage } from "../package/readPackage";
import { readRelationships } from "../package/relationships";
import { attributeOf, childOf, childrenOf, descend, parsePart, rootOf } from "../package/xmlTree";

/** Theme colours `#RRGGBB` in the order cells count them: lt1, dk1, lt2, dk2, six accents, two link colours. */
export type ThemeColors = readonly string[];

const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
  "0000FF",
  "800080",
];

/** The workbook's theme colours; those of Office where the workbook has no theme. */
export function readTheme(parts: XlsxPackage, workbookPart: string): ThemeColors {
  const target = readRelationships(parts, workbookPart).find((r) => r.kind === "theme" && !r.external)?.target;
  const scheme =
    target !== undefined && parts.has(target)
      ? descend(rootOf(parsePart(parts, target)), "themeElements", "clrScheme")
      : null;
  return ORDER.map((name, index) => {
    const color = childrenOf(childOf(scheme, name) ?? rootless)[0] ?? null;
    const hex = attributeOf(color, "lastClr") ?? attributeOf(color, "val");
    return `#${hex !== null && /^[0-9a-f]{6}$/i.test(hex) ? hex.toUpperCase() : (OFFICE[index] ?? "000000")}`;
  });
}

const rootless = { firstChild: null } as Parameters<typeof childrenOf>[0];
