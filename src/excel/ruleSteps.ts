import { rectAddress } from "../core/workbook/cellAddress";
import type { ConditionalFormat, Validation } from "../core/workbook/sheetPlan";
import { rangeOn } from "./rangeOn";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

/** Conditional formats and input rules. The first rule planned has priority: Excel puts each new one on top. */
export function ruleSteps(target: WriteTarget): readonly WriteStep[] {
  const { area, conditionalFormats, validations } = target.plan;
  const clear: WriteStep = {
    bytes: 2 * BYTES_PER_CALL,
    place: placeOf(target, "条件付き書式の設定", rectAddress(area)),
    queue: () => rangeOn(target.sheet, area).conditionalFormats.clearAll(),
  };
  return [
    ...(conditionalFormats.length === 0 ? [] : [clear]),
    ...[...conditionalFormats].reverse().map((rule) => ({
      bytes: 6 * BYTES_PER_CALL + rule.formula.length * 3,
      place: placeOf(target, "条件付き書式の設定", rectAddress(rule.rect)),
      queue: () => addConditionalFormat(rangeOn(target.sheet, rule.rect), rule),
    })),
    ...validations.map((validation) => ({
      bytes: 3 * BYTES_PER_CALL,
      place: placeOf(target, "入力規則の設定", rectAddress(validation.rect)),
      queue: () => setValidation(rangeOn(target.sheet, validation.rect), validation),
    })),
  ];
}

/** Adds a rule by formula; it comes before those that are there. */
export function addConditionalFormat(range: Excel.Range, rule: ConditionalFormat): void {
  const added = range.conditionalFormats.add("Custom");
  added.custom.rule.formula = rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`;
  if (rule.fill !== undefined) added.custom.format.fill.color = rule.fill;
  if (rule.color !== undefined) added.custom.format.font.color = rule.color;
  if (rule.bold !== undefined) added.custom.format.font.bold = rule.bold;
  if (rule.numberFormat !== undefined) added.custom.format.numberFormat = rule.numberFormat;
  if (rule.stopIfTrue !== undefined) added.stopIfTrue = rule.stopIfTrue;
}

function setValidation(range: Excel.Range, validation: Validation): void {
  const rules = range.dataValidation;
  rules.rule = ruleOf(validation);
  rules.ignoreBlanks = true;
  if (validation.prompt !== undefined) {
    rules.prompt = { showPrompt: true, title: validation.promptTitle ?? "", message: validation.prompt };
  }
  if (validation.error !== undefined) {
    rules.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: validation.errorTitle ?? "",
      message: validation.error,
    };
  }
}

function ruleOf(validation: Validation): Excel.DataValidationRule {
  if (validation.kind === "list") return { list: { inCellDropDown: true, source: validation.source } };
  if (validation.kind === "custom") return { custom: { formula: validation.formula } };
  const between = { formula1: validation.min, formula2: validation.max, operator: "Between" as const };
  if (validation.kind === "textLength") return { textLength: between };
  return validation.kind === "wholeNumber" ? { wholeNumber: between } : { decimal: between };
}
