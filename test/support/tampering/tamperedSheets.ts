import { formRows } from "../returnedForm";
import { all, ENTRY, KEY, made, moveColumn, put, rowOf, type Kind } from "./tamperedForm";

/** What happens on the way to the sheet, its rows and columns, its hidden keys and its entries. */
export const tamperedSheets: Readonly<Record<string, Kind>> = {
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
};
