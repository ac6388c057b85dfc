import type { Issue, IssueCode, IssueSeverity } from "../../issues/issue";
import type { SheetCell } from "./sheetCells";

/** What became of what a cell belongs to. */
export type Fate = "indicator" | "row" | "blank" | "used" | "spread" | "none";

export interface Finding {
  readonly code: Extract<IssueCode, `definition-${string}`>;
  readonly severity: IssueSeverity;
  /** null: about the sheet as a whole. */
  readonly cell: SheetCell | null;
  readonly sheet?: string;
  readonly indicatorId?: string;
  readonly params?: Issue["params"];
}

/** Findings as they come, one for each cell: a second one about the same cell is not taken. */
export interface DefinitionFindings {
  readonly add: (finding: Finding) => void;
  readonly issues: readonly Issue[];
}

/** A list of findings for one definition. */
export function definitionFindings(): DefinitionFindings {
  const issues: Issue[] = [];
  const places = new Set<string>();
  return {
    issues,
    add: ({ code, severity, cell, sheet, indicatorId, params }) => {
      if (cell !== null) {
        const place = `${cell.sheet}!${cell.address}`;
        if (places.has(place)) return;
        places.add(place);
      }
      const named = cell?.sheet ?? sheet;
      issues.push({
        code,
        severity,
        ...(named === undefined ? {} : { sheet: named }),
        ...(cell === null ? {} : { cell: cell.address }),
        ...(cell === null || cell.text === "" ? {} : { text: cell.text }),
        ...(indicatorId === undefined ? {} : { indicatorId }),
        ...(params === undefined ? {} : { params }),
      });
    },
  };
}
