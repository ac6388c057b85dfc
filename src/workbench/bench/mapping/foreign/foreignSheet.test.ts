import { expect, test } from "@jest/globals";
import { kitamotoStrategy } from "../../../../core/strategy/kitamoto/kitamotoStrategy";
import { foreignSheet } from "./foreignSheet";

test("a foreign sheet has the size asked for, a header, and no name of the plan", () => {
  const { values } = foreignSheet(60, 50);
  expect([values.length, values[0]?.length]).toEqual([60, 50]);
  expect(values[0]?.slice(0, 2)).toEqual(["整理番号", "受付日"]);
  const texts = values.flat().map(String);
  expect(kitamotoStrategy.indicators.filter(({ name }) => texts.some((text) => text.includes(name)))).toEqual([]);
});
