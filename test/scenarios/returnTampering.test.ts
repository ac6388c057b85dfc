import { collectReturns, type Collected } from "../../src/app/collectReturns";
import { choicesForAll } from "../../src/core/departments/collect/takeAnswers";
import { refusedText, rejectedText } from "../../src/core/departments/collect/returnText.ja";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import type { CellValue } from "../../src/core/workbook/cellGrid";
import { excelReturnedFiles } from "../../src/excel/readReturnedFiles";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { openSession } from "../support/hostSession";
import { fileOf, formRows, givenFile } from "../support/returnedForm";

/** Three indicators of one department with figures nobody could mix up. */
const figures = { "G1-N1": 4120, "G1-N2": 71, "G1-K1": 12 } as const;
const form = {
  department: "政策推進課",
  entries: {
    "G1-N1": { actual: figures["G1-N1"], analysis: "要因あ" },
    "G1-N2": { actual: figures["G1-N2"], analysis: "要因い" },
    "G1-K1": { actual: figures["G1-K1"], analysis: "要因う" },
  },
};
type Rows = CellValue[][];
const made = (changes: Partial<typeof form> & { readonly mark?: Record<string, unknown> } = {}): Rows =>
  formRows({ ...form, ...changes });
const KEY = 3;
const ENTRY = 4;
/** The row of a figure; its indicator's analysis stands three below. */
const rowOf = (rows: Rows, value: CellValue): number => rows.findIndex((row) => row[ENTRY] === value);
const put = (rows: Rows, value: CellValue, column: number, content: CellValue): Rows =>
  rows.map((row, at) =>
    at === rowOf(rows, value) ? row.map((cell, place) => (place === column ? content : cell)) : row,
  );
const moveColumn = (rows: Rows, from: number, to: number): Rows =>
  rows.map((row) => {
    const cells = [...row];
    const [moved = ""] = cells.splice(from, 1);
    cells.splice(to, 0, moved);
    return cells;
  });

type Sheets = Readonly<Record<string, Rows>>;
interface Kind {
  readonly sheets: () => Sheets;
  /** What happens to the bytes after. */
  readonly bytes?: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  /** Indicators whose figure is taken. */
  readonly taken: readonly (keyof typeof figures)[];
  /** Indicators whose figure is found by name, and waits for a person. */
  readonly byName?: readonly (keyof typeof figures)[];
  /** Words of what is said. */
  readonly said?: readonly RegExp[];
}
const all = ["G1-N1", "G1-N2", "G1-K1"] as const;
const ole = (stream: string): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0)],
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

const kinds: Readonly<Record<string, Kind>> = {
  untouched: { sheets: () => ({ 調査票: made() }), taken: all },
  "the sheet renamed": { sheets: () => ({ "R7回答（最終）": made() }), taken: all },
  "rows inserted": {
    sheets: () => ({
      調査票: made().flatMap((row, at) => (at % 4 === 2 ? [row, ["メモ", "", "", "", "", ""]] : [row])),
    }),
    taken: all,
  },
  "columns inserted": {
    sheets: () => ({ 調査票: made().map((row) => ["", row[0] ?? "", "", ...row.slice(1)]) }),
    taken: all,
  },
  "columns moved": { sheets: () => ({ 調査票: moveColumn(made(), ENTRY, 0) }), taken: all },
  "rows sorted whole": {
    sheets: () => {
      const [mark = [], roles = [], heading = [], ...rest] = made();
      return { 調査票: [mark, roles, heading, ...rest.toReversed()] };
    },
    taken: all,
  },
  "labels and entries sorted without the hidden keys": {
    sheets: () => {
      const rows = made();
      const [a, b] = [rowOf(rows, 4120), rowOf(rows, 12)];
      return {
        調査票: rows.map((row, at) => {
          const other = rows[at === a ? b : at === b ? a : at] ?? [];
          return row.map((cell, column) => (column === KEY ? cell : (other[column] ?? "")));
        }),
      };
    },
    taken: ["G1-N2"],
    said: [/並べ替えや上書き/],
  },
  "copied to another book with other sheets": {
    sheets: () => ({ 表紙: [["送付状"]], 調査票: made(), 資料: [["出生数", 1]] }),
    taken: all,
  },
  "values pasted to another sheet further down": {
    sheets: () => ({ 集計: [["貼り付け"], [], ...made().map((row) => ["", "", ...row])] }),
    taken: all,
  },
  "turned with 行/列の入れ替え": {
    sheets: () => {
      const rows = made();
      return { 調査票: (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? "")) };
    },
    taken: all,
  },
  "the hidden columns deleted": {
    sheets: () => ({ 調査票: made().map((row) => row.filter((_, column) => column !== KEY)) }),
    taken: [],
    byName: all,
  },
  "the entry column deleted": {
    sheets: () => ({ 調査票: made().map((row) => row.filter((_, column) => column !== ENTRY)) }),
    taken: [],
    said: [/列が削除されている/],
  },
  "an id in a key edited": {
    sheets: () => ({
      調査票: made().map((row) =>
        row.map((cell) =>
          typeof cell === "string" && cell.includes("|row|") && cell.includes("G1-N1|actual")
            ? cell.replace("G1-N1", "G1-N2")
            : cell,
        ),
      ),
    }),
    taken: ["G1-N2", "G1-K1"],
    said: [/識別欄が書き換えられている/],
  },
  "a checksum broken": {
    sheets: () => ({ 調査票: put(made(), 71, KEY, `${String(made()[rowOf(made(), 71)]?.[KEY])}0`) }),
    taken: ["G1-N1", "G1-K1"],
    said: [/識別欄が書き換えられている/],
  },
  "the rows of an indicator deleted": {
    sheets: () => {
      const rows = made();
      const at = rowOf(rows, 71);
      return { 調査票: rows.filter((_, row) => row < at - 1 || row > at + 6) };
    },
    taken: ["G1-N1", "G1-K1"],
    said: [/行が削除されています/],
  },
  "a row duplicated": {
    sheets: () => {
      const rows = made();
      return { 調査票: [...rows, rows[rowOf(rows, 12)] ?? []] };
    },
    taken: ["G1-N1", "G1-N2"],
    said: [/同じ欄が二つ以上/],
  },
  "the name of an indicator overwritten": {
    sheets: () => {
      const rows = made();
      const at = rowOf(rows, 71) - 1;
      return { 調査票: rows.map((row, r) => (r === at ? row.map((cell, c) => (c === 1 ? "別の指標" : cell)) : row)) };
    },
    taken: ["G1-N1", "G1-K1"],
    said: [/指標名や基準値・目標値が書き換え/],
  },
  "the unit typed behind the number": { sheets: () => ({ 調査票: put(made(), 4120, ENTRY, "4,120件") }), taken: all },
  "full-width digits": { sheets: () => ({ 調査票: put(made(), 4120, ENTRY, "４，１２０") }), taken: all },
  "a formula typed": { sheets: () => ({ 調査票: put(made(), 4120, ENTRY, "=4000+120") }), taken: all },
  "an error value": {
    sheets: () => ({ 調査票: put(made(), 4120, ENTRY, "=1/0") }),
    taken: ["G1-N2", "G1-K1"],
    said: [/エラー値/],
  },
  "words in place of the number": {
    sheets: () => ({ 調査票: put(made(), 4120, ENTRY, "精査中") }),
    taken: ["G1-N2", "G1-K1"],
    said: [/数値として読み取れません/],
  },
  "a bound": {
    sheets: () => ({ 調査票: put(made(), 4120, ENTRY, "4120以上") }),
    taken: ["G1-N2", "G1-K1"],
    said: [/「以上」「未満」/],
  },
  "a unit of another kind": {
    sheets: () => ({ 調査票: put(made(), 4120, ENTRY, "4120ha") }),
    taken: ["G1-N2", "G1-K1"],
    said: [/異なる単位/],
  },
  "the department's name on the sheet changed": {
    sheets: () => ({
      調査票: made().map((row, at) => (at === 0 ? [row[0] ?? "", "企画財政課", ...row.slice(2)] : row)),
    }),
    taken: all,
  },
  "two copies of the sheet in one file, the same": {
    sheets: () => ({ 調査票: made(), "調査票 (2)": made() }),
    taken: all,
  },
  "two copies of the sheet in one file, one figure different": {
    sheets: () => ({ 調査票: made(), "調査票 (2)": put(made(), 4120, ENTRY, 4200) }),
    taken: ["G1-N2", "G1-K1"],
  },
  "a row of another department pasted in": {
    sheets: () => ({
      調査票: [...made(), ...formRows({ department: "環境課", entries: { "X2-N2": { actual: 5 } } }).slice(-7)],
    }),
    taken: all,
    said: [/別の調査票から貼り付けられた行/],
  },
  "last year's sheet": {
    sheets: () => ({ 調査票: made({ mark: { fiscalYear: 2024 } }) }),
    taken: [],
    said: [/令和６年度分の調査票/],
  },
  "another city's sheet": {
    sheets: () => ({ 調査票: made({ mark: { strategyId: "other-city" } }) }),
    taken: [],
    said: [/別の団体/],
  },
  "a sheet of a newer add-in": {
    sheets: () => ({
      調査票: made().map((row) =>
        row.map((cell) => (typeof cell === "string" ? cell.replace("KPI調査票|1|", "KPI調査票|9|") : cell)),
      ),
    }),
    taken: [],
    said: [/新しい版のアドイン/],
  },
  encrypted: { sheets: () => ({ 調査票: made() }), bytes: () => ole("EncryptedPackage"), taken: [], said: [/暗号化/] },
  empty: { sheets: () => ({ 調査票: made() }), bytes: () => new Uint8Array(), taken: [], said: [/0バイト/] },
  ".xls": { sheets: () => ({ 調査票: made() }), bytes: () => ole("Workbook"), taken: [], said: [/旧形式/] },
  "CSV renamed to .xlsx": {
    sheets: () => ({ 調査票: made() }),
    bytes: () => new TextEncoder().encode("指標,値\n出生数,1\n"),
    taken: [],
    said: [/テキスト/],
  },
  "broken off": {
    sheets: () => ({ 調査票: made() }),
    bytes: (bytes) => bytes.slice(0, 2500),
    taken: [],
    said: [/壊れている/],
  },
  "no department sheet at all": {
    sheets: () => ({
      名簿: [
        ["氏名", "内線"],
        ["北本", 1],
      ],
    }),
    taken: [],
    said: [/調査票が見つかりません/],
  },
  "the workbook protected": {
    sheets: () => ({ 調査票: made() }),
    bytes: async (bytes) => {
      const { unzipSync, zipSync, strFromU8, strToU8 } = await import("fflate");
      const parts = unzipSync(bytes);
      return zipSync({
        ...parts,
        "xl/workbook.xml": strToU8(
          strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).replace(
            "<sheets>",
            '<workbookProtection lockStructure="1"/><sheets>',
          ),
        ),
      });
    },
    taken: [],
    said: [/ブックの保護/],
  },
  "a date in the cell of the number": {
    sheets: () => ({ 調査票: made() }),
    bytes: async (bytes) => {
      const model = await loadWorkbook(bytes);
      const row = rowOf(made(), 4120);
      const cell = model.sheets[0]?.rows.get(row)?.get(ENTRY);
      if (cell === undefined || model.sheets[0] === undefined) throw new Error("no cell");
      cell.value = 46113;
      cell.style = { numberFormat: "yyyy/m/d" };
      model.sheets[0].touched = "yes";
      return saveWorkbook(model);
    },
    taken: ["G1-N2", "G1-K1"],
    said: [/日付として/],
  },
  "cells merged": {
    sheets: () => ({ 調査票: made() }),
    bytes: async (bytes) => {
      const model = await loadWorkbook(bytes);
      const row = rowOf(made(), 4120);
      const [sheet] = model.sheets;
      if (sheet === undefined) throw new Error("no sheet");
      sheet.merges = [{ top: row, bottom: row, left: ENTRY, right: ENTRY + 1 }];
      sheet.touched = "yes";
      return saveWorkbook(model);
    },
    taken: all,
  },
};

async function collectKind({ sheets, bytes }: Kind): Promise<Collected> {
  const plain = await fileOf(sheets());
  const file = givenFile("回答.xlsx", bytes === undefined ? plain : await bytes(plain));
  openSession(createWorkbook());
  const request = { strategy: kitamotoStrategy, scheme: null, reportYear: null, fiscalYear: 2025 };
  return collectReturns(excelWorkbook(), excelReturnedFiles(), [file], request);
}

/** What 「すべて採用」 would take. */
function takenFigures({ compared }: Collected): Readonly<Record<string, CellValue>> {
  const choices = choicesForAll(compared);
  return Object.fromEntries(
    compared.flatMap(({ key, candidates }) => {
      const [indicatorId = "", field] = key.split("|");
      const value = candidates[choices.get(key) ?? -1]?.value;
      return field === "actual" && value !== undefined ? [[indicatorId, value]] : [];
    }),
  );
}

/** What only the indicator's name vouches for. */
function namedFigures({ compared }: Collected): Readonly<Record<string, CellValue>> {
  const named = compared.filter(({ candidates: [first] }) => first?.by === "name");
  return Object.fromEntries(
    named.map(({ key, candidates }) => [key.split("|")[0] ?? "", candidates[0]?.value ?? null]),
  );
}

test.each(Object.entries(kinds))("%s", async (_name, kind) => {
  const collected = await collectKind(kind);
  const said = [
    ...collected.reading.refused.map(refusedText),
    ...collected.reading.rejected.map((entry) => rejectedText(entry, (id) => id)),
  ];
  expect(takenFigures(collected)).toEqual(Object.fromEntries(kind.taken.map((id) => [id, figures[id]])));
  expect(namedFigures(collected)).toEqual(Object.fromEntries((kind.byName ?? []).map((id) => [id, figures[id]])));
  for (const words of kind.said ?? []) expect(said).toContainEqual(expect.stringMatching(words));
  if (kind.said === undefined) expect(said).toEqual([]);
});
