import type { DefinedName, SheetModel, WorkbookModel } from "./workbookModel";
import { ModelError } from "./modelError";

/** Adds a defined name (scope null: workbook); formula with or without "=". Refuses what Excel's name rules forbid. */
export function addName(
  workbook: WorkbookModel,
  scope: SheetModel | null,
  name: string,
  formula: string,
  comment = "",
): DefinedName {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${scope?.name}${name}${formula}${comment}`);
}

/** Deletes the name; formulas that use it give #NAME?. */
export function deleteName(workbook: WorkbookModel, name: DefinedName): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${name.name}`);
}

/** The name in exactly that scope (null: workbook), case-insensitively. */
export function findName(workbook: WorkbookModel, scope: SheetModel | null, name: string): DefinedName | undefined {
  const wanted = name.toUpperCase();
  const sheetId = scope?.id ?? null;
  return workbook.names.find((n) => n.sheetId === sheetId && n.name.toUpperCase() === wanted);
}

/** Renames and rewrites the formulas that use the name. */
export function renameName(workbook: WorkbookModel, definedName: DefinedName, newName: string): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${definedName.name}${newName}`);
}

/** Gives the name another formula (with or without "="). */
export function setNameFormula(workbook: WorkbookModel, definedName: DefinedName, formula: string): void {
  throw new ModelError("UnsupportedOperation", `${workbook.nextId}${definedName.name}${formula}`);
}
