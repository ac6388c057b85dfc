import fc from "fast-check";
import { indicatorOf, strategyOf } from "../../../../test/support/strategyOf";
import { standardScheme } from "../../kpi/standardScheme";
import type { CellRef } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { mappingFormat, type StoredCell, type StoredMapping } from "../../workbook/storedMapping";
import { migrateLines, type StoredSheet } from "./migrateLines";
import { parseReference } from "./parseReference";
import { planMappingSheet } from "./planMappingSheet";
import { readStoredMapping } from "./readStoredMapping";

const strategy = strategyOf([
  indicatorOf({ id: "births", name: "出生数" }),
  indicatorOf({ id: "tourists", name: "観光入込客数" }),
]);
const input = { strategy, scheme: standardScheme, reportYear: 2024, years: [2024], rows: [], disclaimer: null };

/** A sheet as it would be read after the plan was written: text keeps no apostrophe. */
function gridOfPlan({ area, blocks }: SheetPlan): CellGrid {
  const rows = Array.from({ length: area.bottom + 1 }, () => Array<string>(area.right + 1).fill(""));
  for (const { rect, contents } of blocks)
    contents.forEach((row, r) =>
      row.forEach((value, c) => {
        const line = rows[rect.top + r];
        if (line !== undefined) line[rect.left + c] = String(value).replace(/^'/, "");
      }),
    );
  return {
    sheet: "KPI対応付け",
    visibility: "visible",
    isProtected: false,
    top: 0,
    left: 0,
    values: rows,
    texts: rows,
    numberFormats: [],
    hasFormula: [],
    formulas: rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ownedAs: "mapping",
  };
}

const place: fc.Arbitrary<CellRef> = fc.record({
  sheet: fc.constantFrom("実績", "R6 実績", "企画'課", "2024"),
  row: fc.nat(2000),
  column: fc.nat(60),
});

const stored: fc.Arbitrary<StoredCell> = fc
  .record({
    indicatorId: fc.constantFrom("births", "tourists"),
    field: fc.constantFrom("baseline", "target", "actual"),
    year: fc.integer({ min: 2018, max: 2030 }),
    ref: place,
    label: place,
    labelText: fc.constantFrom("出生数", "=SUM", "1-2", "観光\n入込客数", "（再掲）"),
    heading: place,
    hasHeading: fc.boolean(),
    scale: fc.constantFrom(1, 0.001, 100, null),
    origin: fc.constantFrom("found", "confirmed", "chosen", "dropped", "assigned"),
    isLabelled: fc.boolean(),
  })
  .map(({ indicatorId, field, year, ref, label, labelText, heading, hasHeading, scale, origin, isLabelled }) => {
    const isDated = field === "actual" && hasHeading;
    const over = isDated ? { ...heading, sheet: ref.sheet } : null;
    const named = isLabelled ? label : null;
    return {
      indicatorId,
      indicatorName: indicatorId === "births" ? "出生数" : "観光入込客数",
      field,
      fiscalYear: field === "actual" ? year : null,
      ref,
      label: named,
      labelText: isLabelled ? labelText : "",
      lastPlace: ref,
      lastLabelPlace: named,
      scale,
      heading: over,
      headingText: isDated ? "R6実績" : "",
      lastHeadingPlace: over,
      origin,
    } as const;
  });

const key = (cell: StoredCell): string =>
  JSON.stringify(Object.entries(cell).sort(([one], [other]) => (one < other ? -1 : 1)));

test("what is written is read back, whatever is kept", () => {
  fc.assert(
    fc.property(fc.array(stored, { maxLength: 20 }), (cells) => {
      const kept: StoredMapping = {
        format: mappingFormat,
        isNewer: false,
        strategyId: "test",
        strategyVersion: "案",
        cells,
        aliases: [{ indicatorId: "births", name: "出生児数" }],
      };
      const { mapping, issues } = readStoredMapping(gridOfPlan(planMappingSheet(input, kept)));
      expect(issues).toEqual([]);
      expect({ ...mapping, cells: mapping?.cells.map(key).sort() }).toEqual({ ...kept, cells: cells.map(key).sort() });
    }),
  );
});

test("whatever stands on the sheet, reading never throws", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const width = Math.max(0, ...rows.map((row) => row.length));
      const formulas = [
        ["指標番号", "状態", "2024", "登録した表記", "記録（書き換えない）"],
        ...rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
      ];
      const grid = { ...gridOfPlan(planMappingSheet(input, empty)), values: formulas, formulas };
      expect(() => readStoredMapping(grid)).not.toThrow();
    }),
  );
});

const empty: StoredMapping = {
  format: mappingFormat,
  isNewer: false,
  strategyId: "test",
  strategyVersion: "案",
  cells: [],
  aliases: [],
};

test("no sheet yet: nothing is remembered, and nothing said", () => {
  expect(readStoredMapping(null)).toEqual({ mapping: null, issues: [] });
});

test.each([
  ["='実績'!$F$12", { sheet: "実績", row: 11, column: 5 }],
  ['=IFERROR(実績!$B$2&"","")', { sheet: "実績", row: 1, column: 1 }],
  [
    "=IF($C7=\"要確認\",\"\",IFERROR(IF('R6 ''最終'''!$AA$3=\"\",\"\",'R6 ''最終'''!$AA$3),\"エラー\"))",
    { sheet: "R6 '最終'", row: 2, column: 26 },
  ],
  ['=IFERROR(#REF!&"","")', null],
  ["='[前年度.xlsx]実績'!$B$2", null],
  ["手入力", null],
])("the reference of %s", (formula, expected) => {
  expect(parseReference(formula)).toEqual(expected);
});

describe("formats", () => {
  const sheet: StoredSheet = { format: 1, strategyId: "", strategyVersion: "", lines: [], headings: [], aliases: [] };
  const step = (name: string) => (before: StoredSheet) => ({ ...before, strategyId: `${before.strategyId}${name}` });

  test("an older one is brought to the present one step by step", () => {
    expect(migrateLines(sheet, { 1: step("a"), 2: step("b") }, 3)).toMatchObject({ format: 3, strategyId: "ab" });
  });

  test("a newer one, and one nobody knows a step for, stay as they are", () => {
    expect(migrateLines({ ...sheet, format: 9 }, { 1: step("a") }, 3)).toMatchObject({ format: 9, strategyId: "" });
    expect(migrateLines(sheet, { 2: step("b") }, 3)).toMatchObject({ format: 1, strategyId: "" });
  });
});
