import { gridOf, type TestCell } from "../../../../test/support/gridOf";
import { entryKey } from "./entryKey";
import { entryHeadings } from "./entryTable";
import { readCouncilEntries } from "./readCouncilEntries";

const head: readonly TestCell[] = ["", entryHeadings.key, entryHeadings.text];

test("nothing was written: nothing is read", () => {
  expect(readCouncilEntries(null).size).toBe(0);
  expect(readCouncilEntries(gridOf({ rows: [["資料番号", "資料１"]] })).size).toBe(0);
});

test("texts are read by what they belong to, wherever the table stands", () => {
  const rows = [["表題"], [], head, ["", "documentNumber", "資料１"], ["", "factors|G1-K1", "人口減\n対応中"]];
  const entries = readCouncilEntries(gridOf({ rows, at: "C5" }));
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
  expect(readCouncilEntries(gridOf({ rows: [head, ["", "overview", value]] })).size).toBe(0);
});

test("a number stays what it shows", () => {
  expect(readCouncilEntries(gridOf({ rows: [head, ["", "documentNumber", 3]] })).get("documentNumber")).toBe("3");
});
