import { labelCheck } from "./labelCheck";

const at = (row: number) => ({ sheet: "担当 '課'", row, column: 1 });

test("without a live source there is nothing to check", () => {
  expect(labelCheck([])).toBe(1);
});

test("every label cell is compared with its text; a cell that is gone counts as changed", () => {
  expect(
    labelCheck([
      { ref: at(4), text: '"出生数"' },
      { ref: at(6), text: "出生\n数" },
    ]),
  ).toBe(
    `=IFERROR(IF(AND(EXACT('担当 ''課'''!$B$5,"""出生数"""),EXACT('担当 ''課'''!$B$7,"出生"&CHAR(10)&"数")),1,0),0)`,
  );
});

test("the same cell is compared once", () => {
  const check = { ref: at(4), text: "出生数" };
  expect(labelCheck([check, check])).toBe(labelCheck([check]));
});

test("a long text is compared by its first 200 characters", () => {
  expect(labelCheck([{ ref: at(4), text: "あ".repeat(201) }])).toBe(
    `=IFERROR(IF(AND(EXACT(LEFT('担当 ''課'''!$B$5,200),"${"あ".repeat(200)}")),1,0),0)`,
  );
});

test("many long labels stay below the 8,192 characters of a formula", () => {
  const checks = Array.from({ length: 120 }, (_, row) => ({ ref: at(row), text: '"'.repeat(250) }));
  const formula = String(labelCheck(checks));
  expect(formula.length).toBeLessThan(8192);
  expect(formula).toContain("EXACT(LEFT('担当 ''課'''!$B$1,");
});
