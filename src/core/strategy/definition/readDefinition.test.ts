import { gridOfPlan } from "../../../../test/support/gridOfPlan";
import { kitamotoStrategy } from "../kitamoto/kitamotoStrategy";
import { planDefinition } from "./planDefinition";
import { readDefinition } from "./readDefinition";

test("[SD8] the built-in strategy comes back from its definition sheets as it was", () => {
  const read = readDefinition(planDefinition(kitamotoStrategy).map((plan) => gridOfPlan(plan)));
  expect(read.issues).toEqual([]);
  expect(read.strategy).toStrictEqual(kitamotoStrategy);
  expect(read.sheets).toEqual(["計画定義", "指標定義"]);
});
