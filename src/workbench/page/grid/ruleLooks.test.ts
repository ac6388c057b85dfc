import { testSheet } from "../../../host/model/testSheet";
import type { TypedContent } from "../../../host/model/enterContent";
import type { ConditionalFormatModel } from "../../../host/model/conditionalFormatModel";
import type { Rect } from "../../../host/model/rect";
import { ruleLooks } from "./ruleLooks";

const b1b4: Rect = { top: 0, left: 1, bottom: 3, right: 1 };

function rule(changes: Partial<ConditionalFormatModel>): ConditionalFormatModel {
  return { id: "rule", ranges: [b1b4], kind: "custom", style: {}, stopIfTrue: false, priority: 0, ...changes };
}

/** The looks in column B, top to bottom, where B1:B4 hold 0.8, 1, text and nothing, and A1:A4 a limit of 0.9. */
function looksOf(rules: readonly ConditionalFormatModel[], more: Record<string, TypedContent> = {}) {
  const { workbook, sheet } = testSheet({ B1: 0.8, B2: 1, B3: "未公表", A1: 0.9, A2: 0.9, A3: 0.9, A4: 0.9, ...more });
  sheet.conditionalFormats.push(...rules);
  const before = workbook.sheets.length;
  const looks = ruleLooks(workbook).get(sheet);
  expect(workbook.sheets).toHaveLength(before);
  return [0, 1, 2, 3].map((row) => looks?.get(row)?.get(1) ?? null);
}

test("a formula is read by every cell from its own place", () => {
  const style = { fill: "#F8CBAD" };
  expect(looksOf([rule({ formula: "AND(ISNUMBER(B1),B1<$A1)", style })])).toEqual([style, null, null, null]);
});

test("an earlier rule wins part by part, and one that stops leaves nothing to the later ones", () => {
  const first = rule({ formula: "B1=1", style: { fill: "#FFFFFF" }, priority: 0 });
  const second = rule({ formula: "ISNUMBER(B1)", style: { fill: "#000000", bold: true }, priority: 1 });
  expect(looksOf([second, first])).toEqual([
    { fill: "#000000", bold: true },
    { fill: "#FFFFFF", bold: true },
    null,
    null,
  ]);
  expect(looksOf([second, { ...first, stopIfTrue: true }])[1]).toEqual({ fill: "#FFFFFF" });
});

test("a number other than 0 is true, text and errors are not", () => {
  const style = { bold: true };
  expect(looksOf([rule({ formula: "B1", style })], { B4: "=1/0" })).toEqual([style, style, null, null]);
});

test("a value is compared as Excel compares: text is more than any number", () => {
  const style = { italic: true };
  const over = rule({ kind: "cellValue", operator: "GreaterThan", formula1: "0.9", style });
  expect(looksOf([over])).toEqual([null, style, style, null]);
});

test("a sheet named in the formula stays that sheet, names included", () => {
  const { workbook, sheet } = testSheet({ B1: "達成", A1: "達成" });
  sheet.name = "進捗 一覧";
  const style = { fill: "#D3E5F5" };
  const formula = "B1='進捗 一覧'!$A$1";
  sheet.conditionalFormats.push(rule({ ranges: [{ ...b1b4, bottom: 0 }], formula, style }));
  expect(ruleLooks(workbook).get(sheet)?.get(0)?.get(1)).toEqual(style);
});

test("kinds that are not shown, and rules over too many cells, are left out", () => {
  const style = { bold: true };
  expect(looksOf([rule({ kind: "dataBar", style })])).toEqual([null, null, null, null]);
  const wide = { top: 0, left: 0, bottom: 20_000, right: 1 };
  expect(looksOf([rule({ ranges: [wide], formula: "TRUE", style })])).toEqual([null, null, null, null]);
});
