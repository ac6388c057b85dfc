import type { Issue } from "../issues/issue";
import { cellAddress } from "../workbook/cellAddress";
import type { MappedCell } from "./mapping";

/** What is worth knowing of a cell a person confirmed, from what the cell itself says. */
export function confirmedIssues(cells: readonly MappedCell[]): readonly Issue[] {
  return cells.flatMap((cell): readonly Issue[] => {
    const { indicatorId, ref, text, value, scale, missing, isNumeric } = cell;
    const place = { indicatorId, sheet: ref.sheet, cell: cellAddress(ref.row, ref.column), text };
    if (missing === "notUnderstood") return [{ code: "value-not-understood", severity: "warning", ...place }];
    if (missing === "errorValue") return [{ code: "value-is-error", severity: "warning", ...place }];
    if (missing !== null && missing !== "blank")
      return [{ code: "value-missing", severity: "info", ...place, params: { reason: missing } }];
    if (value === null) return [];
    const isPercent = isNumeric && scale === 100 && text.includes("%");
    return [
      ...(isPercent ? [{ code: "fraction-as-percent", severity: "info", ...place, params: { value } } as const] : []),
      ...(scale !== 1 && !isPercent
        ? [{ code: "unit-converted", severity: "info", ...place, params: { value } } as const]
        : []),
      ...(isNumeric ? [] : [{ code: "value-is-text", severity: "info", ...place, params: { value } } as const]),
    ];
  });
}
