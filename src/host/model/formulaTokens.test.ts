import { formulaTokens } from "./formulaTokens";

const brief = (formula: string): string[] =>
  formulaTokens(formula)
    .filter((t) => t.kind !== "other")
    .map(
      (t) =>
        `${t.kind}:${t.sheet === null ? "" : `${t.sheet.first}${t.sheet.last ? `..${t.sheet.last}` : ""}!`}${t.text}`,
    );

test.each([
  ["A1+$B$2", ["reference:A1", "reference:$B$2"]],
  ["SUM(A1:B2,C:C,1:5)", ["function:SUM", "reference:A1:B2", "reference:C:C", "reference:1:5"]],
  ["'集計 表'!A1&\"A1\"", ["reference:集計 表!A1", 'string:"A1"']],
  ["'It''s'!A1", ["reference:It's!A1"]],
  ["進捗一覧!$C$4*100", ["reference:進捗一覧!$C$4", "number:100"]],
  ["SUM(Sheet1:Sheet3!A1)", ["function:SUM", "reference:Sheet1..Sheet3!A1"]],
  ["LOG10(A1)+LOG10", ["function:LOG10", "reference:A1", "reference:LOG10"]],
  ["KPI一覧[[#All],[A1]]", ["structured:KPI一覧[[#All],[A1]]"]],
  ["[1]Sheet1!A1+B1", ["reference:[1]Sheet1!A1", "reference:B1"]],
  ["報告年度*2", ["name:報告年度", "number:2"]],
  ["IF(TRUE,#REF!,Sheet1!#REF!)", ["function:IF", "boolean:TRUE", "error:#REF!", "error:Sheet1!#REF!"]],
  ["1E5+A1:INDEX(B:B,2)", ["number:1E5", "reference:A1", "function:INDEX", "reference:B:B", "number:2"]],
  ['"a""A1"&A2', ['string:"a""A1"', "reference:A2"]],
  ["XFE1+A1048577", ["name:XFE1", "name:A1048577"]],
  ["_xlfn.XLOOKUP(A1,B:B,C:C)", ["function:_xlfn.XLOOKUP", "reference:A1", "reference:B:B", "reference:C:C"]],
])("%s", (formula, expected) => {
  expect(brief(formula)).toEqual(expected);
});

test("tokens cover the whole text", () => {
  const formula = `IF('a b'!A1>=1.5%, "x""y" , {1,2;3,4}) + [1]S!B2^2`;
  expect(
    formulaTokens(formula)
      .map((t) => formula.slice(t.start, t.end))
      .join(""),
  ).toBe(formula);
});
