import { expect, test } from "@jest/globals";
import type { TruthCell } from "../truth";
import { missRates } from "./missRates";

function truthOf(heading: string, spelling: string): TruthCell {
  return {
    indicatorId: "A",
    field: "actual",
    fiscalYear: 2024,
    ref: { sheet: "KPI", row: 0, column: 0 },
    value: 1,
    arrow: null,
    expectation: "apply",
    orNothing: false,
    origin: {
      table: "表1",
      traits: [],
      label: "",
      spellings: [spelling],
      heading,
      headings: [heading],
      value: "plain",
    },
  };
}

test("the feature that costs most comes first, those that cost nothing last", () => {
  const asked = ["R5", "R6", "R7", "R8"].flatMap((heading) =>
    ["bullet", "wide"].map((spelling) => truthOf(heading, spelling)),
  );
  const missed = asked.filter(({ origin }) => origin.headings[0] === "R6").map((truth) => ({ truth }));
  const rates = missRates([{ layout: "rows", asked, missed }]);
  expect(rates[0]).toEqual({ feature: "actual under R6", asked: 2, missed: 2, excess: 1.5 });
  expect(rates.find(({ feature }) => feature === "bullet")).toEqual({
    feature: "bullet",
    asked: 4,
    missed: 1,
    excess: 0,
  });
  expect(rates.at(-1)?.missed).toBe(0);
});

test("nothing asked is nothing missed", () => {
  expect(missRates([])).toEqual([]);
});
