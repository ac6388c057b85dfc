import type { Cell, Scalar } from "./cell";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";

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
    if (line === undefined) this.cells.set(row, (line = new Map<number, CellView>()));
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

/** A value of the engine as a cell holds it; a formula without a value shows 0, as in Excel. */
export function resultOf(written: EngineResult): Scalar {
  return written === null ? 0 : written;
}
