import { contentBlock, rectOf } from "../../core/workbook/layout/contentBlock";
import { csvOfPlan } from "./csvOfPlan";

const csv = (...rows: readonly (readonly (string | number | null)[])[]) =>
  csvOfPlan({ area: rectOf(0, 0, rows.length + 1, 2), blocks: [contentBlock(0, 0, rows)] });

test.each([
  [
    "a header and figures",
    [
      ["指標名", "値"],
      ["出生数", 340],
    ],
    "指標名,値\r\n出生数,340\r\n",
  ],
  [
    "minus, and nothing",
    [
      ["a", -40.5],
      ["b", null],
    ],
    "a,-40.5\r\nb,\r\n",
  ],
  ["a text kept by a mark", [["'25歳から34歳まで", "'=A1"]], "25歳から34歳まで,=A1\r\n"],
  ["commas, quotes and line breaks", [["a,b", 'c"d\ne']], '"a,b","c""d\ne"\r\n'],
])("%s", (_what, rows, text) => {
  expect(csv(...rows)).toBe(`\uFEFF${text}`);
});

test("blocks stand where they belong", () => {
  const blocks = [contentBlock(0, 0, [["a", "b"]]), contentBlock(1, 1, [[1], [2]])];
  expect(csvOfPlan({ area: rectOf(0, 0, 3, 2), blocks })).toBe("\uFEFFa,b\r\n,1\r\n,2\r\n");
});
