import { observationOf, reportOf } from "../../../../test/support/reportOf";
import { kitamotoStrategy } from "../../strategy/kitamoto/kitamotoStrategy";
import { lineHeight } from "../../workbook/layout/reportStyle";
import { tableFrame } from "./tableFrame";
import { tableRowHeights } from "./tableRowHeights";

/** Height of the only indicator's row, whose source stands on a sheet of that name. */
function heightWithSource(sheet: string): number {
  const like = kitamotoStrategy.indicators.find(({ goalId }) => goalId === kitamotoStrategy.goals[0]?.id);
  if (like === undefined) throw new Error("no indicators");
  const indicator = { ...like, name: "指標", department: null };
  const strategy = { ...kitamotoStrategy, indicators: [indicator] };
  const made = reportOf(strategy, [{ indicator, observation: observationOf(indicator.id, { 2024: 3 }) }], {
    reportYear: 2024,
    years: [2024],
  }).input;
  const input = { ...made, rows: made.rows.map((row) => ({ ...row, source: { sheet, row: 11, column: 5 } })) };
  const frame = tableFrame(input);
  const row = frame.top + 1;
  return tableRowHeights(input, frame).findLast(({ first, last }) => first <= row && row <= last)?.height ?? 0;
}

const usual = lineHeight(2, 10);

test.each([
  ["実績", usual],
  ["令和６年度実績（架空）その一二三", usual],
  ["令和６年度の実績値の一覧表（架空の数値による見本）その一", lineHeight(3, 9)],
])("the source %s has the lines it needs", (sheet, height) => {
  expect(heightWithSource(sheet)).toBe(height);
});
