import { definitionDigest, entryDigest, seenDigest } from "../../src/core/departments/identity/digests";
import { fieldText } from "../../src/core/departments/entryWords.ja";
import { madeOrder } from "../../src/core/departments/identity/formColumns";
import type { DepartmentField, SheetMark } from "../../src/core/departments/identity/sheetIdentity";
import { writeColumnRole, writeRowIdentity, writeSheetMark } from "../../src/core/departments/identity/writeIdentity";
import { formatFiscalYear } from "../../src/core/kpi/formatFiscalYear";
import type { Strategy } from "../../src/core/kpi/strategy";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import type { CellValue } from "../../src/core/workbook/cellGrid";
import type { GivenFile } from "../../src/core/workbook/returnedFiles";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { addSheet } from "../../src/host/model/editSheets";
import { enterBlock } from "../../src/host/model/enterContent";
import { recalculate } from "../../src/host/model/recalculate";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";

/** What a department enters: by indicator and field, and for the whole sheet. */
export interface FormEntries {
  readonly department: string;
  readonly entries: Readonly<Record<string, Readonly<Partial<Record<DepartmentField, CellValue>>>>>;
  readonly ofSheet?: Readonly<Partial<Record<"respondent" | "contact" | "approvedOn", CellValue>>>;
  readonly mark?: Partial<SheetMark>;
  readonly strategy?: Strategy;
}

const asked: readonly DepartmentField[] = [
  "actual",
  "flag",
  "missingReason",
  "analysis",
  "policy",
  "nextSteps",
  "remarks",
];

/** The rows of a department sheet as bare as the identity allows: number, label, last year, key, entry, check. */
export function formRows({
  department,
  entries,
  ofSheet = {},
  mark = {},
  strategy = kitamotoStrategy,
}: FormEntries): CellValue[][] {
  const ids = Object.keys(entries);
  const sheet: SheetMark = {
    strategyId: strategy.id,
    strategyVersion: strategy.version,
    department,
    fiscalYear: 2025,
    round: "final",
    indicatorIds: ids,
    ...mark,
  };
  const rows: CellValue[][] = [
    ["進捗状況調査票", department, "", writeSheetMark(sheet), "", ""],
    madeOrder.map((role) => writeColumnRole(role)),
  ];
  rows.push(["番号", "項目", "前年度", "", `${formatFiscalYear(sheet.fiscalYear)}\u3000記入欄`, "確認"]);
  const add = (
    number: CellValue,
    label: string,
    indicatorId: string | null,
    field: DepartmentField | "name",
    entry: CellValue,
  ): void => {
    const indicator = strategy.indicators.find(({ id }) => id === indicatorId);
    const key = writeRowIdentity({
      ...sheet,
      indicatorId,
      field,
      entryYear: sheet.fiscalYear,
      seen: seenDigest(number, label),
      definition: indicator === undefined ? "" : definitionDigest(indicator),
      prefilled: entryDigest(""),
    });
    rows.push([number, label, "", key, entry, ""]);
  };
  for (const field of ["respondent", "contact", "approvedOn"] as const)
    add("", fieldText[field], null, field, ofSheet[field] ?? "");
  for (const [index, id] of ids.entries()) {
    const indicator = strategy.indicators.find((each) => each.id === id);
    add(index + 1, indicator?.name ?? id, id, "name", "");
    for (const field of asked) {
      const unit = field === "actual" ? `（${indicator?.unit ?? ""}）` : "";
      add(index + 1, `${fieldText[field]}${unit}`, id, field, entries[id]?.[field] ?? "");
    }
  }
  return rows;
}

/** Sheets of rows as the bytes of an .xlsx. */
export async function fileOf(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Promise<Uint8Array> {
  const model = createWorkbook();
  const [first] = model.sheets;
  for (const [index, [name, rows]] of Object.entries(sheets).entries()) {
    const sheet = index === 0 && first !== undefined ? first : addSheet(model, name);
    sheet.name = name;
    const bottom = rows.length - 1;
    const right = Math.max(...rows.map((row) => row.length)) - 1;
    const block = rows.map((row) => Array.from({ length: right + 1 }, (_, column) => row[column] ?? ""));
    enterBlock(model, sheet, { top: 0, left: 0, bottom, right }, block);
  }
  recalculate(model);
  return saveWorkbook(model);
}

export function givenFile(name: string, bytes: Uint8Array): GivenFile {
  return { name, read: () => Promise.resolve(bytes) };
}

/** One department's file with one sheet. */
export async function returnedFile(name: string, form: FormEntries): Promise<GivenFile> {
  return givenFile(name, await fileOf({ [`調査票_${form.department}`]: formRows(form) }));
}
