import { gridOf, type TestCell } from "../../../../test/support/gridOf";
import { entryKey } from "./entryKey";
import { entryHeadings, PAPER_YEAR } from "./entryTable";
import { readPaper } from "./readPaper";

const head: readonly TestCell[] = ["", entryHeadings.key, entryHeadings.text];

test("nothing was written: nothing is read, and nothing is in the way", () => {
  for (const grid of [null, gridOf({ rows: [] }), gridOf({ rows: [["", ""]] })])
    expect(readPaper(grid)).toEqual({ entries: new Map(), written: new Map(), fiscalYear: null, obstacles: [] });
});

test("cells without marks and without a table of entries: nobody knows what was typed", () => {
  expect(readPaper(gridOf({ sheet: "個票", rows: [["資料番号", "資料１"]] })).obstacles).toEqual([
    { code: "paper-record-missing", severity: "error", sheet: "個票" },
  ]);
});

test("texts are read by what they belong to, wherever the table stands", () => {
  const rows = [["表題"], [], head, ["", "documentNumber", "資料１"], ["", "factors|G1-K1", "人口減\n対応中"]];
  const { entries } = readPaper(gridOf({ rows, at: "C5" }));
  expect([...entries]).toEqual([
    [entryKey("documentNumber"), "資料１"],
    [entryKey("factors", "G1-K1"), "人口減\n対応中"],
  ]);
});

test.each([
  ["blank", ""],
  ["only spaces", "  "],
  ["a deleted cell", "#REF!"],
  ["no text at all", true],
  ["nothing", null],
])("%s is left out", (_, value) => {
  expect(readPaper(gridOf({ rows: [head, ["", "overview", value]] })).entries.size).toBe(0);
});

test("a number stays what it shows", () => {
  expect(readPaper(gridOf({ rows: [head, ["", "documentNumber", 3]] })).entries.get("documentNumber")).toBe("3");
});

/** A table whose first entry is a formula that says what its cell, A9, says now. */
const withFormula = (rows: readonly (readonly TestCell[])[], of: string) => ({
  ...gridOf({ rows }),
  formulas: rows.map((line) => line.map((_, column) => (line[1] === of && column === 2 ? `=$A$9&""` : ""))),
});

test("which year the paper was written for, and what had been typed then", () => {
  const year = ["", PAPER_YEAR, 2024, ""];
  const rows = [head, year, ["", "overview", "順調", "おおむね順調"], ["", "2023@overview", "横ばい", ""]];
  expect(readPaper(withFormula(rows, "overview"))).toMatchObject({
    entries: new Map([
      ["overview", "順調"],
      ["2023@overview", "横ばい"],
    ]),
    // what the table itself keeps cannot have been typed since
    written: new Map([
      ["overview", "おおむね順調"],
      ["2023@overview", "横ばい"],
    ]),
    fiscalYear: 2024,
  });
});

test("a paper of an earlier version does not say its year; what stands right of its table is no text of it", () => {
  const grid = withFormula([head, ["", "overview", "順調", "※1"]], "overview");
  expect(readPaper(grid)).toMatchObject({ written: new Map(), fiscalYear: null });
});

test("the row of an entry was deleted: what had been typed there when the paper was written is still known", () => {
  const year = ["", PAPER_YEAR, 2024, ""];
  const { entries, written } = readPaper(gridOf({ rows: [head, year, ["", "overview", "#REF!", "おおむね順調"]] }));
  expect(entries.size).toBe(0);
  expect(written.get("overview")).toBe("おおむね順調");
});
