import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { callsSpillingFunction } from "./arrayFormula";
import { calcState, noteContentChange } from "./calcState";
import type { AreaNode, DependencyGraph, FormulaNode } from "./dependencyGraph";
import { resultOf, type EngineResult } from "./sheetView";
import { WorkbookView } from "./workbookView";
import { ModelError } from "./modelError";
import { intersection, rectsEqual, without } from "./rects";
import type { Scalar } from "./cell";
import type { Rect } from "./rect";
import type { WorkbookModel } from "./workbookModel";
import { clearSpill, ensureCell } from "./writeCell";

/** True when the formula may fill cells beside its own and is therefore calculated by itself. */
export function mayFillCells(node: FormulaNode): boolean {
  const spill = node.cell.arrayRef;
  if (spill !== undefined && (spill.top !== spill.bottom || spill.left !== spill.right)) return true;
  return callsSpillingFunction(node.formula);
}

function sameValue(a: Scalar, b: Scalar): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.error === b.error;
}

function setResult(node: FormulaNode, value: Scalar): void {
  const { cell, sheet } = node;
  if (!sameValue(cell.value, value) && sheet.touched === "no") sheet.touched = "results";
  cell.value = value;
  cell.hasResult = true;
}

/** Formulas that depend on themselves show 0, as in Excel. */
export function settleCircular(nodes: readonly FormulaNode[]): void {
  for (const node of nodes) setResult(node, 0);
}

interface MadeCell {
  readonly row: number;
  readonly column: number;
  readonly value: EngineResult;
}

function spillArea(node: FormulaNode, made: readonly MadeCell[]): Rect {
  const { cell, row, column } = node;
  if (cell.arrayFixed === true && cell.arrayRef !== undefined) return cell.arrayRef;
  const bottom = Math.max(row, ...made.map((m) => m.row));
  const right = Math.max(column, ...made.map((m) => m.column));
  return { top: row, left: column, bottom, right };
}

function isInTheWay(node: FormulaNode, area: Rect): boolean {
  for (let r = area.top; r <= area.bottom; r++)
    for (let c = area.left; c <= area.right; c++) {
      const other = node.sheet.rows.get(r)?.get(c);
      if (other !== undefined && other !== node.cell && (other.formula !== null || other.value !== null)) return true;
    }
  return node.sheet.merges.some((m) => intersection(m, area) !== null);
}

/** Fills the cells of a spill or array formula; one over a fixed range shows #N/A where it has no value. */
function placeSpill(workbook: WorkbookModel, node: FormulaNode, made: readonly MadeCell[]): void {
  const { cell, sheet, row, column } = node;
  const old = cell.arrayRef;
  const fixed = cell.arrayFixed === true;
  const area = spillArea(node, made);
  const single = area.top === area.bottom && area.left === area.right;
  if (single && old === undefined) return;
  clearSpill(sheet, row, column, cell);
  if (!single && !fixed && isInTheWay(node, area)) {
    cell.arrayRef = { top: row, left: column, bottom: row, right: column };
    setResult(node, { error: "#SPILL!" });
  } else {
    cell.arrayRef = area;
    if (fixed) cell.arrayFixed = true;
    const values = new Map(made.map((m) => [`${m.row},${m.column}`, m.value]));
    for (let r = area.top; r <= area.bottom; r++)
      for (let c = area.left; c <= area.right; c++) {
        if (r === row && c === column) continue;
        const missing: Scalar = made.length === 0 ? cell.value : { error: "#N/A" };
        const value = values.get(`${r},${c}`);
        ensureCell(sheet, r, c).value = value === undefined ? missing : resultOf(value);
      }
  }
  // what refers to newly filled or emptied cells is calculated in the next round
  const was = old ?? { top: row, left: column, bottom: row, right: column };
  if (!rectsEqual(was, cell.arrayRef)) for (const part of [was, cell.arrayRef]) noteSpill(workbook, node, part);
}

/** Notes the further cells of the spill as changed, not its formula. */
function noteSpill(workbook: WorkbookModel, node: FormulaNode, area: Rect): void {
  const own = { top: node.row, left: node.column, bottom: node.row, right: node.column };
  for (const part of without(area, own)) noteContentChange(workbook, node.sheet, part);
}

function showPrecedents(view: WorkbookView, nodes: readonly FormulaNode[]): void {
  const shown = new Set<AreaNode>();
  for (const node of nodes) {
    for (const area of node.areas) {
      if (shown.has(area)) continue;
      shown.add(area);
      view.addConstants(area.sheetId, area.rect);
    }
  }
}

/** Other formulas of the batch that were given the emptiness of these cells, which show 0. */
function misled(nodes: readonly FormulaNode[], empty: ReadonlySet<FormulaNode>): FormulaNode[] {
  const holds = (area: AreaNode, node: FormulaNode): boolean =>
    area.sheetId === node.sheet.id &&
    node.row >= area.rect.top &&
    node.row <= area.rect.bottom &&
    node.column >= area.rect.left &&
    node.column <= area.rect.right;
  const suspects = new Set<FormulaNode>(empty);
  const found: FormulaNode[] = [];
  const cells = new Map<string, FormulaNode>();
  for (const node of empty) cells.set(`${node.sheet.id}${node.row},${node.column}`, node);
  // in calculation order: what is misled misleads what comes after
  for (const node of nodes) {
    if (empty.has(node)) continue;
    const isMisled = node.areas.some((area) => {
      const { rect, sheetId } = area;
      if (rect.top === rect.bottom && rect.left === rect.right) return cells.has(`${sheetId}${rect.top},${rect.left}`);
      for (const suspect of suspects) if (holds(area, suspect)) return true;
      return false;
    });
    if (!isMisled) continue;
    found.push(node);
    suspects.add(node);
    cells.set(`${node.sheet.id}${node.row},${node.column}`, node);
  }
  return found;
}

/** Different formulas the engine keeps apart in one run; it loses those beyond. */
const ENGINE_LIMIT = 9900;

const NESTS_TOTALS = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;
const IS_TOTAL = /^\s*(?:SUBTOTAL|AGGREGATE)\s*\(/i;
const READS_FORMULAS = /\b(?:FORMULATEXT|ISFORMULA)\s*\(/i;

/** Formulas the engine must see as formulas, though up to date: inner totals an outer one leaves out, and cells
 * whose formula is asked for. */
function companions(graph: DependencyGraph, nodes: readonly FormulaNode[]): FormulaNode[] {
  const found = new Set<FormulaNode>();
  for (const node of nodes) {
    const readsFormulas = READS_FORMULAS.test(node.formula);
    if (!readsFormulas && !NESTS_TOTALS.test(node.formula)) continue;
    for (const area of node.areas)
      for (const inner of graph.nodesIn(area.sheetId, area.rect))
        if (readsFormulas || IS_TOTAL.test(inner.formula)) found.add(inner);
  }
  for (const node of nodes) found.delete(node);
  return [...found];
}

/** Lets the engine calculate the formulas (in calculation order, their precedents up to date) and takes the results.
 * Throws GeneralException when the engine leaves a formula without a result. */
export function evaluateBatch(
  workbook: WorkbookModel,
  graph: DependencyGraph,
  nodes: readonly FormulaNode[],
  extents: Map<string, Rect | null>,
  everything = false,
): void {
  const shown = [...nodes, ...companions(graph, nodes)];
  if (shown.length > ENGINE_LIMIT) {
    // more inner totals than the engine holds: half of the outer ones at a time
    if (nodes.length === 1) throw new ModelError("GeneralException", "A formula refers to too many totals.");
    const half = Math.ceil(nodes.length / 2);
    for (const part of [nodes.slice(0, half), nodes.slice(half)])
      evaluateBatch(workbook, graph, part, extents, everything);
    return;
  }
  const inBatch = new Set(shown);
  const readsFormulas = shown.some((node) => READS_FORMULAS.test(node.formula));
  const isSettled = (area: AreaNode): boolean =>
    !readsFormulas && graph.nodesIn(area.sheetId, area.rect).every((node) => !inBatch.has(node));
  const view = new WorkbookView(workbook, extents, isSettled);
  const cells = shown.map((node) => view.addFormula(node));
  if (everything) view.addEverything();
  else showPrecedents(view, shown);
  calculateFormulas(view);
  const empty = new Set<FormulaNode>();
  nodes.forEach((node, i) => {
    const written = cells[i]?.written;
    if (written === undefined) {
      // an unknown function: the engine keeps the file's value
      if (node.cell.value === null) {
        const place = `${node.sheet.name} R${node.row + 1}C${node.column + 1}`;
        throw new ModelError("GeneralException", `The formula has no result: ${place} =${node.formula}`);
      }
      node.cell.hasResult = true;
      return;
    }
    if (written === null) empty.add(node);
    setResult(node, resultOf(written));
  });
  takeSpills(workbook, nodes, view);
  if (empty.size === 0 || nodes.length === empty.size) return;
  const again = misled(nodes, empty);
  if (again.length > 0) evaluateBatch(workbook, graph, again, extents, everything);
}

function takeSpills(workbook: WorkbookModel, nodes: readonly FormulaNode[], view: WorkbookView): void {
  for (const node of nodes) {
    if (node.cell.arrayRef === undefined && !mayFillCells(node)) continue;
    const sheetView = view.viewOf(node.sheet);
    const own = sheetView.findCell(node.row + 1, node.column + 1);
    const made: MadeCell[] = [];
    for (const m of sheetView.made)
      if (m.written !== undefined && m.producer === own)
        made.push({ row: m.row - 1, column: m.col - 1, value: m.written });
    placeSpill(workbook, node, made);
  }
}

/** True when a spill changed which cells hold values, so that another round is due. */
export function hasPendingChanges(workbook: WorkbookModel): boolean {
  return calcState(workbook).changed.length > 0;
}
