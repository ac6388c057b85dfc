import { gridOf } from "../../../test/support/gridOf";
import { indicatorOf, strategyOf } from "../../../test/support/strategyOf";
import { applyDecisions } from "./applyDecisions";
import { groupSuggestions, isConfirmedAtOnce } from "./groupSuggestions";
import type { MappedCell } from "./mapping";
import type { MappingDecision } from "./mappingDecision";
import { proposeMapping } from "./proposeMapping";
import { readObservations } from "./readObservations";

const strategy = strategyOf([
  indicatorOf({ id: "tourists", name: "観光入込客数", unit: "千人", baseline: 544 }),
  indicatorOf({ id: "births", name: "出生数", unit: "人", baseline: 340 }),
]);
const header = ["指標名", "単位", "R6実績"];
const sure = gridOf({ sheet: "企画課", rows: [header, ["出生数", "人", 351]] });
const likely = gridOf({ sheet: "商工課", rows: [header, ["観光入込客数（駅前地区）", "千人", 701]] });
const withBaseline = ["指標名", "単位", "基準値", "R6実績"];
const spelled = gridOf({ sheet: "商工課", rows: [withBaseline, ["観光客の入込数", "千人", 544, 701]] });
const similar = gridOf({ sheet: "商工課", rows: [header, ["観光客の入込数", "千人", 701]] });
const other = gridOf({ sheet: "R7集計", rows: [header, ["出生数", "人", 355]] });
const twin = gridOf({ sheet: "統計", rows: [header, ["観光入込客数（公園）", "千人", 690]] });
const undated = gridOf({
  sheet: "メモ",
  rows: [
    ["指標名", "実績"],
    ["出生数", 360],
  ],
});

const accepted = (cell: MappedCell, fiscalYear: number | null = null): MappingDecision => ({
  verdict: "accepted",
  cell,
  fiscalYear,
});

function decided(
  grids: Parameters<typeof proposeMapping>[1],
  choose: (found: ReturnType<typeof proposeMapping>) => readonly MappingDecision[],
) {
  const found = proposeMapping(strategy, grids);
  const after = applyDecisions(found, choose(found), grids, strategy.indicators);
  const [tourists, births] = readObservations(strategy, after.proposal);
  return {
    found,
    after,
    codes: after.issues.map(({ code }) => code),
    actuals: { tourists: tourists?.actuals, births: births?.actuals },
  };
}
const actualOf = ({ proposal }: ReturnType<typeof proposeMapping>) =>
  proposal.suggestions.filter(({ field }) => field === "actual");

test("nothing decided: what was found stays as it is", () => {
  const found = proposeMapping(strategy, [sure, likely]);
  expect(applyDecisions(found, [], [sure, likely], strategy.indicators)).toBe(found);
});

test("採用: the suggested figure counts, and nobody is asked about it again", () => {
  const { found, after, codes, actuals } = decided([sure, likely], (proposed) =>
    actualOf(proposed).map((cell) => accepted(cell)),
  );
  expect(found.issues.map(({ code }) => code)).toContain("suggestion");
  expect(actuals.tourists).toEqual({ 2024: 701 });
  expect(after.proposal.suggestions).toEqual([]);
  expect(codes).not.toContain("suggestion");
});

test("見送り: the figure stays out, and nobody is asked about it again", () => {
  const { codes, actuals, after } = decided([sure, likely], (proposed) =>
    actualOf(proposed).map((cell) => ({ verdict: "dropped", cell })),
  );
  expect(actuals.tourists).toEqual({});
  expect(after.proposal.suggestions).toEqual([]);
  expect(codes).not.toContain("suggestion");
});

test("見送り of a cell that was taken: it counts no more, and nothing is said of its figure", () => {
  const text = gridOf({ sheet: "企画課", rows: [header, ["出生数", "人", "３５１"]] });
  const { found, actuals, codes } = decided([text], ({ proposal }) =>
    proposal.cells.map((cell) => ({ verdict: "dropped", cell }) as const),
  );
  expect(found.issues.map(({ code }) => code)).toContain("value-is-text");
  expect(actuals.births).toEqual({});
  expect(codes).not.toContain("value-is-text");
});

test("an undecided suggestion beside a decided one still waits", () => {
  const { codes, after } = decided([likely, twin], (proposed) =>
    actualOf(proposed)
      .filter(({ ref }) => ref.sheet === "商工課")
      .map((cell) => accepted(cell)),
  );
  expect(after.proposal.suggestions.map(({ ref }) => ref.sheet)).toEqual(["統計"]);
  expect(codes.filter((code) => code === "suggestion")).toHaveLength(1);
});

test("two confirmed figures that differ wait for a choice, and the choice counts", () => {
  const both = (proposed: ReturnType<typeof proposeMapping>) => actualOf(proposed).map((cell) => accepted(cell));
  const open = decided([likely, twin], both);
  expect(open.actuals.tourists).toEqual({});
  expect(open.codes).toContain("conflict-different");
  const settled = decided([likely, twin], (proposed) => [
    ...both(proposed),
    ...actualOf(proposed)
      .filter(({ ref }) => ref.sheet === "統計")
      .map((cell) => ({ verdict: "chosen", cell }) as const),
  ]);
  expect(settled.actuals.tourists).toEqual({ 2024: 690 });
  expect(settled.codes).not.toContain("conflict-different");
});

test("places that differ: the chosen one counts, also when it is not the first", () => {
  const { found, after, codes, actuals } = decided([sure, other], ({ proposal }) =>
    proposal.conflicts.flatMap(({ candidates }) =>
      candidates.slice(1).map((cell) => ({ verdict: "chosen", cell }) as const),
    ),
  );
  expect(found.proposal.conflicts.map(({ used }) => used)).toEqual([null]);
  expect(actuals.births).toEqual({ 2024: 355 });
  expect(after.proposal.conflicts.map(({ used, equal }) => [used?.ref.sheet, equal])).toEqual([["R7集計", false]]);
  expect(codes).not.toContain("conflict-different");
});

describe("an actual of no fiscal year", () => {
  test("counts for the year it is given, and its heading is not asked about any more", () => {
    const { found, codes, actuals } = decided([undated], (proposed) =>
      actualOf(proposed).map((cell) => accepted(cell, 2023)),
    );
    expect(found.issues.map(({ code }) => code)).toContain("header-not-understood");
    expect(actuals.births).toEqual({ 2023: 360 });
    expect(codes).not.toContain("header-not-understood");
  });

  test("without a year it stays a suggestion", () => {
    const { after, actuals } = decided([undated], (proposed) => actualOf(proposed).map((cell) => accepted(cell)));
    expect(actuals.births).toEqual({});
    expect(actualOf(after)).toHaveLength(1);
  });

  test("a year that has another figure already becomes a question, not an overwriting", () => {
    const { codes, actuals } = decided([sure, undated], (proposed) =>
      actualOf(proposed).map((cell) => accepted(cell, 2024)),
    );
    expect(actuals.births).toEqual({});
    expect(codes).toContain("conflict-different");
  });
});

test("a decision does not pass to whatever stands in the cell later", () => {
  const before = proposeMapping(strategy, [likely]);
  const moved = gridOf({ sheet: "商工課", rows: [header, ["観光入込客数（公園）", "千人", 12]] });
  const later = applyDecisions(
    proposeMapping(strategy, [moved]),
    actualOf(before).map((cell) => accepted(cell)),
    [moved],
    strategy.indicators,
  );
  expect(readObservations(strategy, later.proposal)[0]?.actuals).toEqual({});
  expect(later.proposal.suggestions).toHaveLength(1);
});

test("confirmed text is told as text", () => {
  const text = gridOf({ sheet: "商工課", rows: [header, ["観光入込客数（駅前地区）", "千人", "７０１"]] });
  const { codes } = decided([text], (proposed) => actualOf(proposed).map((cell) => accepted(cell)));
  expect(codes).toContain("value-is-text");
});

test.each([
  ["one indicator, year known, the plan's baseline beside it", [spelled], [true]],
  ["only a similar name", [similar], [false]],
  ["a bracket the plan does not have", [likely], [false]],
  ["no year", [undated], [false]],
])("すべて採用 takes only what is plain: %s", (_case, grids, expected) => {
  const groups = groupSuggestions(proposeMapping(strategy, grids).proposal.suggestions);
  expect(groups.map(isConfirmedAtOnce)).toEqual(expected);
});
