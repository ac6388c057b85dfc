import { validationsWithout } from "../model/clearRange";
import { intersection, rectContains } from "../model/rects";
import type { ValidationModel } from "../model/validationModel";
import { HostError } from "../protocol/hostError";
import { objectClass } from "../protocol/objectClass";
import { absoluteFormula } from "./address";
import { booleanOf, oneOf, optional, recordOf, textOf } from "./argument";
import type { RangeSelf } from "./rangeSelf";
import { isRangeObject, rectOf, rectsOf } from "./rangeSelf";
import { editSheet } from "./touch";

const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;
const operators = [
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo"],
  ...["GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"],
];
const basicTypes = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const alertStyles = ["Stop", "Warning", "Information"] as const;

type Rule = Omit<ValidationModel, "rect" | "ignoreBlanks" | "prompt" | "errorAlert">;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A formula as the workbook keeps it: without "=", ranges as absolute references. */
function operand(value: unknown): string {
  if (isRangeObject(value)) return absoluteFormula(value.self.sheet, rectOf(value.self));
  if (typeof value === "number") return String(value);
  const text = textOf(value);
  if (text === "" || text.length > longestList) throw new HostError("InvalidArgument");
  return text.replace(/^=/, "");
}

function listSource(value: unknown): string {
  if (isRangeObject(value)) return `=${absoluteFormula(value.self.sheet, rectOf(value.self))}`;
  const text = textOf(value);
  // Excel takes at most 255 characters, whether a list of words or a formula.
  if (text === "" || text.length > longestList) throw new HostError("InvalidArgument");
  return text;
}

/** Exactly one kind of rule, read from Excel.DataValidationRule. */
function ruleOf(value: unknown): Rule {
  const given = Object.entries(recordOf(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [only, second] = given;
  if (only === undefined || second !== undefined) throw new HostError("InvalidArgument");
  const [type, rule] = [only[0], recordOf(only[1])];
  if (type === "list") {
    return {
      type,
      source: listSource(rule["source"]),
      inCellDropDown: optional(rule["inCellDropDown"], booleanOf, true),
    };
  }
  if (type === "custom") return { type, formula1: operand(rule["formula"]) };
  const basic = basicTypes.find((known) => known === type);
  if (basic === undefined) throw new HostError("InvalidArgument");
  const operator = oneOf(rule["operator"], operators);
  const second2 = optional(rule["formula2"], operand, null);
  if (/between/i.test(operator) && second2 === null) throw new HostError("InvalidArgument");
  const result: Rule = { type: basic, operator, formula1: operand(rule["formula1"]) };
  return second2 === null ? result : { ...result, formula2: second2 };
}

function shownOperand(formula: string | undefined): string | number | null {
  if (formula === undefined) return null;
  const number = Number(formula);
  return formula.trim() !== "" && Number.isFinite(number) ? number : `=${formula}`;
}

function shownRule(validation: ValidationModel): unknown {
  const { type } = validation;
  if (type === "list")
    return { list: { source: validation.source ?? "", inCellDropDown: validation.inCellDropDown ?? true } };
  if (type === "custom") return { custom: { formula: `=${validation.formula1 ?? ""}` } };
  return {
    [type]: {
      formula1: shownOperand(validation.formula1),
      formula2: shownOperand(validation.formula2),
      operator: validation.operator ?? "Between",
    },
  };
}

/** The validations on the range. */
function within(self: RangeSelf): readonly ValidationModel[] {
  const rects = rectsOf(self);
  return self.sheet.validations.filter(({ rect }) => rects.some((area) => intersection(area, rect) !== null));
}

/** The one validation all of the range has; null: none; undefined: several, or only on a part. */
function common(self: RangeSelf): ValidationModel | null | undefined {
  const [first, ...others] = within(self);
  if (first === undefined) return null;
  const whole = others.length === 0 && rectsOf(self).every((rect) => rectContains(first.rect, rect));
  return whole ? first : undefined;
}

function remove(self: RangeSelf): null {
  editSheet(self.book, self.sheet, "allowFormatCells");
  for (const area of rectsOf(self)) {
    self.sheet.validations = self.sheet.validations.flatMap((each) =>
      intersection(each.rect, area) === null ? [each] : validationsWithout(each, area),
    );
  }
  return null;
}

function setRule(self: RangeSelf, value: unknown): void {
  if (Object.keys(recordOf(value)).length === 0) {
    remove(self);
    return;
  }
  const rule = ruleOf(value);
  const kept = common(self);
  remove(self);
  for (const rect of rectsOf(self)) {
    const validation: ValidationModel = { ...rule, rect: { ...rect }, ignoreBlanks: kept?.ignoreBlanks ?? true };
    if (kept?.prompt !== undefined) validation.prompt = kept.prompt;
    if (kept?.errorAlert !== undefined) validation.errorAlert = kept.errorAlert;
    self.sheet.validations.push(validation);
  }
}

/** Changes exactly the range's part of its validations; without any rule there is nothing to hold the text. */
function change(self: RangeSelf, edit: (validation: ValidationModel) => void): void {
  if (within(self).length === 0) {
    throw new HostError("NotImplemented", "NotImplemented: workbook host: DataValidation without a rule");
  }
  editSheet(self.book, self.sheet, "allowFormatCells");
  for (const area of rectsOf(self)) {
    self.sheet.validations = self.sheet.validations.flatMap((each) => {
      const shared = intersection(each.rect, area);
      if (shared === null) return [each];
      const inside: ValidationModel = { ...each, rect: shared };
      edit(inside);
      return [...validationsWithout(each, area), inside];
    });
  }
}

function limited(value: unknown, longest: number): string {
  const text = optional(value, textOf, "");
  if (text.length > longest) throw new HostError("InvalidArgument");
  return text;
}

/** Excel.DataValidation of a range. */
export const dataValidationClass = objectClass<RangeSelf>("DataValidation", {
  scalars: {
    Type: {
      get: (self) => {
        const validation = common(self);
        return validation === undefined ? "Inconsistent" : validation === null ? "None" : capital(validation.type);
      },
    },
    Rule: {
      get: (self) => {
        const validation = common(self);
        return validation === undefined || validation === null ? {} : shownRule(validation);
      },
      set: setRule,
    },
    Prompt: {
      get: (self) => common(self)?.prompt ?? { showPrompt: true, title: "", message: "" },
      set: (self, value) => {
        const { title, message, showPrompt } = recordOf(value);
        const prompt = {
          title: limited(title, longestTitle),
          message: limited(message, longestMessage),
          showPrompt: optional(showPrompt, booleanOf, true),
        };
        change(self, (validation) => void (validation.prompt = prompt));
      },
    },
    ErrorAlert: {
      get: (self) => common(self)?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
      set: (self, value) => {
        const { title, message, showAlert, style } = recordOf(value);
        const errorAlert = {
          title: limited(title, longestTitle),
          message: limited(message, longestMessage),
          showAlert: optional(showAlert, booleanOf, true),
          style: optional(style, (word) => oneOf(word, alertStyles), "Stop"),
        };
        change(self, (validation) => void (validation.errorAlert = errorAlert));
      },
    },
    IgnoreBlanks: {
      get: (self) => common(self)?.ignoreBlanks ?? true,
      set: (self, value) => {
        const ignoreBlanks = booleanOf(value);
        change(self, (validation) => void (validation.ignoreBlanks = ignoreBlanks));
      },
    },
  },
  edits: { Clear: remove },
});
