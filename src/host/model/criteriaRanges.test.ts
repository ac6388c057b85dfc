import { withCriteriaRanges } from "./criteriaRanges";

const names: Readonly<Record<string, string>> = {
  判定: "進捗一覧!$A$5",
  全部: "進捗一覧!$A$5:$A$9",
  年度: "2024",
  暫定: "進捗一覧!$B$5:$B$5",
};

test.each([
  ['=COUNTIF(A1,"x")', '=COUNTIF(A1:A1,"x")'],
  ["=COUNTIF($A$1:$A$9,B1)", "=COUNTIF($A$1:$A$9,B1)"],
  ["=COUNTIFS( 表!A1 , B1,'集計 表'!$C$1,D1)", "=COUNTIFS( 表!A1:A1 , B1,'集計 表'!$C$1:$C$1,D1)"],
  ["=SUMIF(A1,B1,C1)", "=SUMIF(A1:A1,B1,C1:C1)"],
  ["=SUMIFS(A1,B1,C1,D1,E1)+MAXIFS(A1,B1,C1)", "=SUMIFS(A1:A1,B1:B1,C1,D1:D1,E1)+MAXIFS(A1:A1,B1:B1,C1)"],
  ["=COUNTIFS(判定,INDEX(全部,1),全部,年度,年度,1)", "=COUNTIFS(進捗一覧!$A$5:$A$5,INDEX(全部,1),全部,年度,年度,1)"],
  ["=SUMIF(暫定,0)", "=SUMIF(進捗一覧!$B$5:$B$5,0)"],
  ["=IF(A1,COUNTIF(A1,{1,2}),SUM(A1,B1))", "=IF(A1,COUNTIF(A1:A1,{1,2}),SUM(A1,B1))"],
  ["=COUNTIF(OFFSET(A1,1,1),A1)", "=COUNTIF(OFFSET(A1,1,1),A1)"],
  ["=COUNTIF(A1:INDEX(A:A,3),1)", "=COUNTIF(A1:INDEX(A:A,3),1)"],
])("%s is given to the engine as %s", (formula, given) => {
  expect(withCriteriaRanges(formula, (name) => names[name])).toBe(given);
});
