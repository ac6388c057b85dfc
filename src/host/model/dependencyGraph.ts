import { formulaPrecedents } from "./formulaPrecedents";
import type { Cell } from "./cell";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** One formula cell. */
export interface FormulaNode {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly formula: string;
  readonly areas: readonly AreaNode[];
  readonly volatile: boolean;
  readonly dynamic: boolean;
}

/** Cells some formulas are calculated from; shared by all formulas that refer to the same cells. */
export interface AreaNode {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly dependents: Set<FormulaNode>;
}

/** Areas up to this many rows and columns are found by blocks of cells, larger ones by looking through them all. */
const SMALL = 64;
const BLOCK = 32;

interface SheetGraph {
  readonly nodes: Map<number, Map<number, FormulaNode>>;
  readonly cells: Map<number, AreaNode>;
  readonly ranges: Map<string, AreaNode>;
  readonly smallByBlock: Map<number, AreaNode[]>;
  readonly large: AreaNode[];
}

const cellKey = (row: number, column: number): number => row * 16384 + column;
const blockKey = (row: number, column: number): number => Math.floor(row / BLOCK) * 1024 + Math.floor(column / BLOCK);

function overlaps(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

/** Which formulas depend on which cells; kept up to date by `refresh`. */
export class DependencyGraph {
  private readonly workbook: WorkbookModel;
  private readonly sheets = new Map<string, SheetGraph>();
  private readonly sheetsByName: ReadonlyMap<string, SheetModel>;
  readonly volatileNodes = new Set<FormulaNode>();

  constructor(workbook: WorkbookModel) {
    this.workbook = workbook;
    this.sheetsByName = new Map(workbook.sheets.map((s) => [s.name.toLowerCase(), s]));
    for (const sheet of workbook.sheets)
      for (const [row, cells] of sheet.rows)
        for (const [column, cell] of cells) if (cell.formula !== null) this.add(sheet, row, column, cell);
  }

  private of(sheetId: string): SheetGraph {
    let graph = this.sheets.get(sheetId);
    if (graph === undefined) {
      graph = { nodes: new Map(), cells: new Map(), ranges: new Map(), smallByBlock: new Map(), large: [] };
      this.sheets.set(sheetId, graph);
    }
    return graph;
  }

  private area(sheetId: string, rect: Rect): AreaNode {
    const graph = this.of(sheetId);
    const { top, left, bottom, right } = rect;
    if (top === bottom && left === right) {
      const key = cellKey(top, left);
      let area = graph.cells.get(key);
      if (area === undefined) graph.cells.set(key, (area = { sheetId, rect, dependents: new Set() }));
      return area;
    }
    const key = `${top},${left},${bottom},${right}`;
    const known = graph.ranges.get(key);
    if (known !== undefined) return known;
    const area: AreaNode = { sheetId, rect, dependents: new Set() };
    graph.ranges.set(key, area);
    if (bottom - top >= SMALL || right - left >= SMALL) graph.large.push(area);
    else
      for (let r = top - (top % BLOCK); r <= bottom; r += BLOCK)
        for (let c = left - (left % BLOCK); c <= right; c += BLOCK) {
          const block = graph.smallByBlock.get(blockKey(r, c));
          if (block === undefined) graph.smallByBlock.set(blockKey(r, c), [area]);
          else block.push(area);
        }
    return area;
  }

  private add(sheet: SheetModel, row: number, column: number, cell: Cell): void {
    const formula = cell.formula ?? "";
    const precedents = formulaPrecedents(this.workbook, this.sheetsByName, sheet, formula);
    const areas = precedents.areas.map((p) => this.area(p.sheetId, p.rect));
    const { volatile, dynamic } = precedents;
    const node: FormulaNode = { sheet, row, column, cell, formula, areas, volatile, dynamic };
    for (const area of areas) area.dependents.add(node);
    if (volatile) this.volatileNodes.add(node);
    const { nodes } = this.of(sheet.id);
    let line = nodes.get(row);
    if (line === undefined) nodes.set(row, (line = new Map<number, FormulaNode>()));
    line.set(column, node);
  }

  private remove(node: FormulaNode): void {
    for (const area of node.areas) area.dependents.delete(node);
    this.volatileNodes.delete(node);
    this.of(node.sheet.id).nodes.get(node.row)?.delete(node.column);
  }

  /** Takes over formulas entered, changed or removed inside rect. */
  refresh(sheet: SheetModel, rect: Rect): void {
    for (const node of this.nodesIn(sheet.id, rect)) {
      const cell = sheet.rows.get(node.row)?.get(node.column);
      if (cell !== node.cell || cell.formula !== node.formula) this.remove(node);
    }
    const { nodes } = this.of(sheet.id);
    const look = (row: number, cells: Map<number, Cell>): void => {
      for (const [column, cell] of cells)
        if (column >= rect.left && column <= rect.right && cell.formula !== null && !nodes.get(row)?.has(column))
          this.add(sheet, row, column, cell);
    };
    if (rect.bottom - rect.top < sheet.rows.size) {
      for (let row = rect.top; row <= rect.bottom; row++) {
        const cells = sheet.rows.get(row);
        if (cells !== undefined) look(row, cells);
      }
    } else for (const [row, cells] of sheet.rows) if (row >= rect.top && row <= rect.bottom) look(row, cells);
  }

  nodeAt(sheetId: string, row: number, column: number): FormulaNode | undefined {
    return this.sheets.get(sheetId)?.nodes.get(row)?.get(column);
  }

  /** The formula cells inside rect. */
  nodesIn(sheetId: string, rect: Rect): FormulaNode[] {
    const nodes = this.sheets.get(sheetId)?.nodes;
    if (nodes === undefined) return [];
    const found: FormulaNode[] = [];
    const look = (line: Map<number, FormulaNode>): void => {
      if (rect.right - rect.left < line.size)
        for (let c = rect.left; c <= rect.right; c++) {
          const node = line.get(c);
          if (node !== undefined) found.push(node);
        }
      else
        for (const node of line.values()) if (node.column >= rect.left && node.column <= rect.right) found.push(node);
    };
    if (rect.bottom - rect.top < nodes.size)
      for (let row = rect.top; row <= rect.bottom; row++) {
        const line = nodes.get(row);
        if (line !== undefined) look(line);
      }
    else for (const [row, line] of nodes) if (row >= rect.top && row <= rect.bottom) look(line);
    return found;
  }

  *allNodes(): Generator<FormulaNode> {
    for (const { nodes } of this.sheets.values()) for (const line of nodes.values()) yield* line.values();
  }

  /** The areas that hold a cell of rect. */
  areasTouching(sheetId: string, rect: Rect): AreaNode[] {
    const graph = this.sheets.get(sheetId);
    if (graph === undefined) return [];
    const found: AreaNode[] = graph.large.filter((area) => overlaps(area.rect, rect));
    const count = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (count <= graph.cells.size) {
      for (let row = rect.top; row <= rect.bottom; row++)
        for (let column = rect.left; column <= rect.right; column++) {
          const area = graph.cells.get(cellKey(row, column));
          if (area !== undefined) found.push(area);
        }
    } else for (const area of graph.cells.values()) if (overlaps(area.rect, rect)) found.push(area);
    if (count > graph.smallByBlock.size * BLOCK)
      for (const area of graph.ranges.values()) {
        const { top, left, bottom, right } = area.rect;
        if (bottom - top < SMALL && right - left < SMALL && overlaps(area.rect, rect)) found.push(area);
      }
    else {
      const seen = new Set<AreaNode>();
      for (let r = rect.top - (rect.top % BLOCK); r <= rect.bottom; r += BLOCK)
        for (let c = rect.left - (rect.left % BLOCK); c <= rect.right; c += BLOCK)
          for (const area of graph.smallByBlock.get(blockKey(r, c)) ?? [])
            if (overlaps(area.rect, rect)) seen.add(area);
      found.push(...seen);
    }
    return found;
  }
}
