import { formulaTokens, type FormulaToken, type SheetPrefix } from "./formulaTokens";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

export interface Precedent {
  readonly sheetId: string;
  readonly rect: Rect;
}

export interface FormulaPrecedents {
  readonly areas: readonly Precedent[];
  /** Changes without any change of cells: NOW, RAND … */
  readonly volatile: boolean;
  /** Depends on cells only known when it is evaluated: INDIRECT, OFFSET. */
  readonly dynamic: boolean;
}

const VOLATILE = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "INDIRECT", "OFFSET", "INFO", "CELL"]);
const DYNAMIC = new Set(["INDIRECT", "OFFSET"]);
/** Functions that ask where their argument is, not what it holds. */
const ASKS_PLACE = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS", "AREAS", "SHEET"]);

interface Search {
  readonly workbook: WorkbookModel;
  readonly sheetsByName: ReadonlyMap<string, SheetModel>;
  readonly areas: Precedent[];
  readonly namesSeen: Set<string>;
  volatile: boolean;
  dynamic: boolean;
}

function sheetsOf(search: Search, home: SheetModel, prefix: SheetPrefix | null): readonly SheetModel[] {
  if (prefix === null) return [home];
  const first = search.sheetsByName.get(prefix.first.toLowerCase());
  if (first === undefined) return [];
  const last = prefix.last === null ? first : search.sheetsByName.get(prefix.last.toLowerCase());
  if (last === undefined || last === first) return [first];
  const { sheets } = search.workbook;
  const [a, b] = [sheets.indexOf(first), sheets.indexOf(last)];
  return sheets.slice(Math.min(a, b), Math.max(a, b) + 1);
}

function searchName(search: Search, home: SheetModel, token: FormulaToken): void {
  const wanted = token.text.toUpperCase();
  const candidates = search.workbook.names.filter((n) => n.name.toUpperCase() === wanted);
  const scope = token.sheet === null ? home : sheetsOf(search, home, token.sheet)[0];
  const found = candidates.find((n) => n.sheetId === scope?.id) ?? candidates.find((n) => n.sheetId === null);
  if (found === undefined || search.namesSeen.has(found.id)) return;
  search.namesSeen.add(found.id);
  searchFormula(search, found.formula, home);
}

function searchTable(search: Search, home: SheetModel, token: FormulaToken): void {
  const bracket = token.text.indexOf("[");
  const name = token.text.slice(0, bracket).toLowerCase();
  for (const sheet of search.workbook.sheets)
    for (const table of sheet.tables)
      if (name === "" ? sheet === home : table.name.toLowerCase() === name)
        search.areas.push({ sheetId: sheet.id, rect: table.rect });
}

function searchFormula(search: Search, formula: string, home: SheetModel): void {
  let askedPlace = false;
  let functionBefore = "";
  for (const token of formulaTokens(formula)) {
    const { kind } = token;
    if (kind === "reference" && token.area !== null) {
      if (!askedPlace && !token.sheet?.external) {
        const { top, left, bottom, right } = token.area;
        for (const sheet of sheetsOf(search, home, token.sheet))
          search.areas.push({ sheetId: sheet.id, rect: { top, left, bottom, right } });
      }
    } else if (kind === "function") {
      functionBefore = token.text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
      if (VOLATILE.has(functionBefore)) search.volatile = true;
      if (DYNAMIC.has(functionBefore)) search.dynamic = true;
      askedPlace = false;
      continue;
    } else if (kind === "name") searchName(search, home, token);
    else if (kind === "structured") searchTable(search, home, token);
    askedPlace = token.text === "(" && ASKS_PLACE.has(functionBefore);
    functionBefore = "";
  }
}

/** The cells the formula on `home` is calculated from, names followed; `sheetsByName` is keyed in lower case. */
export function formulaPrecedents(
  workbook: WorkbookModel,
  sheetsByName: ReadonlyMap<string, SheetModel>,
  home: SheetModel,
  formula: string,
): FormulaPrecedents {
  const search: Search = {
    workbook,
    sheetsByName,
    areas: [],
    namesSeen: new Set(),
    volatile: false,
    dynamic: false,
  };
  searchFormula(search, formula, home);
  return { areas: search.areas, volatile: search.volatile, dynamic: search.dynamic };
}
