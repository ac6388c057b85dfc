import type { MappedCell } from "../mapping";
import { indicatorsAt } from "./indicatorsAt";
import { placesOf } from "./placesOf";

const cell = (
  indicatorId: string,
  row: number,
  column: number,
  fiscalYear: number | null,
  field: MappedCell["field"] = "actual",
) =>
  ({
    indicatorId,
    field,
    fiscalYear,
    ref: { sheet: "実績", row, column },
    label: { sheet: "実績", row, column: 0 },
  }) as MappedCell;

const cells = [
  cell("births", 1, 3, 2024),
  cell("births", 1, 2, 2023),
  cell("births", 1, 1, null, "baseline"),
  cell("tourists", 2, 2, 2023),
];
const at = (top: number, left: number, bottom = top, right = left, sheet = "実績") =>
  indicatorsAt(cells, { sheet, rect: { top, left, bottom, right } });

test("a figure's cell names its indicator, year by year", () => {
  expect(at(1, 2)).toEqual([{ indicatorId: "births", cells: [cells[1]], isLabel: false }]);
});

test("the label's cell stands for all figures beside it", () => {
  expect(at(1, 0)).toEqual([{ indicatorId: "births", cells: cells.slice(0, 3), isLabel: true }]);
});

test("an area names every indicator in it once, figures first", () => {
  expect(at(1, 2, 2, 2).map(({ indicatorId }) => indicatorId)).toEqual(["births", "tourists"]);
  expect(at(0, 0, 9, 9).map(({ isLabel }) => isLabel)).toEqual([false, false]);
});

test("other cells and other sheets mean nothing", () => {
  expect(at(5, 5)).toEqual([]);
  expect(at(1, 2, 1, 2, "別の表")).toEqual([]);
});

test("an indicator leads to its cells: baseline, target, then year by year", () => {
  const target = cell("births", 1, 4, null, "target");
  expect(placesOf([...cells, target], "births")).toEqual([cells[2], target, cells[1], cells[0]]);
  expect(placesOf(cells, "unknown")).toEqual([]);
});
