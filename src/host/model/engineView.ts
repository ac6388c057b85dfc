import type { AreaNode, FormulaNode } from "./dependencyGraph";
import { EngineRanges, RANGE_FUNCTION } from "./engineRanges";
import { LAST_COLUMN, LAST_ROW } from "./formulaTokens";
import { japaneseFunctions } from "./japaneseFunctions";
import { usedRange } from "./readCells";
import type { Cell, Rect, Scalar, SheetModel, WorkbookModel } from "./workbookModel";

/** What the engine wrote: undefined until it does. */
export type EngineResult = number | string | boolean | { readonly error: string } | null;

const CONSTANT = 2;
const FORMULA = 6;

/** The formula whose result the engine wrote last: the cells it fills next are its spill. */
interface Trace {
  last: CellView | null;
}

/** One cell as the engine sees it; rows and columns are one-based there. */
export class CellView {
  readonly row: number;
  readonly col: number;
  readonly type: number;
  readonly formula?: string;
  readonly model: { readonly isDynamicArray?: boolean; readonly formula?: string };
  private held: unknown;
  /** Result or spilled value the engine gave, null for an empty one; undefined: none. */
  written: EngineResult | undefined = undefined;
  /** The formula whose spill this cell belongs to. */
  producer: CellView | null = null;
  private readonly trace: Trace;

  /** formula: null for a constant. */
  constructor(row: number, column: number, cell: Cell | null, formula: string | null, trace: Trace) {
    this.trace = trace;
    this.row = row + 1;
    this.col = column + 1;
    this.held = cell?.value ?? null;
    this.type = formula === null ? CONSTANT : FORMULA;
    if (formula !== null) this.formula = formula;
    if (formula === null) this.model = {};
    else this.model = cell?.arrayRef === undefined ? { formula } : { formula, isDynamicArray: true };
  }

  get value(): unknown {
    return this.held;
  }
  set value(value: unknown) {
    this.held = value;
    this.written = (value ?? null) as EngineResult;
  }
  get result(): number | string | boolean | { error: string } | undefined {
    return (this.held ?? undefined) as number | string | boolean | { error: string } | undefined;
  }
  set result(value: unknown) {
    this.written = (value ?? null) as EngineResult;
    this.trace.last = this;
  }
}

type EachCell = (cell: CellView, column: number) => void;

class RowView {
  readonly hidden: boolean;
  private readonly cells: ReadonlyMap<number, CellView>;

  constructor(cells: ReadonlyMap<number, CellView>, hidden: boolean) {
    this.cells = cells;
    this.hidden = hidden;
  }

  eachCell(first: { includeEmpty?: boolean } | EachCell, second?: EachCell): void {
    const callback = typeof first === "function" ? first : second;
    for (const [column, cell] of this.cells) callback?.(cell, column + 1);
  }
}

interface TableView {
  readonly name: string;
  readonly tl: { readonly row: number; readonly col: number };
  readonly columns: readonly { readonly name: string }[];
  readonly rows: readonly unknown[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

type EachRow = (row: RowView, number: number) => void;

/** A sheet with those of its cells that the formulas at hand need. */
export class SheetView {
  readonly id: number;
  readonly name: string;
  readonly sheet: SheetModel;
  readonly cells = new Map<number, Map<number, CellView>>();
  /** Cells the engine asked for beside its formulas: the further cells of a spill. */
  readonly made: CellView[] = [];
  private readonly extent: () => Rect | null;
  private readonly trace: Trace = { last: null };

  constructor(sheet: SheetModel, id: number, extent: () => Rect | null) {
    this.sheet = sheet;
    this.id = id;
    this.name = sheet.name;
    this.extent = extent;
  }

  get dimensions(): Rect | null {
    const used = this.extent();
    if (used === null) return null;
    // whole columns and rows begin at the first cell of the sheet, not at the first used one
    return { top: 1, left: 1, bottom: used.bottom + 1, right: used.right + 1 };
  }

  put(row: number, column: number, cell: Cell | null, formula: string | null): CellView {
    let line = this.cells.get(row);
    if (line === undefined) this.cells.set(row, (line = new Map()));
    const view = new CellView(row, column, cell, formula, this.trace);
    line.set(column, view);
    return view;
  }

  has(row: number, column: number): boolean {
    return this.cells.get(row)?.has(column) === true;
  }

  eachRow(first: { includeEmpty?: boolean } | EachRow, second?: EachRow): void {
    const callback = typeof first === "function" ? first : second;
    const { hiddenRows } = this.sheet;
    for (const [row, line] of this.cells) callback?.(new RowView(line, hiddenRows.has(row)), row + 1);
    for (const row of hiddenRows) if (!this.cells.has(row)) callback?.(new RowView(new Map(), true), row + 1);
  }

  findCell(row: number, column: number): CellView | undefined {
    return this.cells.get(row - 1)?.get(column - 1);
  }

  getCell(row: number, column: number): CellView {
    const known = this.findCell(row, column);
    if (known !== undefined) return known;
    const view = this.put(row - 1, column - 1, null, null);
    view.producer = this.trace.last;
    this.made.push(view);
    return view;
  }

  getTables(): { table: TableView }[] {
    return this.sheet.tables.map(({ name, rect, columns, hasHeaders, hasTotals }) => {
      const lines = rect.bottom - rect.top + 1 - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0);
      return {
        table: {
          name,
          tl: { row: rect.top + 1, col: rect.left + 1 },
          columns: columns.map((column) => ({ name: column })),
          rows: Array.from({ length: Math.max(0, lines) }),
          headerRow: hasHeaders,
          totalsRow: hasTotals,
        },
      };
    });
  }
}

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
    this.ranges = new EngineRanges(workbook.sheets, extentOf, isSettled);
    const fetchRange = { minArity: 1, maxArity: 1, invoke: this.ranges.invoke };
    this.userFunctions = new Map([...japaneseFunctions, [RANGE_FUNCTION, fetchRange]]);
    this.byId = new Map(this.worksheets.map((view) => [view.sheet.id, view]));
    this.properties = { date1904: workbook.date1904 };
    const entries = workbook.names.map((name) => {
      const position = workbook.sheets.findIndex((s) => s.id === name.sheetId);
      const entry = { name: name.name, ranges: [name.formula] };
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

/** A value of the engine as a cell holds it; a formula without a value shows 0, as in Excel. */
export function resultOf(written: EngineResult): Scalar {
  return written === null ? 0 : written;
}
