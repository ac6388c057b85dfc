import type { AreaNode, FormulaNode } from "./dependencyGraph";
import { engineName, engineText } from "./engineText";
import { EngineRanges, RANGE_FUNCTION } from "./engineRanges";
import { LAST_COLUMN, LAST_ROW } from "./formulaTokens";
import { japaneseFunctions } from "./japaneseFunctions";
import { usedRange } from "./readCells";
import { SheetView, type CellView } from "./sheetView";
import type { Cell } from "./cell";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** The workbook as the engine sees it for one batch of formulas; everything else is a constant or absent. */
export class WorkbookView {
  readonly worksheets: SheetView[];
  readonly properties: { readonly date1904: boolean };
  readonly userFunctions: typeof japaneseFunctions;
  readonly definedNames: {
    getAllEntries(): { name: string; ranges: string[]; localSheetId?: number }[];
    getAllNames(): { name: string; localSheetId?: number }[];
  };
  private readonly byId: ReadonlyMap<string, SheetView>;
  private readonly ranges: EngineRanges;

  /** extents: used ranges known so far; isSettled: no formula at hand lies in the area. */
  constructor(workbook: WorkbookModel, extents: Map<string, Rect | null>, isSettled: (area: AreaNode) => boolean) {
    const extentOf = (sheet: SheetModel): Rect | null => {
      if (!extents.has(sheet.id)) extents.set(sheet.id, usedRange(sheet, { valuesOnly: true }));
      return extents.get(sheet.id) ?? null;
    };
    this.worksheets = workbook.sheets.map((sheet, index) => new SheetView(sheet, index + 1, () => extentOf(sheet)));
    const byName = new Map(workbook.names.map((name) => [`${name.sheetId ?? ""}!${name.name.toLowerCase()}`, name]));
    const nameText = (name: string, sheet: SheetModel): string | undefined =>
      (byName.get(`${sheet.id}!${name.toLowerCase()}`) ?? byName.get(`!${name.toLowerCase()}`))?.formula;
    this.ranges = new EngineRanges(workbook.sheets, extentOf, isSettled, nameText);
    const fetchRange = { minArity: 1, maxArity: 1, invoke: this.ranges.invoke };
    this.userFunctions = new Map([...japaneseFunctions, [RANGE_FUNCTION, fetchRange]]);
    this.byId = new Map(this.worksheets.map((view) => [view.sheet.id, view]));
    this.properties = { date1904: workbook.date1904 };
    const entries = workbook.names.map((name) => {
      const position = workbook.sheets.findIndex((s) => s.id === name.sheetId);
      const entry = { name: engineName(name.name), ranges: [engineText(name.formula)] };
      return name.sheetId === null || position < 0 ? entry : { ...entry, localSheetId: position };
    });
    this.definedNames = { getAllEntries: () => entries, getAllNames: () => entries };
  }

  getWorksheet(key?: number | string): SheetView | undefined {
    if (typeof key === "number") return this.worksheets.find((w) => w.id === key);
    const wanted = key?.toLowerCase();
    return this.worksheets.find((w) => w.name.toLowerCase() === wanted);
  }

  viewOf(sheet: SheetModel): SheetView {
    const view = this.byId.get(sheet.id);
    if (view === undefined) throw new Error(`The sheet ${sheet.name} is not in the workbook.`);
    return view;
  }

  /** Shows the formula to the engine for calculation. */
  addFormula(node: FormulaNode): CellView {
    return this.viewOf(node.sheet).put(node.row, node.column, node.cell, this.ranges.formulaFor(node));
  }

  /** Shows the cells of rect as constants, except those shown already. */
  addConstants(sheetId: string, rect: Rect): void {
    const view = this.byId.get(sheetId);
    if (view === undefined) return;
    const { rows } = view.sheet;
    const look = (row: number, cells: Map<number, Cell>): void => {
      if (rect.right - rect.left < cells.size) {
        for (let column = rect.left; column <= rect.right; column++) {
          const cell = cells.get(column);
          if (cell !== undefined) this.addConstant(view, row, column, cell);
        }
      } else
        for (const [column, cell] of cells)
          if (column >= rect.left && column <= rect.right) this.addConstant(view, row, column, cell);
    };
    if (rect.bottom - rect.top < rows.size) {
      for (let row = rect.top; row <= rect.bottom; row++) {
        const cells = rows.get(row);
        if (cells !== undefined) look(row, cells);
      }
    } else for (const [row, cells] of rows) if (row >= rect.top && row <= rect.bottom) look(row, cells);
  }

  private addConstant(view: SheetView, row: number, column: number, cell: Cell): void {
    if (cell.value === null || view.has(row, column)) return;
    view.put(row, column, cell, null);
  }

  /** Shows all cells of all sheets: for formulas whose precedents are only known when they are evaluated. */
  addEverything(): void {
    for (const { sheet } of this.worksheets)
      this.addConstants(sheet.id, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
  }
}
