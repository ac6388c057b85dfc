import { gridOf, type TestCell } from "../../../../test/support/gridOf";
import { indicatorOf, strategyOf } from "../../../../test/support/strategyOf";
import type { CellRef } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";
import type { StoredCell, StoredMapping } from "../../workbook/storedMapping";
import { proposeMapping } from "../proposeMapping";
import { cellsOfStrategy, mergeStored } from "./mergeStored";

const strategy = strategyOf([
  indicatorOf({ id: "births", name: "出生数", unit: "人", baseline: 340 }),
  indicatorOf({ id: "tourists", name: "観光入込客数", unit: "千人", baseline: 544 }),
]);

const at = (row: number, column: number, sheet = "実績"): CellRef => ({ sheet, row, column });

/** 出生数 of R6, kept at C2 beside A2 under C1. */
function kept(given: Partial<StoredCell> = {}): StoredCell {
  return {
    indicatorId: "births",
    indicatorName: "出生数",
    field: "actual",
    fiscalYear: 2024,
    ref: at(1, 2),
    label: at(1, 0),
    labelText: "出生数",
    lastPlace: at(1, 2),
    lastLabelPlace: at(1, 0),
    scale: 1,
    heading: at(0, 2),
    headingText: "R6実績",
    lastHeadingPlace: at(0, 2),
    origin: "found",
    ...given,
  };
}

function mappingOf(cells: readonly StoredCell[], given: Partial<StoredMapping> = {}): StoredMapping {
  return { format: 1, isNewer: false, strategyId: "test", strategyVersion: "案", cells, aliases: [], ...given };
}

const header = ["指標名", "単位", "R6実績"];
const sheet = (...rows: readonly (readonly TestCell[])[]): CellGrid =>
  gridOf({ sheet: "実績", rows: [header, ...rows] });

function merged(grids: readonly CellGrid[], ...cells: readonly StoredCell[]) {
  const result = mergeStored(strategy, proposeMapping(strategy, grids), mappingOf(cells), grids);
  return {
    ...result,
    taken: result.proposal.cells.map(
      ({ indicatorId, ref, value }) => `${indicatorId} ${ref.sheet}!${ref.row},${ref.column} ${value}`,
    ),
    said: result.changes.map(({ kind, indicatorId }) => `${kind} ${indicatorId}`),
  };
}

test("nothing kept: what was found stays as it is", () => {
  const found = proposeMapping(strategy, [sheet(["出生数", "人", 351])]);
  expect(mergeStored(strategy, found, null, [])).toEqual({ ...found, decisions: [], changes: [] });
});

test.each([
  ["as it was", [sheet(["出生数", "人", 351])], kept(), ["births 実績!1,2 351"], []],
  ["its label spelt another way", [sheet(["　出生数", "人", 352])], kept(), ["births 実績!1,2 352"], []],
  [
    "moved: the references tell where it is",
    [gridOf({ sheet: "新", at: "B5", rows: [header, ["出生数", "人", 351]] })],
    kept({ ref: at(5, 3, "新"), label: at(5, 1, "新"), heading: at(4, 3, "新") }),
    ["births 新!5,3 351"],
    [],
  ],
  [
    "where finding afresh sees nothing, it is read anew",
    [
      gridOf({
        sheet: "実績",
        rows: [
          ["", "", ""],
          ["出生数", "", 350],
        ],
      }),
    ],
    kept({ heading: null, headingText: "", lastHeadingPlace: null }),
    ["births 実績!1,2 350"],
    [],
  ],
  [
    "sorted: found again by its name",
    [sheet(["観光入込客数", "千人", 700], ["出生数", "人", 351])],
    kept(),
    ["tourists 実績!1,2 700", "births 実績!2,2 351"],
    ["moved births", "new tourists"],
  ],
  ["its name overwritten", [sheet(["死亡数", "人", 351])], kept(), [], ["labelChanged births"]],
  ["its name emptied", [sheet(["", "人", 351])], kept(), [], ["vanished births"]],
  ["its cell deleted", [sheet(["出生数", "人", ""])], kept({ ref: null }), ["births 実績!1,2 null"], ["broken births"]],
  ["its name deleted", [sheet(["", "人", 351])], kept({ label: null }), [], ["broken births"]],
  ["its sheet gone", [], kept(), [], ["broken births"]],
  [
    "pushed apart from its name",
    [sheet(["", "人", 351], ["出生数", "人", 99])],
    kept({ label: at(2, 0) }),
    [],
    ["torn births"],
  ],
  [
    "the heading names another year now",
    [
      gridOf({
        sheet: "実績",
        rows: [
          ["指標名", "単位", "R7実績"],
          ["出生数", "人", 351],
        ],
      }),
    ],
    kept(),
    ["births 実績!1,2 351"],
    ["headingChanged births", "new births"],
  ],
  [
    "a new place that says the same",
    [sheet(["出生数", "人", 351]), gridOf({ sheet: "写し", rows: [header, ["出生数", "人", 351]] })],
    kept(),
    ["births 実績!1,2 351", "births 写し!1,2 351"],
    ["new births"],
  ],
])("a kept cell: %s", (_case, grids, cell, taken, said) => {
  const result = merged(grids, cell);
  expect(result.taken).toEqual(taken);
  expect(result.said).toEqual(said);
});

test("a unit beside the figure that says otherwise than before is pointed at", () => {
  const grids = [sheet(["観光入込客数", "千人", 701])];
  const cell = kept({
    indicatorId: "tourists",
    indicatorName: "観光入込客数",
    labelText: "観光入込客数",
    scale: 0.001,
  });
  const { issues } = merged(grids, cell);
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: "source-scale-changed",
      cell: "C2",
      params: { before: 0.001, now: 1, value: 701 },
    }),
  );
});

test("a kept scale stays where no unit is stated any more and finding does not see the cell", () => {
  const grids = [
    gridOf({
      sheet: "実績",
      rows: [
        ["", "", ""],
        ["観光入込客数", "", 701000],
      ],
    }),
  ];
  const cell = kept({
    indicatorId: "tourists",
    indicatorName: "観光入込客数",
    labelText: "観光入込客数",
    scale: 0.001,
    heading: null,
    headingText: "",
    lastHeadingPlace: null,
  });
  expect(merged(grids, cell).taken).toEqual(["tourists 実績!1,2 701"]);
});

describe("what a person decided goes with the cell", () => {
  const likely = (rows: readonly (readonly TestCell[])[]) => [sheet(...rows)];
  const label = "出生数（駅前地区）";
  const decided = (origin: StoredCell["origin"]) => kept({ labelText: label, origin });

  test.each([
    ["confirmed", "accepted"],
    ["dropped", "dropped"],
  ] as const)("%s comes back as %s", (origin, verdict) => {
    const { decisions } = merged(likely([[label, "人", 351]]), decided(origin));
    expect(decisions).toMatchObject([{ verdict, cell: { ref: at(1, 2), labelText: label } }]);
  });

  test.each([
    ["confirmed", "accepted"],
    ["dropped", "dropped"],
  ] as const)("sorted to another row, %s goes on to the same label", (origin, verdict) => {
    const { decisions } = merged(
      likely([
        ["死亡数", "人", 400],
        [label, "人", 351],
      ]),
      decided(origin),
    );
    expect(decisions).toMatchObject([{ verdict, cell: { ref: at(2, 2), labelText: label } }]);
  });

  test("beside another label it counts no more", () => {
    expect(merged(likely([["死亡数", "人", 400]]), decided("confirmed")).decisions).toEqual([]);
    expect(merged(likely([["死亡数", "人", 400]]), decided("dropped")).said).toEqual([]);
  });

  test("a cell assigned by hand needs no name it would be found by, only that its label stays", () => {
    const grids = (name: string) => [sheet([name, "", 12345])];
    const byHand = kept({ labelText: "入込客の合計", origin: "assigned" });
    expect(merged(grids("入込客の合計"), byHand).decisions).toMatchObject([
      { verdict: "assigned", cell: { ref: at(1, 2) } },
    ]);
    expect(merged(grids("別の合計"), byHand)).toMatchObject({ decisions: [], said: ["labelChanged births"] });
  });
});

test("kept cells of an indicator the strategy does not have are left out; of another strategy the name counts", () => {
  const cells = [kept(), kept({ indicatorId: "gone" }), kept({ indicatorId: "births", indicatorName: "転入者数" })];
  expect(cellsOfStrategy(strategy, mappingOf(cells))).toHaveLength(2);
  expect(cellsOfStrategy(strategy, mappingOf(cells, { strategyId: "other" }))).toEqual([cells[0]]);
});
