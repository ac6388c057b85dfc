import fc from "fast-check";
import type { CellValue } from "../../workbook/cellGrid";
import { parseIdentity } from "./parseIdentity";
import { readIdentity } from "./readIdentity";
import type { RowIdentity, SheetMark } from "./sheetIdentity";
import { answersOf, gridOfRows, testForm } from "./testForm";
import { writeColumnRole, writeRowIdentity, writeSheetMark } from "./writeIdentity";

const mark: SheetMark = {
  strategyId: "kitamoto-2",
  strategyVersion: "案",
  department: "こども政策課",
  fiscalYear: 2025,
  round: "final",
  indicatorIds: ["G1-N1", "G1-K1", "G2-K3"],
};

const texts = fc.string({ maxLength: 12 });
const years = fc.integer({ min: 1990, max: 2060 });
const sheets = fc.record({
  strategyId: texts,
  strategyVersion: texts,
  department: texts,
  fiscalYear: years,
  round: fc.constantFrom("final" as const, "expected" as const),
});
const rows: fc.Arbitrary<RowIdentity> = fc
  .tuple(
    sheets,
    fc.record({
      indicatorId: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
      field: fc.constantFrom("actual" as const, "flag" as const, "analysis" as const, "approvedOn" as const),
      entryYear: years,
      seen: texts,
      definition: texts,
      prefilled: texts,
    }),
  )
  .map(([sheet, row]) => ({ ...sheet, ...row }));

test("every identity is read back as it was written, whatever the names contain", () => {
  fc.assert(fc.property(rows, (row) => expect(parseIdentity(writeRowIdentity(row))).toEqual({ kind: "row", row })));
  const marks = fc.tuple(sheets, fc.array(texts)).map(([sheet, indicatorIds]) => ({ ...sheet, indicatorIds }));
  fc.assert(
    fc.property(marks, (sheet) => expect(parseIdentity(writeSheetMark(sheet))).toEqual({ kind: "sheet", mark: sheet })),
  );
});

test("one changed, lost or added letter is found by the checksum", () => {
  const edits = fc.tuple(
    rows,
    fc.nat(),
    fc.constantFrom("change", "lose", "add"),
    fc.constantFrom("x", "1", "|", "課"),
  );
  fc.assert(
    fc.property(edits, ([row, at, edit, letter]) => {
      const text = writeRowIdentity(row);
      const place = at % text.length;
      const rest = text.slice(edit === "add" ? place : place + 1);
      const changed = text.slice(0, place) + (edit === "lose" ? "" : letter) + rest;
      fc.pre(changed !== text);
      expect([undefined, "damaged", "newer"]).toContain(parseIdentity(changed)?.kind);
    }),
    { numRuns: 2000 },
  );
});

const expected = answersOf(testForm(mark), readEntries(testForm(mark)));

function readEntries(values: readonly (readonly CellValue[])[]) {
  const reading = readIdentity(gridOfRows(values));
  return reading.kind === "read" ? reading.entries : [];
}

function moved<T>(list: readonly T[], order: readonly number[]): T[] {
  return order.map((at) => list[at] as T);
}

const orders = (size: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size });

test("an untouched form: every entry, and nothing to complain of", () => {
  const reading = readIdentity(gridOfRows(testForm(mark)));
  expect(reading).toMatchObject({ kind: "read", mark, faults: [] });
  expect(expected).toEqual(
    Object.fromEntries(
      mark.indicatorIds.flatMap((id) =>
        ["actual", "analysis"].map((field) => [`回答 ${id} ${field}`, `回答 ${id} ${field}`]),
      ),
    ),
  );
});

test("rows sorted, rows and columns inserted and exchanged, turned: every entry keeps its indicator", () => {
  const form = testForm(mark);
  const [head = [], ...body] = form;
  const edits = fc.record({
    rows: orders(body.length),
    columns: orders(head.length),
    insertedRow: fc.nat(form.length),
    insertedColumn: fc.nat(head.length),
    turned: fc.boolean(),
  });
  fc.assert(
    fc.property(edits, (edit) => {
      const sorted = [head, ...moved(body, edit.rows)];
      const exchanged = sorted.map((row) => {
        const cells = moved(row, edit.columns);
        cells.splice(edit.insertedColumn, 0, "メモ");
        return cells;
      });
      exchanged.splice(edit.insertedRow, 0, exchanged[0]?.map(() => "") ?? []);
      const values = edit.turned
        ? (exchanged[0] ?? []).map((_cell, column) => exchanged.map((row) => row[column] ?? ""))
        : exchanged;
      expect(answersOf(values, readEntries(values))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("entries sorted without their keys never land at another indicator", () => {
  const form = testForm(mark);
  const swap = form.map((row, at) => {
    const other = form[at === 3 ? 6 : at === 6 ? 3 : at] ?? [];
    return [other[0] ?? "", other[1] ?? "", other[2] ?? "", row[3] ?? "", other[4] ?? "", ""];
  });
  const reading = readIdentity(gridOfRows(swap));
  expect(reading.kind === "read" && reading.faults.map(({ kind }) => kind)).toEqual(["labelDiffers", "labelDiffers"]);
  expect(Object.keys(answersOf(swap, readEntries(swap)))).not.toContain("回答 G1-N1 actual");
});

test.each<readonly [string, (form: CellValue[][]) => CellValue[][], readonly string[], number]>([
  ["a row copied and inserted", (form) => [...form, form[3] ?? []], ["duplicateRow"], 5],
  ["the name overwritten", (form) => withCell(form, 2, 1, "別の指標"), ["nameChanged"], 4],
  ["the unit in the label overwritten", (form) => withCell(form, 3, 1, "実績値（千人）"), ["labelDiffers"], 5],
  ["a key typed over", (form) => withCell(form, 3, 3, `${String(form[3]?.[3])}0`), ["damagedKey"], 5],
  ["a key emptied", (form) => withCell(form, 3, 3, ""), [], 5],
  ["a row of another department", (form) => [...form, foreign()[3] ?? []], ["foreignRow"], 6],
  [
    "the input column deleted",
    (form) => form.map((row) => row.filter((_cell, at) => at !== 4)),
    Array<string>(9).fill("columnLost"),
    0,
  ],
  ["only rows pasted, without the hidden lines", (form) => form.slice(3, 5), [], 2],
  ["the mark deleted", (form) => withCell(form, 0, 3, ""), [], 6],
  ["two departments pasted below one another", (form) => [...form, ...foreign()], [], 12],
])("%s", (_case, edit, faults, found) => {
  const reading = readIdentity(gridOfRows(edit(testForm(mark))));
  expect(reading.kind === "read" && reading.faults.map(({ kind }) => kind)).toEqual(faults);
  expect(reading.kind === "read" && reading.entries).toHaveLength(found);
});

test("a sheet of a newer add-in, and a sheet that is none of ours", () => {
  const newer = withCell(testForm(mark), 3, 3, "KPI調査票|2|row|x|y");
  expect(readIdentity(gridOfRows(newer))).toMatchObject({ faults: [{ kind: "newerFormat", format: 2 }] });
  expect(readIdentity(gridOfRows([["KPI調査票", 1]]))).toEqual({ kind: "none" });
  expect(parseIdentity(writeColumnRole("input"))).toEqual({ kind: "column", role: "input" });
});

function foreign(): CellValue[][] {
  return testForm({ ...mark, department: "環境課" });
}

function withCell(form: CellValue[][], row: number, column: number, value: CellValue): CellValue[][] {
  return form.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));
}
