import { describe, expect, test } from "@jest/globals";
import type { MappedCell } from "../../../../core/mapping/mapping";
import type { TruthCell } from "../truth";
import { judge } from "./judge";

const ref = (row: number) => ({ sheet: "KPI", row, column: 3 });

function truthOf(given: Partial<TruthCell> & { readonly row: number }): TruthCell {
  const { row, ...rest } = given;
  const origin = {
    table: "表1",
    traits: [],
    label: "出生数",
    spellings: [],
    heading: "R6実績",
    headings: [],
    value: "plain",
  };
  return {
    indicatorId: "G2-N1",
    field: "actual",
    fiscalYear: 2024,
    ref: ref(row),
    value: 318,
    arrow: null,
    expectation: "apply",
    orNothing: false,
    origin,
    ...rest,
  };
}

function mappedOf(given: Partial<MappedCell> & { readonly row: number }): MappedCell {
  const { row, ...rest } = given;
  return {
    indicatorId: "G2-N1",
    field: "actual",
    fiscalYear: 2024,
    ref: ref(row),
    label: { sheet: "KPI", row, column: 0 },
    labelText: "出生数",
    value: 318,
    arrow: null,
    missing: null,
    text: "318",
    scale: 1,
    isNumeric: true,
    reason: "",
    confidence: 1,
    ...rest,
  };
}

const judged = (cells: readonly MappedCell[], truths: readonly TruthCell[], suggestions: readonly MappedCell[] = []) =>
  judge({ cells, suggestions }, truths);

describe("an applied cell", () => {
  test("is right where indicator, field and year are true", () => {
    const { right, wrong, missed, wrongValues } = judged([mappedOf({ row: 1 })], [truthOf({ row: 1 })]);
    expect([right.length, wrong.length, missed.length, wrongValues.length]).toEqual([1, 0, 0, 0]);
  });

  test.each([
    ["no figure", mappedOf({ row: 9 })],
    ["other indicator", mappedOf({ row: 1, indicatorId: "G2-K1" })],
    ["other field", mappedOf({ row: 1, field: "target" })],
    ["other year", mappedOf({ row: 1, fiscalYear: 2023 })],
    ["other year", mappedOf({ row: 1, fiscalYear: null })],
  ] as const)("is wrong: %s", (kind, cell) => {
    const { right, wrong, missed } = judged([cell], [truthOf({ row: 1 })]);
    expect(wrong.map((each) => each.kind)).toEqual([kind]);
    expect(right).toEqual([]);
    expect(missed).toHaveLength(1);
  });

  test("taken for two indicators is right once and wrong once", () => {
    const { right, wrong } = judged(
      [mappedOf({ row: 1 }), mappedOf({ row: 1, indicatorId: "X" })],
      [truthOf({ row: 1 })],
    );
    expect([right.length, wrong.length]).toEqual([1, 1]);
  });

  test("that is optional counts on neither side", () => {
    const { right, optional, asked } = judged([mappedOf({ row: 1 })], [truthOf({ row: 1, expectation: "optional" })]);
    expect([right.length, optional.length, asked.length]).toEqual([0, 1, 0]);
  });

  test("a yearly target must be known as that year's; the plan's target may add any year", () => {
    const yearly = truthOf({ row: 1, field: "target", fiscalYear: 2023, expectation: "optional" });
    expect(judged([mappedOf({ row: 1, field: "target", fiscalYear: null })], [yearly]).wrong).toHaveLength(1);
    expect(judged([mappedOf({ row: 1, field: "target", fiscalYear: 2023 })], [yearly]).wrong).toEqual([]);
    const planned = truthOf({ row: 1, field: "target", fiscalYear: 2025 });
    expect(judged([mappedOf({ row: 1, field: "target", fiscalYear: null })], [planned]).right).toHaveLength(1);
  });
});

describe("a figure", () => {
  test.each([
    ["read right", { value: 318 }, {}, 0],
    ["right but for the last bit", { value: 0.1 + 0.2 }, { value: 0.3 }, 0],
    ["read in another size", { value: 318000 }, {}, 1],
    ["not read though it stands there", { value: null }, {}, 1],
    ["not read where a second figure stands beside it", { value: null }, { orNothing: true }, 0],
    ["misread where a second figure stands beside it", { value: 4 }, { orNothing: true }, 1],
    ["absent and known as absent", { value: null }, { value: null }, 0],
    ["absent and read as zero", { value: 0 }, { value: null }, 1],
    ["an arrow", { value: null, arrow: "↑" }, { value: null, arrow: "↑" }, 0],
    ["an arrow the wrong way", { value: null, arrow: "↓" }, { value: null, arrow: "↑" }, 1],
  ] as const)("%s", (_what, mapped, truth, wrong) => {
    const { wrongValues, right } = judged([mappedOf({ row: 1, ...mapped })], [truthOf({ row: 1, ...truth })]);
    expect(right).toHaveLength(1);
    expect(wrongValues).toHaveLength(wrong);
  });
});

describe("what was not applied", () => {
  test("is missed, and it is told whether it was offered", () => {
    const truths = [truthOf({ row: 1 }), truthOf({ row: 2 })];
    const { missed } = judged([], truths, [mappedOf({ row: 2 })]);
    expect(missed.map(({ truth, suggested }) => [truth.ref.row, suggested])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test("a guess is found by a suggestion or applied; its year may be open", () => {
    const guesses = [1, 2, 3].map((row) =>
      truthOf({ row, expectation: "suggest", fiscalYear: row === 2 ? null : 2024 }),
    );
    const { guessesFound, missed } = judged([mappedOf({ row: 1 })], guesses, [mappedOf({ row: 2, fiscalYear: null })]);
    expect(guessesFound.map(({ ref: { row } }) => row)).toEqual([1, 2]);
    expect(missed).toEqual([]);
  });

  test("a suggestion that is not true is counted", () => {
    const { suggestions, wrongSuggestions } = judged(
      [],
      [truthOf({ row: 1 })],
      [mappedOf({ row: 1 }), mappedOf({ row: 5 })],
    );
    expect([suggestions, wrongSuggestions]).toEqual([2, 1]);
  });
});
