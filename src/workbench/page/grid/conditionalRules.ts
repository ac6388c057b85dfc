import { BooleanNumber } from "@univerjs/core";
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType, CFTextOperator } from "@univerjs/preset-sheets-conditional-formatting";
import { lettersOfColumn } from "../../../host/model/references";
import type { ConditionalFormatModel, SheetModel } from "../../../host/model/workbookModel";
import { gridRange } from "./sheetSnapshot";

const comparisons: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};
const texts: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/** The rules of a sheet the grid can show, first to last; bars, scales and icons of a loaded file are not among them. */
export function conditionalRules(sheet: SheetModel): readonly IConditionFormattingRule[] {
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((format) => {
      const rule = ruleOf(format);
      const { id, ranges, stopIfTrue } = format;
      return rule === null ? [] : [{ cfId: id, ranges: ranges.map(gridRange), stopIfTrue, rule }];
    });
}

function ruleOf(format: ConditionalFormatModel): IConditionalFormattingRuleConfig | null {
  const look = { type: CFRuleType.highlightCell as const, style: styleOf(format) };
  const operator = texts[format.operator ?? ""];
  if (format.kind === "containsText" && operator !== undefined && format.text !== undefined)
    return { ...look, subType: CFSubRuleType.text, operator, value: format.text };
  const formula = format.kind === "custom" ? format.formula : comparisonOf(format);
  return formula === undefined ? null : { ...look, subType: CFSubRuleType.formula, value: `=${formula}` };
}

/** A rule on the cell's own value, written as a formula of the first cell of its range. */
function comparisonOf({ kind, ranges, operator, formula1, formula2 }: ConditionalFormatModel): string | undefined {
  const [first] = ranges;
  if (kind !== "cellValue" || first === undefined || formula1 === undefined) return undefined;
  const cell = `${lettersOfColumn(first.left)}${first.top + 1}`;
  const [one, two] = [formula1, formula2 ?? ""].map((formula) => formula.replace(/^=/, ""));
  if (operator === "Between") return `AND(${cell}>=${one},${cell}<=${two})`;
  if (operator === "NotBetween") return `OR(${cell}<${one},${cell}>${two})`;
  const sign = comparisons[operator ?? ""];
  return sign === undefined ? undefined : `${cell}${sign}${one}`;
}

function styleOf({ style: { fill, fontColor, bold, italic } }: ConditionalFormatModel) {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic === true ? { it: BooleanNumber.TRUE } : {}),
  };
}
