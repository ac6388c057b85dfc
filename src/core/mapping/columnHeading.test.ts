import { gridOf } from "../../../test/support/gridOf";
import { indicatorOf, strategyOf } from "../../../test/support/strategyOf";
import { cellAddress } from "../workbook/cellAddress";
import { proposeMapping } from "./proposeMapping";

const strategy = strategyOf([
  indicatorOf({ id: "births", name: "出生数", unit: "人", baseline: 340, target: { kind: "number", value: 380 } }),
  indicatorOf({
    id: "income",
    name: "市内純生産",
    unit: "万円",
    baseline: 431,
    target: { kind: "number", value: 438 },
  }),
]);

test.each([
  ["値", "年度"],
  ["数値", "年"],
])("基準値 over %s|%s: the first holds the figure, the second the year it is of", (value, year) => {
  const grid = gridOf({
    rows: [
      ["指標", "単位", "基準値", "", "目標値"],
      ["", "", value, year, ""],
      ["出生数", "人", 340, "", 380],
      ["市内純生産", "万円", 431, "H30", 438],
    ],
    merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
  });
  const { proposal } = proposeMapping(strategy, [grid]);
  const taken = proposal.cells.map(
    ({ indicatorId, field, value: figure, ref }) =>
      `${indicatorId} ${field} ${figure} ${cellAddress(ref.row, ref.column)}`,
  );
  expect(taken).toEqual([
    "births baseline 340 C3",
    "births target 380 E3",
    "income baseline 431 C4",
    "income target 438 E4",
  ]);
});
