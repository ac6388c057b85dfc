import { ModelError } from "./modelError";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

const LONGEST_SHEET_NAME = 31;

/** The sheet of that name, case-insensitively. */
export function findSheet(workbook: WorkbookModel, name: string): SheetModel | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((s) => s.name.toLowerCase() === wanted);
}

/** Throws what Excel throws for a sheet name it does not take; `own` is the sheet being renamed. */
export function refuseSheetName(workbook: WorkbookModel, name: string, own: SheetModel | null): void {
  const invalid =
    name === "" ||
    name.length > LONGEST_SHEET_NAME ||
    /[\\/?*[\]:]|\p{Cc}/u.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    /^(?:history|履歴)$/i.test(name);
  if (invalid)
    throw new ModelError(
      "InvalidArgument",
      "The sheet name is invalid: 1 to 31 characters, none of \\ / ? * [ ] :, no apostrophe at either end.",
    );
  const same = findSheet(workbook, name);
  if (same !== undefined && same !== own)
    throw new ModelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

/** "Sheet1", "Sheet2" …, the first that is free. */
export function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}

/** The name Excel gives a copy: "表 (2)", cut to the longest name allowed. */
export function copiedSheetName(workbook: WorkbookModel, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (findSheet(workbook, candidate) === undefined) return candidate;
  }
}
