import type { ValidationModel } from "../../model/validationModel";
import { parseAreas } from "../a1";
import { attributeOf, childOf, childrenOf, flagOf, type Element } from "../package/xmlTree";
import { decodeEscapes } from "../package/xmlText";
import { shownFormula } from "../storedFormula";

export const VALIDATION_TYPES: ReadonlyMap<string, ValidationModel["type"]> = new Map([
  ["list", "list"],
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["custom", "custom"],
]);

export const VALIDATION_OPERATORS: ReadonlyMap<string, string> = new Map([
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
]);

const ALERTS: Readonly<Record<string, "Stop" | "Warning" | "Information">> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** Validation rules of a sheet, one model for each area. */
export function readValidations(root: Element): ValidationModel[] {
  const list = childOf(root, "dataValidations");
  return (list ? childrenOf(list, "dataValidation") : []).flatMap(validationsOf);
}

/** The models of one rule; none for "any value", which only shows a prompt and stays as it is. */
export function validationsOf(element: Element): ValidationModel[] {
  const type = VALIDATION_TYPES.get(attributeOf(element, "type") ?? "none");
  if (type === undefined) return [];
  const rule = readRule(element, type);
  return parseAreas(attributeOf(element, "sqref") ?? "").map((rect) => ({ rect, ...rule }));
}

function readRule(element: Element, type: ValidationModel["type"]): Omit<ValidationModel, "rect"> {
  const first = childOf(element, "formula1")?.textContent ?? null;
  const second = childOf(element, "formula2")?.textContent ?? null;
  const text = (name: string): string => decodeEscapes(attributeOf(element, name) ?? "");
  return {
    type,
    ...(type === "list" && first !== null
      ? { source: listSource(first), inCellDropDown: !flagOf(element, "showDropDown", false) }
      : {}),
    ...(type !== "list" && type !== "custom"
      ? { operator: VALIDATION_OPERATORS.get(attributeOf(element, "operator") ?? "between") ?? "Between" }
      : {}),
    ...(type !== "list" && first !== null ? { formula1: shownFormula(first) } : {}),
    ...(type !== "list" && second !== null ? { formula2: shownFormula(second) } : {}),
    ignoreBlanks: flagOf(element, "allowBlank", false),
    prompt: {
      title: text("promptTitle"),
      message: text("prompt"),
      showPrompt: flagOf(element, "showInputMessage", false),
    },
    errorAlert: {
      title: text("errorTitle"),
      message: text("error"),
      showAlert: flagOf(element, "showErrorMessage", false),
      style: ALERTS[attributeOf(element, "errorStyle") ?? "stop"] ?? "Stop",
    },
  };
}

/** `"a,b"` → `a,b`; anything else is a formula. */
function listSource(stored: string): string {
  const text = /^\s*"((?:[^"]|"")*)"\s*$/.exec(stored)?.[1];
  return text === undefined ? `=${shownFormula(stored)}` : text.replaceAll('""', '"');
}
