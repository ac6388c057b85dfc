import { gridOf, type TestCell } from "../../../../test/support/gridOf";
import { entryKey } from "./entryKey";
import { entryHeadings } from "./entryTable";
import { readPaper } from "./readPaper";

const head: readonly TestCell[] = ["", entryHeadings.key, entryHeadings.text];

test("nothing was written: nothing is read, and nothing is in the way", () => {
  for (const grid of [null, gridOf({ rows: [] }), gridOf({ rows: [["", ""]] })])
    expect(readPaper(grid)).toEqual({ entries: new Map(), obstacles: [] });
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
