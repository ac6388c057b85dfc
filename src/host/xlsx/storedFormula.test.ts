import { shownFormula, storedFormula } from "./storedFormula";

test.each([
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ['XLOOKUP("転入",A1:A9,B1:B9)', '_xlfn.XLOOKUP("転入",A1:A9,B1:B9)'],
  ['IF(A1="IFS(",FILTER(A1:A3,B1:B3),1)', 'IF(A1="IFS(",_xlfn._xlws.FILTER(A1:A3,B1:B3),1)'],
  ["'CONCAT('!A1&CONCAT(A1:A2)", "'CONCAT('!A1&_xlfn.CONCAT(A1:A2)"],
  ["LET(x,A1*2,率,0.1,x*率+SUM(x,1))", "_xlfn.LET(_xlpm.x,A1*2,_xlpm.率,0.1,_xlpm.x*_xlpm.率+SUM(_xlpm.x,1))"],
  ["MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
  ["RANK.EQ(A1,A:A)+DAYS(A1,A2)", "_xlfn.RANK.EQ(A1,A:A)+_xlfn.DAYS(A1,A2)"],
])("%s is stored as %s", (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});
