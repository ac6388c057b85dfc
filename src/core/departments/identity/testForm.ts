import type { CellGrid, CellValue } from "../../workbook/cellGrid";
import { entryDigest, seenDigest } from "./digests";
import { madeOrder } from "./formColumns";
import type { RowIdentity, SheetMark } from "./sheetIdentity";
import { writeColumnRole, writeRowIdentity, writeSheetMark } from "./writeIdentity";

/** A form of two questions for each indicator, as bare as identity needs it; the entry is `回答 <indicator> <field>`. */
export function testForm(mark: SheetMark): CellValue[][] {
  const rows: CellValue[][] = [
    ["進捗状況調査票", "", "", writeSheetMark(mark), "", ""],
    madeOrder.map((role) => writeColumnRole(role)),
  ];
  for (const [index, indicatorId] of mark.indicatorIds.entries()) {
    for (const [field, label] of [
      ["name", `指標 ${indicatorId}`],
      ["actual", "実績値（人）"],
      ["analysis", "要因分析"],
    ] as const) {
      const number = index + 1;
      const identity: RowIdentity = {
        ...mark,
        indicatorId,
        field,
        entryYear: mark.fiscalYear,
        seen: seenDigest(number, label),
        definition: "d",
        prefilled: entryDigest(""),
      };
      rows.push([number, label, "前年度", writeRowIdentity(identity), `回答 ${indicatorId} ${field}`, ""]);
    }
  }
  return rows;
}

export function gridOfRows(values: readonly (readonly CellValue[])[], sheet = "Sheet1"): CellGrid {
  const blank = values.map((row) => row.map(() => false));
  return {
    sheet,
    visibility: "visible",
    isProtected: false,
    top: 0,
    left: 0,
    values,
    texts: values.map((row) => row.map((value) => String(value ?? ""))),
    numberFormats: values.map((row) => row.map(() => "General")),
    hasFormula: blank,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ownedAs: null,
  };
}

/** Indicator and field of every entry that was found → what its cell holds. */
export function answersOf(
  values: readonly (readonly CellValue[])[],
  entries: readonly {
    readonly identity: RowIdentity;
    readonly cell: { readonly row: number; readonly column: number };
  }[],
): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    entries.map(({ identity, cell }) => [
      `回答 ${identity.indicatorId ?? ""} ${identity.field}`,
      values[cell.row]?.[cell.column] ?? null,
    ]),
  );
}
