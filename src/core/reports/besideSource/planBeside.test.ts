import { gridOf } from "../../../../test/support/gridOf";
import { observationOf, reportOf, SOURCE_SHEET } from "../../../../test/support/reportOf";
import { kitamotoStrategy } from "../../strategy/kitamoto/kitamotoStrategy";
import type { SheetRoom } from "../../workbook/besideWorkbook";
import { rectAddress } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";
import { besideText } from "./besideText.ja";
import { planBeside, type BesideProposal } from "./planBeside";

const cases = kitamotoStrategy.indicators
  .slice(0, 3)
  .map((indicator) => ({ indicator, observation: observationOf(indicator.id, { 2023: 1, 2024: 2 }) }));
const { input, source } = reportOf(kitamotoStrategy, cases, { reportYear: 2024, years: [2023, 2024] });
const room: SheetRoom = { sheet: SOURCE_SHEET, isProtected: false, printArea: [], tables: [] };

/** The user's sheet: names in A, figures in B and C, rows 2 to 4; with something more. */
function sheetWith(
  more: { readonly at?: readonly [number, number, string]; readonly merges?: readonly string[] } = {},
): CellGrid {
  const rows = source.map((row) => [...row, "", "", "", "", "", "", ""]);
  if (more.at !== undefined) {
    const [row, column, text] = more.at;
    const line = rows[row];
    if (line !== undefined) line[column] = text;
  }
  return gridOf({ sheet: SOURCE_SHEET, rows, merges: more.merges ?? [] });
}

const propose = (grid: CellGrid, more: Partial<SheetRoom> = {}, left?: number): BesideProposal =>
  planBeside(input, grid, { ...room, ...more }, [], left);

const wantedOf = (proposal: BesideProposal): readonly (string | null)[] => {
  if (proposal.kind === "free") return [rectAddress(proposal.plan.rect)];
  if (proposal.kind !== "taken") return [];
  return [rectAddress(proposal.wanted.rect), proposal.next === null ? null : rectAddress(proposal.next.rect)];
};

test("right of the table, from its headings to its last indicator", () => {
  const proposal = propose(sheetWith());
  expect(proposal.kind).toBe("free");
  expect(wantedOf(proposal)).toEqual(["D1:F4"]);
  expect(besideText(proposal, SOURCE_SHEET)).toBe(
    "シート「実績 R7」のD1:F4に、3件の指標の達成率・進捗率・判定を書き込みます。セルの書式は変えません。",
  );
});

const rect = (left: number, right: number) => ({ top: 0, bottom: 9, left, right });

test.each<[string, CellGrid, Partial<SheetRoom>, readonly string[], string]>([
  ["a note further right", sheetWith({ at: [2, 5, "備考"] }), {}, ["D1:F4", "G1:I4"], "F3に入力があります"],
  ["merged cells", sheetWith({ merges: ["E1:E9"] }), {}, ["D1:F4", "F1:H4"], "E1:E9が結合されています"],
  [
    "a table of Excel at the edge",
    sheetWith(),
    { tables: [{ name: "表1", rect: rect(0, 2) }] },
    ["D1:F4", "E1:G4"],
    "テーブル（A1:C10）に接しています",
  ],
  ["the print area", sheetWith(), { printArea: [rect(0, 5)] }, ["D1:F4", "G1:I4"], "印刷範囲（A1:F10）の中にあり"],
  ["a hidden column", { ...sheetWith(), hiddenColumns: [4] }, {}, ["D1:F4", "F1:H4"], "E列が非表示です"],
])("%s is in the way, the next free columns are proposed", (_, grid, more, wanted, words) => {
  const proposal = propose(grid, more);
  expect(proposal.kind).toBe("taken");
  expect(wantedOf(proposal)).toEqual(wanted);
  expect(besideText(proposal, SOURCE_SHEET)).toContain(words);
});

test("the user may want other columns", () => {
  expect(wantedOf(propose(sheetWith(), {}, 6))).toEqual(["G1:I4"]);
  expect(wantedOf(propose(sheetWith(), {}, 1))).toEqual(["B1:D4", "D1:F4"]);
});

test("where nothing is free nearby, it is said", () => {
  const proposal = propose(sheetWith(), { printArea: [rect(0, 200)] });
  expect(wantedOf(proposal)).toEqual(["D1:F4", null]);
  expect(besideText(proposal, SOURCE_SHEET)).toContain("列を空けてから");
});

test.each<[string, CellGrid, Partial<SheetRoom>, string]>([
  ["protected sheets", sheetWith(), { isProtected: true }, "protected"],
  ["sheets of ours", { ...sheetWith(), ownedAs: "statusTable" }, {}, "ownSheet"],
  ["sheets without indicators", { ...sheetWith(), sheet: "メモ" }, {}, "noRows"],
])("%s are unsuitable", (_, grid, more, reason) => {
  const proposal = propose(grid, more);
  expect(proposal).toEqual({ kind: "unsuitable", reason });
  expect(besideText(proposal, grid.sheet)).toMatch(/。$/);
});

test("two indicators in one row are no table by rows", () => {
  const [first, second] = input.rows;
  if (first === undefined || second === undefined) throw new Error("no rows");
  const sameRow = { ...second, labelChecks: first.labelChecks, actuals: first.actuals };
  const proposal = planBeside({ ...input, rows: [first, sameRow] }, sheetWith(), room, []);
  expect(proposal).toEqual({ kind: "unsuitable", reason: "noRows" });
});
