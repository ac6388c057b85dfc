import type { ConditionalFormatModel } from "../../model/conditionalFormatModel";
import { parseAreas } from "../a1";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, serializeElement, type Element } from "../package/xmlTree";
import { shownFormula } from "../storedFormula";
import { readColor } from "./readColor";
import { readFont, type StyleTable } from "./readStyles";

/** A rule as its file has it, for writing it again unchanged. */
export interface RuleBacking {
  readonly xml: string;
  readonly signature: string;
}

const KINDS: Readonly<Record<string, ConditionalFormatModel["kind"]>> = {
  expression: "custom",
  cellIs: "cellValue",
  containsText: "containsText",
  notContainsText: "containsText",
  beginsWith: "containsText",
  endsWith: "containsText",
  colorScale: "colorScale",
  dataBar: "dataBar",
  iconSet: "iconSet",
  top10: "topBottom",
  aboveAverage: "preset",
  duplicateValues: "preset",
  uniqueValues: "preset",
  containsBlanks: "preset",
  notContainsBlanks: "preset",
  containsErrors: "preset",
  notContainsErrors: "preset",
  timePeriod: "preset",
};

export const CELL_VALUE_OPERATORS: ReadonlyMap<string, string> = new Map([
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
]);

export const TEXT_OPERATORS: ReadonlyMap<string, string> = new Map([
  ["Contains", "containsText"],
  ["NotContains", "notContainsText"],
  ["BeginsWith", "beginsWith"],
  ["EndsWith", "endsWith"],
]);

/** What a rule says but for its backing, as text. */
export function ruleSignature({ backing: _, ranges: __, priority: ___, ...rule }: ConditionalFormatModel): string {
  return JSON.stringify(rule);
}

/** Conditional formats of a sheet in order of priority. */
export function readConditionalFormats(
  root: Element,
  styles: StyleTable,
  nextId: () => string,
): ConditionalFormatModel[] {
  const rules: ConditionalFormatModel[] = [];
  for (const block of childrenOf(root, "conditionalFormatting")) {
    const ranges = parseAreas(attributeOf(block, "sqref") ?? "");
    for (const rule of childrenOf(block, "cfRule")) {
      const model = readRule(rule, styles, nextId());
      model.ranges = ranges.map((range) => ({ ...range }));
      model.backing = { xml: serializeElement(rule), signature: ruleSignature(model) } satisfies RuleBacking;
      rules.push(model);
    }
  }
  return rules.toSorted((a, b) => a.priority - b.priority);
}

function readRule(rule: Element, styles: StyleTable, id: string): ConditionalFormatModel {
  const type = attributeOf(rule, "type") ?? "";
  const kind = KINDS[type] ?? "other";
  const [first, second] = childrenOf(rule, "formula").map((formula) => shownFormula(formula.textContent ?? ""));
  const text = attributeOf(rule, "text");
  const operator =
    kind === "containsText" ? keyOf(TEXT_OPERATORS, type) : keyOf(CELL_VALUE_OPERATORS, attributeOf(rule, "operator"));
  return {
    id,
    ranges: [],
    kind,
    ...(kind === "custom" && first !== undefined ? { formula: first } : {}),
    ...(kind === "cellValue" && first !== undefined ? { formula1: first } : {}),
    ...(kind === "cellValue" && second !== undefined ? { formula2: second } : {}),
    ...((kind === "cellValue" || kind === "containsText") && operator !== null ? { operator } : {}),
    ...(kind === "containsText" && text !== null ? { text } : {}),
    style: readDifferential(styles.differentials[numberOf(rule, "dxfId") ?? -1] ?? null, styles),
    stopIfTrue: flagOf(rule, "stopIfTrue", false),
    priority: numberOf(rule, "priority") ?? 1,
  };
}

function keyOf(map: ReadonlyMap<string, string>, wanted: string | null): string | null {
  for (const [key, value] of map) if (value === wanted) return key;
  return null;
}

function readDifferential(dxf: Element | null, styles: StyleTable): ConditionalFormatModel["style"] {
  if (!dxf) return {};
  const fontElement = childOf(dxf, "font");
  const font = fontElement ? readFont(fontElement, styles.palette) : {};
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  // A differential fill means its background colour when solid, also where the pattern is left out.
  const fill =
    readColor(childOf(pattern, "bgColor"), styles.palette) ?? readColor(childOf(pattern, "fgColor"), styles.palette);
  const numberFormat = attributeOf(childOf(dxf, "numFmt"), "formatCode");
  return {
    ...(fill === null ? {} : { fill }),
    ...(font.color === undefined ? {} : { fontColor: font.color }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(numberFormat === null ? {} : { numberFormat }),
  };
}
