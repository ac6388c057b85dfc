import type { MappedCell } from "./mapping";
import type { MappingDecision } from "./mappingDecision";
import { withChoice, withVerdict } from "./withDecision";

const cell = (sheet: string, fiscalYear: number): MappedCell =>
  ({
    indicatorId: "births",
    field: "actual",
    fiscalYear,
    ref: { sheet, row: 1, column: fiscalYear - 2020 },
    labelText: "出生数",
    value: 351,
  }) as MappedCell;
const row = [cell("企画課", 2023), cell("企画課", 2024)];
const short = (decisions: readonly MappingDecision[]) =>
  decisions.map(({ verdict, cell: { ref, fiscalYear } }) => `${verdict} ${ref.sheet} ${fiscalYear}`);

test("a suggestion is decided with all its cells, and the last word counts", () => {
  const accepted = withVerdict([], row, "accepted");
  expect(short(accepted)).toEqual(["accepted 企画課 2023", "accepted 企画課 2024"]);
  expect(short(withVerdict(accepted, row, "dropped"))).toEqual(["dropped 企画課 2023", "dropped 企画課 2024"]);
  expect(short(withVerdict(accepted, row, null))).toEqual(["reopened 企画課 2023", "reopened 企画課 2024"]);
});

test("one suggestion leaves the others alone", () => {
  const accepted = withVerdict([], row, "accepted");
  expect(short(withVerdict(accepted, [cell("統計", 2024)], "dropped"))).toHaveLength(3);
});

test("one place counts per figure: another choice replaces it, of another year it does not", () => {
  const places = [cell("企画課", 2024), cell("統計", 2024)];
  const first = withChoice([], places, places[0] ?? null);
  expect(short(first)).toEqual(["chosen 企画課 2024"]);
  expect(short(withChoice(first, places, places[1] ?? null))).toEqual(["chosen 統計 2024"]);
  expect(short(withChoice(first, places, null))).toEqual(["unchosen 企画課 2024"]);
  const other = [cell("企画課", 2023)];
  expect(short(withChoice(first, other, other[0] ?? null))).toHaveLength(2);
});

test("choosing a place does not take back that it was confirmed", () => {
  const accepted = withVerdict([], row, "accepted");
  expect(short(withVerdict(withChoice(accepted, row, row[1] ?? null), row, null))).toEqual([
    "chosen 企画課 2024",
    "reopened 企画課 2023",
    "reopened 企画課 2024",
  ]);
});
