import fc from "fast-check";
import type { TestCell } from "../../../test/support/gridOf";
import { gridOf } from "../../../test/support/gridOf";
import { layoutStrategy } from "../../../test/support/mappedLines";
import { proposeMapping } from "./proposeMapping";

type Rows = readonly (readonly TestCell[])[];

const table: Rows = [
  ["指標名", "単位", "基準値", "R4", "R5", "R6", "目標値"],
  ["観光入込客数", "千人", 544, 560, 600, 650, 820],
  ["出生数", "人", 340, 345, 350, 355, 380],
  ["安全で安らげるまちなみとなっていると思う市民の割合", "％", 57.6, 57.9, 58.1, 59.4, 60.3],
  ["妊婦健康診査受診回数", "回", 12.4, 12.5, 12.6, 12.7, 13],
];
const form: Rows = [
  ["指標名", "出生数", "", ""],
  ["単位", "人", "所管課", "健康課"],
  ["基準値", 340, "目標値", 380],
  ["年度", "R5", "R6", "R7"],
  ["目標", 360, 370, 380],
  ["実績", 350, 355, ""],
  ["備考", "速報値を含む。", "", ""],
];
const transposed = (rows: Rows): Rows => (rows[0] ?? []).map((_cell, at) => rows.map((row) => row[at] ?? ""));
const columns = transposed(table);

/** What was mapped, without its places: indicator, field, year and value, sorted. */
function mapped(rows: Rows, at = "A1"): readonly string[] {
  return proposeMapping(layoutStrategy, [gridOf({ rows, at })])
    .proposal.cells.filter(({ value }) => value !== null)
    .map(({ indicatorId, field, fiscalYear, value }) => `${indicatorId} ${field} ${fiscalYear ?? ""} ${value ?? ""}`)
    .sort();
}

const LAYOUTS = [
  ["rows", table],
  ["columns", columns],
  ["form", form],
] as const;

const shuffled = (length: number) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
const foreignName = fc.constantFrom("婚姻件数", "図書館貸出冊数", "空き家の件数", "道路舗装率", "消防団員数");
const figure = fc.integer({ min: 1, max: 1900 });

test("the three layouts hold what they should hold", () => {
  expect(mapped(table)).toHaveLength(20);
  expect(mapped(columns)).toEqual(mapped(table));
  expect(mapped(form)).toEqual([
    "births actual 2023 350",
    "births actual 2024 355",
    "births baseline  340",
    "births target  380",
  ]);
});

test.each(LAYOUTS)("%s: moving it changes nothing", (_layout, rows) => {
  const expected = mapped(rows);
  fc.assert(
    fc.property(fc.nat(6), fc.nat(40), fc.nat(5), fc.nat(5), (left, down, padTop, padLeft) => {
      const padded = [
        ...Array.from({ length: padTop }, () => []),
        ...rows.map((row) => [...Array<TestCell>(padLeft).fill(""), ...row]),
      ];
      expect(mapped(padded, `${String.fromCharCode(65 + left)}${down + 1}`)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});

test("rows: the order of columns and of rows changes nothing", () => {
  const expected = mapped(table);
  fc.assert(
    fc.property(shuffled(7), shuffled(4), (order, rowOrder) => {
      const body = [0, ...rowOrder.map((at) => at + 1)].map((at) => table[at] ?? []);
      expect(mapped(body.map((row) => order.map((at) => row[at] ?? "")))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test("columns: the order of the indicators and of the years changes nothing", () => {
  const expected = mapped(table);
  fc.assert(
    fc.property(shuffled(4), shuffled(6), (names, lines) => {
      const body = [0, ...lines.map((at) => at + 1)].map((at) => columns[at] ?? []);
      expect(mapped(body.map((row) => [0, ...names.map((at) => at + 1)].map((at) => row[at] ?? "")))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("rows of foreign indicators, totals and notes between change nothing", () => {
  const expected = mapped(table);
  const foreignRow = fc.oneof(
    fc.tuple(foreignName, figure).map(([name, value]) => [name, "件", value, value, value, value, value]),
    figure.map((value) => ["合計", "", value, value, value, value, value]),
    fc.constantFrom(["KPI"], ["※ 速報値を含む。"], ["基本目標２ 若い世代の希望"], [""]),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), foreignRow), { maxLength: 4 }), (added) => {
      const rows: (readonly TestCell[])[] = [...table];
      for (const [place, row] of added) rows.splice(place + 1, 0, row);
      expect(mapped(rows)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("columns of rates, grades, differences, money and words between change nothing", () => {
  const expected = mapped(table);
  const column = fc.tuple(
    fc.constantFrom(
      "達成率",
      "R6達成率",
      "評価",
      "前年差",
      "合計",
      "R6目安値",
      "期待値",
      "事業費（千円）",
      "県平均",
      "備考",
      "所管課",
    ),
    fc.oneof(figure, fc.double({ min: 0, max: 2, noNaN: true }), fc.constantFrom("A", "健康課", "順調")),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), column), { maxLength: 4 }), (added) => {
      const rows = added.reduce<Rows>(
        (sheet, [place, [heading, value]]) =>
          sheet.map((row, at) => [...row.slice(0, place), at === 0 ? heading : value, ...row.slice(place)]),
        table,
      );
      expect(mapped(rows)).toEqual(expected);
    }),
    { numRuns: 80 },
  );
});

test("columns: foreign indicators beside, rates and differences below change nothing", () => {
  const expected = mapped(table);
  const line = fc.tuple(fc.constantFrom("達成率", "前年差", "平均", "評価", "R6目安値"), figure);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(foreignName, figure), { maxLength: 3 }),
      fc.array(line, { maxLength: 3 }),
      (names, lines) => {
        const wide = columns.map((row, at) => [...row, ...names.map(([name, value]) => (at === 0 ? name : value))]);
        const width = (wide[0] ?? []).length - 1;
        expect(
          mapped([...wide, ...lines.map(([heading, value]) => [heading, ...Array<number>(width).fill(value)])]),
        ).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

test("a form: foreign forms above, below and beside change nothing", () => {
  const expected = mapped(form);
  const foreign = foreignName.map((name) =>
    form.map((row) => row.map((cell) => (cell === "出生数" ? name : typeof cell === "number" ? cell + 1000 : cell))),
  );
  fc.assert(
    fc.property(
      fc.array(foreign, { maxLength: 2 }),
      fc.array(foreign, { maxLength: 2 }),
      fc.boolean(),
      (above, below, gap) => {
        const blank = gap ? [[""]] : [];
        const stacked = [...above, form, ...below].flatMap((one) => [...one, ...blank]);
        expect(mapped(stacked)).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
  fc.assert(
    fc.property(foreign, fc.boolean(), (other, isFirst) => {
      const [left, right] = isFirst ? [other, form] : [form, other];
      expect(mapped(left.map((row, at) => [...row, "", ...(right[at] ?? [])]))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test.each(LAYOUTS)("%s: one figure replaced by rubbish changes no other mapping", (_layout, rows) => {
  const lines = (spoilt: Rows) =>
    proposeMapping(layoutStrategy, [gridOf({ rows: spoilt })]).proposal.cells.map(
      ({ indicatorId, field, fiscalYear, value, ref }) =>
        [`${ref.row} ${ref.column}`, `${indicatorId} ${field} ${fiscalYear ?? ""} ${value ?? ""}`] as const,
    );
  const expected = lines(rows);
  const places = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (typeof cell === "number" ? [[r, c] as const] : [])),
  );
  const rubbish = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom<TestCell>("―", "未公表", "#REF!", true, "20(40)", "約千", "※", "調査中", "…"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), rubbish, ([row, column], value) => {
      const spoilt = rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
      const elsewhere = ([place]: readonly [string, string]): boolean => place !== `${row} ${column}`;
      expect(lines(spoilt).filter(elsewhere)).toEqual(expected.filter(elsewhere));
    }),
    { numRuns: 80 },
  );
});
