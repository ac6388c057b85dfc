import type { DraftCell } from "../sheets/draftSheet";

/** What a column holds. `other…` are never figures of an indicator. */
export type ColumnRole =
  | "number" | "goal" | "kind" | "policy" | "name" | "unit" | "department" | "note" | "spacer"
  | "baseline" | "baselineYear" | "target" | "annualTarget" | "actual"
  | "rate" | "grade" | "expected" | "difference" | "otherFigure" | "sum" | "previous"; // prettier-ignore

export interface Column {
  readonly role: ColumnRole;
  /** Fiscal year of the figures; null where the role has none or the sheet does not say. */
  readonly year: number | null;
  /** Names of the notations that say so. */
  readonly headings: readonly string[];
}

/** A header over one column, or over others. */
export type HeaderNode =
  | { readonly cell: DraftCell; readonly column: Column }
  | { readonly cell: DraftCell; readonly children: readonly HeaderNode[] };

export function headerDepth(nodes: readonly HeaderNode[]): number {
  return Math.max(0, ...nodes.map((node) => ("children" in node ? 1 + headerDepth(node.children) : 1)));
}

/** The columns below the headers, left to right, each with its words from top to bottom. */
export function leavesOf(
  nodes: readonly HeaderNode[],
  above: readonly string[] = [],
): readonly { readonly column: Column; readonly words: string }[] {
  return nodes.flatMap((node) => {
    const words = [...above, String(node.cell.value)];
    return "children" in node
      ? leavesOf(node.children, words)
      : [{ column: node.column, words: words.filter(Boolean).join(" > ") }];
  });
}
