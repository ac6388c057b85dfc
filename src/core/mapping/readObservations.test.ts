import { gridOf } from "../../../test/support/gridOf";
import { indicatorOf, strategyOf } from "../../../test/support/strategyOf";
import { proposeMapping } from "./proposeMapping";
import { readObservations } from "./readObservations";

const strategy = strategyOf([
  indicatorOf({ id: "a", name: "出生数", unit: "人", baseline: 340, target: { kind: "number", value: 380 } }),
  indicatorOf({
    id: "b",
    name: "居場所があると思う割合",
    unit: "％",
    baseline: null,
    target: { kind: "arrow", arrow: "↑" },
  }),
  indicatorOf({ id: "c", name: "どこにもない指標" }),
]);
const headings = ["指標", "基準値", "目標値", "R4", "R5", "R6"];
const observe = (...rows: readonly (readonly (string | number)[])[]) =>
  readObservations(strategy, proposeMapping(strategy, [gridOf({ rows: [headings, ...rows] })]).proposal);

test("one observation per indicator, also for those found nowhere", () => {
  expect(observe(["出生数", 340, 380, 330, "335（速報値）", "未公表"])).toEqual([
    {
      indicatorId: "a",
      baseline: 340,
      target: 380,
      actuals: { 2022: 330, 2023: 335 },
      missing: { 2024: "notPublished" },
      flags: { 2023: "preliminary" },
    },
    { indicatorId: "b", baseline: null, target: null, actuals: {}, missing: {} },
    { indicatorId: "c", baseline: 10, target: 20, actuals: {}, missing: {} },
  ]);
});

test("the plan's baseline and target stay in force against the sheet's", () => {
  expect(observe(["出生数", 341, 390, "", "", 330])[0]).toMatchObject({ baseline: 340, target: 380 });
});

test("the sheet's baseline counts where the plan has none; a target that is an arrow is no number", () => {
  expect(observe(["居場所があると思う割合", 60.1, "↑", "", "", 61.2])[1]).toMatchObject({
    baseline: 60.1,
    target: null,
    actuals: { 2024: 61.2 },
  });
});

test("figures that contradict each other are missing until the user chooses; equal ones count", () => {
  const [births] = observe(["出生数", 340, 380, 330, 335, 355], ["出生数", 340, 380, 330, 336, ""]);
  expect(births).toMatchObject({ actuals: { 2022: 330, 2024: 355 }, missing: { 2023: "conflict" } });
});

test("a choice ends the conflict", () => {
  const { proposal } = proposeMapping(strategy, [
    gridOf({ rows: [headings, ["出生数", "", "", "", "", 355], ["出生数", "", "", "", "", 354]] }),
  ]);
  const chosen = {
    ...proposal,
    conflicts: proposal.conflicts.map((conflict) => ({ ...conflict, used: conflict.candidates[1] ?? null })),
  };
  expect(readObservations(strategy, chosen)[0]).toMatchObject({
    actuals: { 2024: 354 },
    missing: { 2022: "blank", 2023: "blank" },
  });
});
