import { loadWorkbook } from "../../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../../src/host/xlsx/saveWorkbook";
import { all, ENTRY, made, rowOf, type Kind } from "./tamperedForm";

const ole = (stream: string): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0)],
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

/** Files and sheets that are not the ones asked for, or do not open; and what only a file can hold. */
export const tamperedFiles: Readonly<Record<string, Kind>> = {
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
