import { forgetDependencies } from "./calcState";
import { canonicalFormula } from "./formulaText";
import { formulaTokens } from "./formulaTokens";
import { ModelError } from "./modelError";
import { rewriteTokens } from "./references";
import { rewriteFormulas } from "./rewriteFormulas";
import type { DefinedName } from "./definedName";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?・]*$/u;
/** R, C, R6, C3, R1C1 … are addresses in Excel's other notation. */
const ROW_COLUMN_ADDRESS = /^(?:R\d*C?\d*|C\d*)$/i;

/** True when Excel takes the text as a defined name: not an address such as KPI1, R6 or R1C1, no spaces, ≤255. */
export function isDefinableName(name: string): boolean {
  if (name.length === 0 || name.length > 255 || !NAME.test(name)) return false;
  if (ROW_COLUMN_ADDRESS.test(name) || /^(?:TRUE|FALSE)$/i.test(name)) return false;
  return formulaTokens(name)[0]?.kind !== "reference";
}

function refuseName(workbook: WorkbookModel, scope: SheetModel | null, name: string, own: DefinedName | null): void {
  if (!isDefinableName(name))
    throw new ModelError(
      "InvalidArgument",
      `Excel can't use "${name}" as a name: an address, a space or a sign in it.`,
    );
  const same = findName(workbook, scope, name);
  if (same !== undefined && same !== own)
    throw new ModelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

/** The name and the names whose formulas use it, through any number of steps; upper case. */
function affectedNames(workbook: WorkbookModel, name: string): Set<string> {
  const affected = new Set([name.toUpperCase()]);
  for (let before = 0; before !== affected.size;) {
    before = affected.size;
    for (const other of workbook.names)
      if (formulaTokens(other.formula).some((t) => t.kind === "name" && affected.has(t.text.toUpperCase())))
        affected.add(other.name.toUpperCase());
  }
  return affected;
}

/** All formulas that use the name are calculated anew. */
function recalculateUsers(workbook: WorkbookModel, name: string, change: "defined" | "deleted"): void {
  const affected = affectedNames(workbook, name);
  forgetDependencies(workbook);
  for (const sheet of workbook.sheets)
    for (const [row, cells] of sheet.rows)
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        if (!formulaTokens(cell.formula).some((t) => t.kind === "name" && affected.has(t.text.toUpperCase()))) continue;
        cell.hasResult = false;
        // else the engine would keep the old result of a name it does not know
        if (change === "deleted") cell.value = null;
        workbook.dirty.push({ sheetId: sheet.id, row, column });
      }
}

/** Adds a defined name (scope null: workbook); formula with or without "=". Refuses what Excel's name rules forbid. */
export function addName(
  workbook: WorkbookModel,
  scope: SheetModel | null,
  name: string,
  formula: string,
  comment = "",
): DefinedName {
  refuseName(workbook, scope, name, null);
  const definedName: DefinedName = {
    id: `n${workbook.nextId++}`,
    name,
    formula: canonicalFormula(workbook, formula.replace(/^=/, "")),
    sheetId: scope?.id ?? null,
    comment,
    visible: true,
  };
  workbook.names.push(definedName);
  recalculateUsers(workbook, name, "defined");
  return definedName;
}

/** Deletes the name; formulas that use it give #NAME?. */
export function deleteName(workbook: WorkbookModel, name: DefinedName): void {
  const position = workbook.names.indexOf(name);
  if (position < 0) throw new ModelError("ItemNotFound", "The requested resource doesn't exist.");
  workbook.names.splice(position, 1);
  recalculateUsers(workbook, name.name, "deleted");
}

/** The name in exactly that scope (null: workbook), case-insensitively. */
export function findName(workbook: WorkbookModel, scope: SheetModel | null, name: string): DefinedName | undefined {
  const wanted = name.toUpperCase();
  const sheetId = scope?.id ?? null;
  return workbook.names.find((n) => n.sheetId === sheetId && n.name.toUpperCase() === wanted);
}

/** Renames and rewrites the formulas that use the name. */
export function renameName(workbook: WorkbookModel, definedName: DefinedName, newName: string): void {
  const scope = workbook.sheets.find((s) => s.id === definedName.sheetId) ?? null;
  refuseName(workbook, scope, newName, definedName);
  const old = definedName.name.toUpperCase();
  rewriteFormulas(workbook, (formula, home) => {
    // a sheet's own name hides the workbook's
    const visible = (home === null ? undefined : findName(workbook, home, old)) ?? findName(workbook, null, old);
    if (visible !== definedName) return null;
    const text = rewriteTokens(formula, (token) => {
      if (token.kind !== "name" || token.text.toUpperCase() !== old) return undefined;
      return formula.slice(token.start, token.end - token.text.length) + newName;
    });
    return text === formula ? null : { formula: text, resultMayDiffer: false };
  });
  definedName.name = newName;
}

/** Gives the name another formula (with or without "="). */
export function setNameFormula(workbook: WorkbookModel, definedName: DefinedName, formula: string): void {
  definedName.formula = canonicalFormula(workbook, formula.replace(/^=/, ""));
  recalculateUsers(workbook, definedName.name, "defined");
}
