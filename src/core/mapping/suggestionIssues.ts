import type { Issue } from "../issues/issue";
import { cellAddress } from "../workbook/cellAddress";
import { suggestionKey } from "./groupSuggestions";
import type { MappedCell } from "./mapping";

/** One finding per label and indicator suggested, at its first cell. */
export function suggestionIssues(suggestions: readonly MappedCell[]): readonly Issue[] {
  const seen = new Set<string>();
  return suggestions.flatMap((suggestion): readonly Issue[] => {
    const { indicatorId, labelText, ref, confidence, reason } = suggestion;
    const key = suggestionKey(suggestion);
    if (seen.has(key)) return [];
    seen.add(key);
    const cell = cellAddress(ref.row, ref.column);
    return [
      {
        code: "suggestion",
        severity: "info",
        indicatorId,
        sheet: ref.sheet,
        cell,
        text: labelText,
        params: { confidence, reason },
      },
    ];
  });
}
