import type { AreaNode, DependencyGraph, FormulaNode } from "./dependencyGraph";
import { isLargeArea } from "./engineRanges";

/** More stages than this are a chain of running totals: then order alone must do. */
const MOST_STAGES = 40;

/** Cuts formulas in calculation order into stages such that large ranges only hold formulas of earlier stages;
 * all in one stage when there would be too many. */
export function calculationStages(
  graph: DependencyGraph,
  ordered: readonly FormulaNode[],
): readonly (readonly FormulaNode[])[] {
  const stages = new Map<FormulaNode, number>();
  const areaStages = new Map<AreaNode, number>();
  const stageOfArea = (area: AreaNode): number => {
    const known = areaStages.get(area);
    if (known !== undefined) return known;
    const { rect, sheetId } = area;
    let stage = 0;
    let waits = false;
    const single = rect.top === rect.bottom && rect.left === rect.right;
    const node = single ? graph.nodeAt(sheetId, rect.top, rect.left) : undefined;
    for (const member of single ? (node === undefined ? [] : [node]) : graph.nodesIn(sheetId, rect)) {
      const own = stages.get(member);
      if (own === undefined) continue;
      waits = true;
      stage = Math.max(stage, own);
    }
    if (waits && isLargeArea(rect)) stage++;
    areaStages.set(area, stage);
    return stage;
  };
  const result: FormulaNode[][] = [];
  for (const node of ordered) {
    const stage = Math.max(0, ...node.areas.map(stageOfArea));
    if (stage >= MOST_STAGES) return [ordered];
    stages.set(node, stage);
    (result[stage] ??= []).push(node);
  }
  return result;
}
