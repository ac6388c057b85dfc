import { addSheet } from "./editSheets";
import { enterBlock, type TypedContent } from "./enterContent";
import { addName } from "./names";
import { cellAt } from "./readCells";
import { recalculate } from "./recalculate";
import { cellOf, enterAt, testSheet } from "./testSheet";
import type { Scalar } from "./cell";
import type { SheetModel } from "./sheetModel";

const value = (sheet: SheetModel, address: string): Scalar | undefined => cellOf(sheet, address)?.value;

function calculated(contents: Record<string, TypedContent>, address: string): Scalar | undefined {
  const { workbook, sheet } = testSheet(contents);
  recalculate(workbook);
  return value(sheet, address);
}

const numbers = { A1: 1, A2: 2, A3: 3, B1: "甲", B2: "乙", B3: "甲" };

test.each<[string, Scalar]>([
  ["=SUM(A1:A3)", 6],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(12.5,0)", 13],
  ["=ROUND(-12.5,0)", -13],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ROUNDDOWN(-1.29,1)", -1.2],
  ["=ROUNDUP(1.21,1)", 1.3],
  ["=ROUND(0.1+0.2,15)", 0.3],
  ['=TEXT(0.1234,"0.0%")', "12.3%"],
  ['=TEXT(-0.1234,"0.0%;▲0.0%")', "▲12.3%"],
  ['=TEXT(46113,"ggge年m月d日")', "令和8年4月1日"],
  ['=TEXT(46113,"aaa")', "水"],
  ['=TEXT(1234.5,"#,##0")', "1,235"],
  ['=LENB("北本市ｱA")', 8],
  ['=ASC("ＡＢＣ１２３ガ")', "ABC123ｶﾞ"],
  ['=JIS("ABC123ｶﾞ")', "ＡＢＣ１２３ガ"],
  ['=VALUE("1,234")', 1234],
  ['=VALUE("12%")', 0.12],
  ['=VALUE("２０")', 20],
  ['=VALUE("abc")', { error: "#VALUE!" }],
  ["=YEN(1234.5)", "¥1,235"],
  ["=FIXED(1234.567,1)", "1,234.6"],
  ['=SUMPRODUCT(MAX((B1:B3="甲")*A1:A3))', 3],
  ['=SUMPRODUCT((B1:B3="甲")*A1:A3)', 4],
  ["=SUMPRODUCT(ROUND(A1:A3/2,0))", 4],
  ['=COUNTIFS(B1:B3,"甲",A1:A3,">1")', 1],
  ['=COUNTIF(B1,"甲")+COUNTIFS(B1,"甲",A1,1)+SUMIF(B1,"甲",A1)', 3],
  ["=INDEX(B1:B3,MATCH(2,A1:A3,0))", "乙"],
  ['=LOOKUP(2,1/(B1:B3="甲"),A1:A3)', 3],
  ['=AGGREGATE(14,6,A1:A3/(B1:B3="甲"),1)', 3],
  ['=IFERROR(1/0,"－")', "－"],
  ['=IFNA(VLOOKUP(9,A1:B3,2,FALSE),"なし")', "なし"],
  ['=HYPERLINK("#Sheet1!A1","元")', "元"],
  ["=Z1", 0],
  ['=Z1&""', ""],
  ["=UNKNOWNFUNCTION(1)", { error: "#NAME?" }],
  ["=1/0", { error: "#DIV/0!" }],
  ["=SUM(A:A)", 6],
  ["=XLOOKUP(2,A1:A3,B1:B3)", "乙"],
  ['=TEXTJOIN("、",TRUE,B1:B3)', "甲、乙、甲"],
  ["=COUNTA(B1:B10)", 3],
  ["=AVERAGE(Z1:Z3)", { error: "#DIV/0!" }],
  ['=MAXIFS(A1:A3,B1:B3,"甲")', 3],
])("%s gives %p", (formula, expected) => {
  expect(calculated({ ...numbers, D10: formula }, "D10")).toEqual(expected);
});

test("an empty cell referred to counts as 0 further on, also within one batch", () => {
  expect(calculated({ D1: "=Z9", D2: "=ISBLANK(D1)", D3: '=IF(D1="","空","値")', D4: '=D1&""' }, "D2")).toBe(false);
  expect(calculated({ D1: "=Z9", D2: "=D1", D3: '=IF(D2="","空","値")' }, "D3")).toBe("値");
});

test("formulas that depend on themselves show 0 and what follows is calculated", () => {
  const contents = { A1: "=B1+1", B1: "=A1+1", C1: "=B1+5", D1: "=D1", E1: "=ROW(E1)" };
  expect(calculated(contents, "A1")).toBe(0);
  expect(calculated(contents, "C1")).toBe(5);
  expect(calculated(contents, "D1")).toBe(0);
  expect(calculated(contents, "E1")).toBe(1);
});

test("names, other sheets and later changes are followed", () => {
  const { workbook, sheet: first } = testSheet();
  const settings = addSheet(workbook, "設定 シート");
  enterAt(workbook, settings, { C4: 2025 });
  addName(workbook, null, "報告年度", "='設定 シート'!$C$4");
  enterAt(workbook, first, { A1: "=報告年度+1", A2: "='設定 シート'!C4*2", A3: "=SUM(A1:A2)" });
  recalculate(workbook);
  expect([value(first, "A1"), value(first, "A2"), value(first, "A3")]).toEqual([2026, 4050, 6076]);
  enterAt(workbook, settings, { C4: 2026 });
  recalculate(workbook);
  expect([value(first, "A1"), value(first, "A2"), value(first, "A3")]).toEqual([2027, 4052, 6079]);
});

test("INDIRECT and OFFSET see the latest values", () => {
  const { workbook, sheet } = testSheet();
  enterAt(workbook, sheet, {
    A1: 5,
    A2: "=A1*2",
    B1: '=INDIRECT("A2")+1',
    B2: "=B1*10",
    B3: "=SUM(OFFSET(A1,0,0,2,1))",
  });
  recalculate(workbook);
  expect([value(sheet, "B1"), value(sheet, "B2"), value(sheet, "B3")]).toEqual([11, 110, 15]);
  enterAt(workbook, sheet, { A1: 6 });
  recalculate(workbook);
  expect([value(sheet, "B1"), value(sheet, "B2"), value(sheet, "B3")]).toEqual([13, 130, 18]);
});

test("a spill fills cells, is followed, shrinks, and stops before occupied cells", () => {
  const { workbook, sheet } = testSheet();
  enterAt(workbook, sheet, { A1: 3, B1: "=SEQUENCE(A1)", C1: "=SUM(B1:B5)", C2: "=B3" });
  recalculate(workbook);
  expect([value(sheet, "B3"), value(sheet, "C1"), value(sheet, "C2")]).toEqual([3, 6, 3]);
  enterAt(workbook, sheet, { A1: 2 });
  recalculate(workbook);
  expect([value(sheet, "B3"), value(sheet, "C1"), value(sheet, "C2")]).toEqual([undefined, 3, 0]);
  enterAt(workbook, sheet, { B3: "在", A1: 3 });
  recalculate(workbook);
  expect([value(sheet, "B1"), value(sheet, "B3")]).toEqual([{ error: "#SPILL!" }, "在"]);
});

test("a loaded result is trusted until something it depends on changes", () => {
  const { workbook, sheet } = testSheet();
  const style = null;
  sheet.rows.set(0, new Map([[0, { value: 1, formula: null, style, hasResult: false }]]));
  sheet.rows.set(1, new Map([[0, { value: 99, formula: "A1+1", style, hasResult: true }]]));
  sheet.rows.set(2, new Map([[0, { value: 42, formula: "NEWFUNCTION(A1)", style, hasResult: true }]]));
  sheet.touched = "no";
  recalculate(workbook);
  expect(value(sheet, "A2")).toBe(99);
  expect(sheet.touched).toBe("no");
  enterAt(workbook, sheet, { A1: 5 });
  recalculate(workbook);
  expect(value(sheet, "A2")).toBe(6);
  // the engine does not know the function: the file's value stays
  expect(value(sheet, "A3")).toBe(42);
});

test("results that change touch the sheet as results only", () => {
  const { workbook, sheet: first } = testSheet();
  const input = addSheet(workbook, "入力");
  enterAt(workbook, first, { A1: "=入力!A1*2" });
  recalculate(workbook);
  first.touched = "no";
  enterAt(workbook, input, { A1: 4 });
  recalculate(workbook);
  expect(value(first, "A1")).toBe(8);
  expect(first.touched).toBe("results");
});

test("an outer SUBTOTAL leaves out inner ones, also those that are up to date", () => {
  const { workbook, sheet } = testSheet({ A1: 1, A2: 2, A3: "=SUBTOTAL(9,A1:A2)", A4: 4 });
  recalculate(workbook);
  enterAt(workbook, sheet, { A5: "=SUBTOTAL(9,A1:A4)" });
  recalculate(workbook);
  expect(value(sheet, "A5")).toBe(7);
  enterAt(workbook, sheet, { A4: 5 });
  recalculate(workbook);
  expect(value(sheet, "A5")).toBe(8);
});

test("a formula that is up to date is still known as a formula", () => {
  const { workbook, sheet } = testSheet({ A1: "=1+1", A2: 2 });
  recalculate(workbook);
  enterAt(workbook, sheet, { B1: "=ISFORMULA(A1)", B2: "=ISFORMULA(A2)", B3: "=FORMULATEXT(A1)" });
  recalculate(workbook);
  expect(["B1", "B2", "B3"].map((a) => value(sheet, a))).toEqual([true, false, "=1+1"]);
});

test("lookups over long ranges, with formulas among the cells looked up", () => {
  const { workbook, sheet } = testSheet();
  const lines: TypedContent[][] = [];
  for (let i = 0; i < 300; i++)
    lines.push([i % 7, `=A${i + 1}+1`, `=COUNTIF($B$1:$B$300,B${i + 1})`, `=INDEX($A:$A,MATCH(B${i + 1},$B:$B,0))`]);
  enterBlock(workbook, sheet, { top: 0, left: 0, bottom: 299, right: 3 }, lines);
  recalculate(workbook);
  const counts = Array.from({ length: 7 }, (_, k) => Math.floor((299 - k) / 7) + 1);
  const wrong = lines.findIndex(
    (_, i) => cellAt(sheet, i, 2)?.value !== counts[i % 7] || cellAt(sheet, i, 3)?.value !== i % 7,
  );
  expect(wrong).toBe(-1);
});

test("running totals over growing ranges", () => {
  const { workbook, sheet } = testSheet();
  const lines: TypedContent[][] = [];
  for (let i = 0; i < 300; i++) lines.push([1, i === 0 ? "=A1" : `=SUM(B$1:B${i})+A${i + 1}`]);
  enterBlock(workbook, sheet, { top: 0, left: 0, bottom: 299, right: 1 }, lines);
  recalculate(workbook);
  expect([1, 2, 10].map((row) => value(sheet, `B${row}`))).toEqual([1, 2, 512]);
});

test("20,000 different formulas all get their results", () => {
  const { workbook, sheet } = testSheet();
  const count = 20_000;
  const contents: TypedContent[][] = [];
  for (let i = 0; i < count; i++) contents.push([i, `=A${i + 1}*2+${i}`, i === 0 ? "=B1" : `=C${i}+B${i + 1}-B${i}`]);
  enterBlock(workbook, sheet, { top: 0, left: 0, bottom: count - 1, right: 2 }, contents);
  recalculate(workbook);
  const wrong: number[] = [];
  for (let i = 0; i < count; i++)
    if (cellAt(sheet, i, 1)?.value !== 3 * i || cellAt(sheet, i, 2)?.value !== 3 * i) wrong.push(i);
  expect(wrong).toEqual([]);
});
