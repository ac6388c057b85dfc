import { departmentSheetName } from "./departmentSheetName";
import { embeddedFormula } from "./embeddedFormula";
import { withWords } from "./withWords";

const names = new Map([
  ["KPI_報告年度", "$H$40"],
  ["KPI_報告年度名", "$H$41"],
]);

test.each([
  ["a name becomes its cell", "=KPI_報告年度-1", "=$H$40-1"],
  ["a longer name is another one", "=KPI_報告年度名&KPI_報告年度", "=$H$41&$H$40"],
  ["texts in quotes stay", '="KPI_報告年度は"&KPI_報告年度', '="KPI_報告年度は"&$H$40'],
  ["quotes within texts", '="""KPI_報告年度"""', '="""KPI_報告年度"""'],
])("%s", (_case, formula, expected) => {
  expect(embeddedFormula(formula, names)).toBe(expected);
});

test("a name without a cell on the sheet is never written", () => {
  expect(() => embeddedFormula("=KPI_開始年度", names)).toThrow("KPI_開始年度");
});

test.each([
  ["#,##0.0%", '"達成率　"#,##0.0%'],
  ['[<0]"0%未満";#,##0%', '[<0]"達成率　""0%未満";"達成率　"#,##0%'],
  ['#,##0;"▲"#,##0;0;@', '"達成率　"#,##0;"達成率　""▲"#,##0;"達成率　"0'],
])("%s with words in front is %s", (format, expected) => {
  expect(withWords("達成率　", format)).toBe(expected);
});

test.each([
  ["政策推進課", "調査票_政策推進課"],
  ["道路/河川課[本庁]", "調査票_道路河川課本庁"],
  ["あ".repeat(40), `調査票_${"あ".repeat(27)}`],
])("the sheet of %s is called %s", (department, expected) => {
  expect(departmentSheetName(department)).toBe(expected);
});
