import type { ConditionalFormatModel } from "../../model/conditionalFormatModel";
import type { SheetModel } from "../../model/sheetModel";
import { areaName, cellName } from "../a1";
import { parseXml, rootOf, serializeElement, type Element } from "../package/xmlTree";
import { attributes, escapeXml } from "../package/xmlText";
import { CELL_VALUE_OPERATORS, ruleSignature, TEXT_OPERATORS, type RuleBacking } from "../read/readConditionalFormats";
import { storedFormula } from "../storedFormula";
import { replaceSection } from "./replaceSection";
import type { StyleBook } from "./styleBook";

/** Conditional formats, numbered in the order of their priorities; a rule from the file unchanged keeps its XML. */
export function writeConditionalFormats(root: Element, sheet: SheetModel, styles: StyleBook): void {
  const rules = sheet.conditionalFormats.toSorted((a, b) => a.priority - b.priority);
  const xml = rules.map((rule, index) => {
    const body = ruleXml(rule, index + 1, styles);
    if (body === "" || rule.ranges.length === 0) return "";
    return `<conditionalFormatting sqref="${rule.ranges.map(areaName).join(" ")}">${body}</conditionalFormatting>`;
  });
  replaceSection(root, "conditionalFormatting", xml.join(""));
}

function ruleXml(rule: ConditionalFormatModel, priority: number, styles: StyleBook): string {
  const backing = rule.backing as RuleBacking | undefined;
  if (backing && backing.signature === ruleSignature(rule)) {
    const element = rootOf(parseXml(backing.xml, "cfRule"));
    element.setAttribute("priority", String(priority));
    return serializeElement(element);
  }
  const formula = (text: string | undefined): string =>
    text === undefined || text === "" ? "" : `<formula>${escapeXml(storedFormula(text.replace(/^=/, "")))}</formula>`;
  const shared = {
    dxfId: styles.differential(rule.style),
    priority,
    stopIfTrue: rule.stopIfTrue ? 1 : null,
  };
  if (rule.kind === "custom") {
    return `<cfRule${attributes({ type: "expression", ...shared })}>${formula(rule.formula)}</cfRule>`;
  }
  if (rule.kind === "cellValue") {
    const operator = CELL_VALUE_OPERATORS.get(rule.operator ?? "") ?? "equal";
    const formulas = formula(rule.formula1) + (/between/i.test(operator) ? formula(rule.formula2) : "");
    return `<cfRule${attributes({ type: "cellIs", ...shared, operator })}>${formulas}</cfRule>`;
  }
  if (rule.kind === "containsText") {
    const type = TEXT_OPERATORS.get(rule.operator ?? "") ?? "containsText";
    const operator = type === "notContainsText" ? "notContains" : type;
    const text = rule.text ?? "";
    return `<cfRule${attributes({ type, ...shared, operator, text })}>${formula(textFormula(type, text, rule))}</cfRule>`;
  }
  // The model does not tell the details of the other kinds; only their XML from the file does.
  return backing?.xml ?? "";
}

/** The test Excel stores with a text rule, relative to the first cell. */
function textFormula(type: string, text: string, rule: ConditionalFormatModel): string {
  const cell = cellName(rule.ranges[0]?.top ?? 0, rule.ranges[0]?.left ?? 0);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (type === "beginsWith") return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (type === "endsWith") return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  const search = `SEARCH(${quoted},${cell})`;
  return type === "notContainsText" ? `ISERROR(${search})` : `NOT(ISERROR(${search}))`;
}
