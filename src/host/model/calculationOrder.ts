import type { AreaNode, DependencyGraph, FormulaNode } from "./dependencyGraph";

type Vertex = FormulaNode | AreaNode;

/** Bookkeeping of one vertex in the search for cycles (Tarjan's algorithm, without recursion). */
interface Visit {
  readonly vertex: Vertex;
  readonly index: number;
  low: number;
  onStack: boolean;
  readonly next: readonly Vertex[];
  position: number;
}

export interface CalculationOrder {
  /** Precedents come before what depends on them. */
  readonly ordered: readonly FormulaNode[];
  /** Formulas that depend on themselves. */
  readonly circular: readonly FormulaNode[];
}

function isFormula(vertex: Vertex): vertex is FormulaNode {
  return "areas" in vertex;
}

function overlapsSpill(node: FormulaNode, area: AreaNode): boolean {
  const spill = node.cell.arrayRef;
  if (spill === undefined || node.sheet.id !== area.sheetId) return false;
  const { rect } = area;
  return spill.top <= rect.bottom && spill.bottom >= rect.top && spill.left <= rect.right && spill.right >= rect.left;
}

/** Orders the formulas to calculate; formulas not among them count as constants. */
export function calculationOrder(graph: DependencyGraph, nodes: ReadonlySet<FormulaNode>): CalculationOrder {
  const spilling = [...nodes].filter((node) => node.cell.arrayRef !== undefined);
  const nextOf = (vertex: Vertex): readonly Vertex[] => {
    if (isFormula(vertex)) return vertex.areas;
    const { rect, sheetId } = vertex;
    const inside =
      rect.top === rect.bottom && rect.left === rect.right
        ? [graph.nodeAt(sheetId, rect.top, rect.left)].filter((n) => n !== undefined)
        : graph.nodesIn(sheetId, rect);
    const producers = spilling.filter((node) => overlapsSpill(node, vertex));
    return [...inside.filter((node) => nodes.has(node)), ...producers];
  };
  const visits = new Map<Vertex, Visit>();
  const stack: Visit[] = [];
  const ordered: FormulaNode[] = [];
  const circular: FormulaNode[] = [];
  let counter = 0;
  const open = (vertex: Vertex): Visit => {
    const visit = { vertex, index: counter, low: counter, onStack: true, next: nextOf(vertex), position: 0 };
    counter++;
    visits.set(vertex, visit);
    stack.push(visit);
    return visit;
  };
  const close = (root: Visit): void => {
    const members: Visit[] = [];
    for (;;) {
      const member = stack.pop();
      if (member === undefined) break;
      member.onStack = false;
      members.push(member);
      if (member === root) break;
    }
    const formulas = members.map((m) => m.vertex).filter(isFormula);
    (members.length > 1 ? circular : ordered).push(...formulas);
  };
  for (const start of nodes) {
    if (visits.has(start)) continue;
    const path = [open(start)];
    while (path.length > 0) {
      const visit = path[path.length - 1];
      if (visit === undefined) break;
      const vertex = visit.next[visit.position++];
      if (vertex === undefined) {
        path.pop();
        if (visit.low === visit.index) close(visit);
        const parent = path[path.length - 1];
        if (parent !== undefined) parent.low = Math.min(parent.low, visit.low);
        continue;
      }
      const known = visits.get(vertex);
      if (known === undefined) path.push(open(vertex));
      else if (known.onStack) visit.low = Math.min(visit.low, known.index);
    }
  }
  return { ordered, circular };
}
