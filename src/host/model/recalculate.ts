import { calcState } from "./calcState";
import { calculationOrder } from "./calculationOrder";
import { calculationStages } from "./calculationStages";
import { announceChange } from "./changeEvents";
import { DependencyGraph, type FormulaNode } from "./dependencyGraph";
import { evaluateBatch, hasPendingChanges, mayFillCells, settleCircular } from "./evaluateBatch";
import { ModelError } from "./modelError";
import { cellRect } from "./rects";
import type { Rect } from "./rect";
import type { WorkbookModel } from "./workbookModel";

/** The engine loses formulas beyond 10,000 different ones in one run. */
const BATCH = 8000;
/** Rounds for spills that change size and for formulas with INDIRECT; more means they never settle. */
const MOST_ROUNDS = 10;

/** Everything that depends on the given formulas and changed cells, these formulas included. */
function withDependents(graph: DependencyGraph, seeds: Iterable<FormulaNode>, changed: readonly Change[]) {
  const dirty = new Set<FormulaNode>();
  const queue: FormulaNode[] = [];
  const add = (node: FormulaNode): void => {
    if (dirty.has(node)) return;
    dirty.add(node);
    queue.push(node);
  };
  for (const node of seeds) add(node);
  for (const { sheetId, rect } of changed)
    for (const area of graph.areasTouching(sheetId, rect)) for (const node of area.dependents) add(node);
  const passed = new Set<object>();
  for (let node = queue.pop(); node !== undefined; node = queue.pop())
    for (const area of graph.areasTouching(node.sheet.id, node.cell.arrayRef ?? cellRect(node.row, node.column))) {
      if (passed.has(area)) continue;
      passed.add(area);
      for (const dependent of area.dependents) add(dependent);
    }
  return dirty;
}

interface Change {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** Calculates in the given order, in batches the engine can hold; formulas that fill cells go by themselves. */
function evaluateInBatches(
  workbook: WorkbookModel,
  graph: DependencyGraph,
  ordered: readonly FormulaNode[],
  extents: Map<string, Rect | null>,
  everything: boolean,
): void {
  let batch: FormulaNode[] = [];
  const flush = (): void => {
    if (batch.length > 0) evaluateBatch(workbook, graph, batch, extents, everything);
    batch = [];
  };
  for (const node of ordered) {
    if (mayFillCells(node)) {
      flush();
      evaluateBatch(workbook, graph, [node], extents, everything);
      extents.clear();
    } else {
      batch.push(node);
      if (batch.length === BATCH) flush();
    }
  }
  flush();
}

function evaluateRound(workbook: WorkbookModel, graph: DependencyGraph, dirty: ReadonlySet<FormulaNode>): void {
  const extents = new Map<string, Rect | null>();
  const dynamic = [...dirty].filter((node) => node.dynamic);
  const late = dynamic.length === 0 ? new Set<FormulaNode>() : withDependents(graph, dynamic, []);
  const early = late.size === 0 ? dirty : new Set([...dirty].filter((node) => !late.has(node)));
  const { ordered, circular } = calculationOrder(graph, early);
  settleCircular(circular);
  for (const stage of calculationStages(graph, ordered)) evaluateInBatches(workbook, graph, stage, extents, false);
  if (late.size === 0) return;
  const lateOrder = calculationOrder(graph, late);
  settleCircular(lateOrder.circular);
  // a formula with INDIRECT may read one of a later batch: go on until nothing changes any more
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = lateOrder.ordered.map((node) => node.cell.value);
    evaluateInBatches(workbook, graph, lateOrder.ordered, extents, true);
    const settled = lateOrder.ordered.every((node, i) => JSON.stringify(node.cell.value) === JSON.stringify(before[i]));
    if (lateOrder.ordered.length <= BATCH || settled) break;
  }
}

function takeGraph(workbook: WorkbookModel): { graph: DependencyGraph; seeds: FormulaNode[]; changed: Change[] } {
  const state = calcState(workbook);
  const seeds: FormulaNode[] = [];
  const { changed } = state;
  const waiting = workbook.dirty;
  state.changed = [];
  workbook.dirty = [];
  const sheets = new Map(workbook.sheets.map((s) => [s.id, s]));
  let { graph } = state;
  if (graph === null) {
    state.graph = graph = new DependencyGraph(workbook);
    for (const node of graph.allNodes()) if (!node.cell.hasResult) seeds.push(node);
    return { graph, seeds, changed };
  }
  for (const { sheetId, rect } of changed) {
    const sheet = sheets.get(sheetId);
    if (sheet !== undefined) graph.refresh(sheet, rect);
  }
  for (const { sheetId, row, column } of waiting) {
    const sheet = sheets.get(sheetId);
    if (sheet === undefined) continue;
    let node = graph.nodeAt(sheetId, row, column);
    const cell = sheet.rows.get(row)?.get(column);
    if (node?.cell !== cell || node?.formula !== cell?.formula) {
      graph.refresh(sheet, cellRect(row, column));
      node = graph.nodeAt(sheetId, row, column);
    }
    if (node !== undefined) seeds.push(node);
  }
  return { graph, seeds, changed };
}

/** Evaluates every formula that waits, or whose precedents changed; full: all of them. Afterwards every formula cell
 * has a result, else this throws. Readers of values call it first; it costs nothing when nothing changed. */
export function recalculate(workbook: WorkbookModel, options: { readonly full?: boolean } = {}): void {
  const state = calcState(workbook);
  let all = options.full === true;
  if (workbook.recalculateOnOpen && !state.openedFully) all = true;
  state.openedFully = true;
  let calculated = false;
  for (
    let round = 0;
    all || state.graph === null || hasPendingChanges(workbook) || workbook.dirty.length > 0;
    round++
  ) {
    if (round === MOST_ROUNDS) throw new ModelError("GeneralException", "The formulas of the workbook never settle.");
    const { graph, seeds, changed } = takeGraph(workbook);
    if (!all && seeds.length === 0 && changed.length === 0) break;
    const volatile = round === 0 ? graph.volatileNodes : [];
    const dirty = withDependents(graph, all ? graph.allNodes() : [...seeds, ...volatile], changed);
    all = false;
    if (dirty.size === 0) continue;
    evaluateRound(workbook, graph, dirty);
    calculated = true;
    for (const node of dirty)
      if (!node.cell.hasResult)
        throw new ModelError("GeneralException", `No result: ${node.sheet.name} R${node.row + 1}C${node.column + 1}`);
  }
  if (calculated) for (const sheet of workbook.sheets) announceChange(workbook, sheet.id, null, "Calculated");
}
