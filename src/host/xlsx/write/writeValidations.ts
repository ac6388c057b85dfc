import type { SheetModel } from "../../model/sheetModel";
import type { ValidationModel } from "../../model/validationModel";
import { areaName } from "../a1";
import { childOf, childrenOf, serializeElement, type Element } from "../package/xmlTree";
import { attributes, escapeXml } from "../package/xmlText";
import { VALIDATION_OPERATORS, VALIDATION_TYPES, validationsOf } from "../read/readValidations";
import { storedFormula } from "../storedFormula";
import { replaceSection } from "./replaceSection";

/** Validation rules; one from the file whose areas are all unchanged keeps its XML (with its input method). */
export function writeValidations(root: Element, sheet: SheetModel): void {
  const list = childOf(root, "dataValidations");
  const waiting = new Map<string, number>();
  for (const rule of sheet.validations) count(waiting, JSON.stringify(rule), 1);
  const kept: string[] = [];
  for (const element of list ? childrenOf(list, "dataValidation") : []) {
    const loaded = validationsOf(element).map((rule) => JSON.stringify(rule));
    if (!loaded.every((rule) => (waiting.get(rule) ?? 0) > 0)) continue;
    for (const rule of loaded) count(waiting, rule, -1);
    kept.push(serializeElement(element));
  }
  const fresh: string[] = [];
  for (const rule of sheet.validations) {
    const key = JSON.stringify(rule);
    if ((waiting.get(key) ?? 0) <= 0) continue;
    count(waiting, key, -1);
    fresh.push(validationXml(rule));
  }
  const all = [...kept, ...fresh];
  replaceSection(
    root,
    "dataValidations",
    all.length === 0 ? "" : `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`,
  );
}

function count(of: Map<string, number>, key: string, step: number): void {
  of.set(key, (of.get(key) ?? 0) + step);
}

function validationXml(rule: ValidationModel): string {
  const type = keyOf(VALIDATION_TYPES, rule.type) ?? "custom";
  const operator = keyOf(VALIDATION_OPERATORS, rule.operator ?? "Between");
  const takesOperator = type !== "list" && type !== "custom";
  const style = rule.errorAlert?.style ?? "Stop";
  const text = (value: string | undefined): string | null => (value === undefined || value === "" ? null : value);
  const head = attributes({
    type,
    errorStyle: style === "Stop" ? null : style.toLowerCase(),
    operator: takesOperator && operator !== "between" ? operator : null,
    allowBlank: rule.ignoreBlanks ? 1 : null,
    showDropDown: rule.type === "list" && rule.inCellDropDown === false ? 1 : null,
    showInputMessage: (rule.prompt?.showPrompt ?? true) ? 1 : null,
    showErrorMessage: (rule.errorAlert?.showAlert ?? true) ? 1 : null,
    errorTitle: text(rule.errorAlert?.title),
    error: text(rule.errorAlert?.message),
    promptTitle: text(rule.prompt?.title),
    prompt: text(rule.prompt?.message),
    sqref: areaName(rule.rect),
  });
  const first = type === "list" ? listFormula(rule.source ?? "") : formulaText(rule.formula1);
  const second = /between/i.test(operator ?? "") && takesOperator ? formulaText(rule.formula2) : null;
  return (
    `<dataValidation${head}>` +
    (first === null ? "" : `<formula1>${escapeXml(first)}</formula1>`) +
    (second === null ? "" : `<formula2>${escapeXml(second)}</formula2>`) +
    "</dataValidation>"
  );
}

function listFormula(source: string): string {
  return source.startsWith("=") ? storedFormula(source.slice(1)) : `"${source.replaceAll('"', '""')}"`;
}

function formulaText(formula: string | undefined): string | null {
  return formula === undefined || formula === "" ? null : storedFormula(formula.replace(/^=/, ""));
}

function keyOf(map: ReadonlyMap<string, string>, wanted: string): string | null {
  for (const [key, value] of map) if (value === wanted) return key;
  return null;
}
