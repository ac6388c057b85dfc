import type { MappedCell, MappingProposal } from "../core/mapping/mapping";
import { bindActual, bindStated, takenCells, type TakenCell } from "./boundFigures";

const ref = { sheet: "実績", row: 4, column: 5 };
const cell: MappedCell = {
  indicatorId: "G1-K1",
  field: "actual",
  fiscalYear: 2024,
  ref,
  label: { ...ref, column: 2 },
  labelText: "市民の割合",
  value: 59.4,
  arrow: null,
  missing: null,
  text: "59.4",
  scale: 1,
  isNumeric: true,
  reason: "指標名が一致",
  confidence: 1,
};
const none: MappingProposal = { cells: [], suggestions: [], conflicts: [] };
const taken = (one: MappedCell | null): TakenCell => ({ cell: one, contested: [] });

test.each([
  ["a number is referred to live", cell, { kind: "live", ref, scale: 1, value: 59.4 }],
  ["人 against 千人 keeps its scale", { ...cell, scale: 0.001 }, { kind: "live", ref, scale: 0.001, value: 59.4 }],
  [
    "a number in text is transcribed",
    { ...cell, isNumeric: false, text: "５９．４％" },
    { kind: "transcribed", ref, text: "５９．４％", value: 59.4 },
  ],
  [
    "a blank cell is waited for",
    { ...cell, value: null, missing: "blank" as const },
    { kind: "none", reason: "blank", ref, scale: 1 },
  ],
  ["no cell at all", null, { kind: "none", reason: "noSource", ref: null }],
])("an actual: %s", (_case, one, expected) => {
  expect(bindActual(taken(one))).toEqual(expected);
});

test.each([
  ["the same figure as the strategy's is live", cell, 59.4, { kind: "live", ref, scale: 1, value: 59.4 }],
  ["another figure gives way to the strategy's", cell, 60.3, { kind: "strategy", value: 60.3 }],
  ["no cell leaves the strategy's", null, 60.3, { kind: "strategy", value: 60.3 }],
  ["neither has one", null, null, { kind: "none", reason: "noSource", ref: null }],
  [
    "a dash where the strategy has none either",
    { ...cell, value: null, missing: "notApplicable" as const },
    null,
    { kind: "none", reason: "notApplicable", ref, scale: 1 },
  ],
])("baseline and target: %s", (_case, one, inForce, expected) => {
  expect(bindStated(taken(one), inForce)).toEqual(expected);
});

test("places that differ leave the figure open until someone chooses", () => {
  const other = { ...cell, value: 59.3, ref: { ...ref, sheet: "公園" } };
  const conflict = {
    indicatorId: "G1-K1",
    field: "actual",
    fiscalYear: 2024,
    candidates: [cell, other],
    used: null,
    equal: false,
  } as const;
  const found = takenCells({ ...none, cells: [cell, other], conflicts: [conflict] })("G1-K1", "actual", 2024);
  expect(found).toEqual({ cell: null, contested: [cell, other] });
  expect(bindActual(found)).toEqual({ kind: "none", reason: "conflict", ref });
});

test("equal figures in two places: the one in use counts", () => {
  const other = { ...cell, ref: { ...ref, sheet: "公園" } };
  const conflict = {
    indicatorId: "G1-K1",
    field: "actual",
    fiscalYear: 2024,
    candidates: [cell, other],
    used: other,
    equal: true,
  } as const;
  expect(takenCells({ ...none, cells: [cell, other], conflicts: [conflict] })("G1-K1", "actual", 2024).cell).toBe(
    other,
  );
});

test.each([
  ["another indicator", "G1-K2", 2024],
  ["another year", "G1-K1", 2023],
])("%s is not taken for it", (_case, id, year) => {
  expect(takenCells({ ...none, cells: [cell] })(id, "actual", year).cell).toBeNull();
});

test.each([
  ["the figure", { ...cell, ref: { ...ref, sheet: "公園" } }],
  ["a stated reason", { ...cell, ref: { ...ref, sheet: "公園" }, value: null, missing: "notPublished" as const }],
])("a blank on the first sheet does not hide %s on a later one", (_case, later) => {
  const blank: MappedCell = { ...cell, value: null, missing: "blank" };
  expect(takenCells({ ...none, cells: [blank, later] })("G1-K1", "actual", 2024).cell).toBe(later);
});
