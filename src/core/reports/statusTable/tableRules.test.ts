import { observationOf, reportOf } from "../../../../test/support/reportOf";
import { kitamotoStrategy } from "../../strategy/kitamoto/kitamotoStrategy";
import { tableFrame } from "./tableFrame";
import { tableValidations } from "./tableRules";

const years = [2022, 2023, 2024];

test("a decision can be chosen in every row of an indicator, and in none of a goal's heading", () => {
  const cases = kitamotoStrategy.indicators.map((indicator) => ({
    indicator,
    observation: observationOf(indicator.id, { 2024: 1 }),
  }));
  const frame = tableFrame(reportOf(kitamotoStrategy, cases, { reportYear: 2024, years }).input);
  const lists = tableValidations(frame).filter(({ kind }) => kind === "list");
  const chosen = lists.flatMap(({ rect }) =>
    Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => rect.top + index),
  );
  const indicators = frame.rows.flatMap(({ kind }, index) => (kind === "indicator" ? [frame.top + index] : []));
  expect(chosen).toEqual(indicators);
  expect(lists).toHaveLength(frame.rows.filter(({ kind }) => kind === "goal").length);
});

test("without indicators there is nothing to choose for", () => {
  const none = reportOf({ ...kitamotoStrategy, indicators: [] }, [], { reportYear: 2024, years }).input;
  expect(tableValidations(tableFrame(none))).toEqual([]);
});
