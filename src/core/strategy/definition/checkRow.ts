import * as v from "valibot";
import type { DefinitionFindings, Fate } from "./definitionFindings";
import type { SheetCell } from "./sheetCells";
import { columnOf, type TableRow } from "./tableRows";

interface RowCheck<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly input: unknown;
  readonly row: TableRow;
  /** Column key of a path of the input, such as `target.value` or `interimTargets.2027`. */
  readonly columnOfPath?: (path: string) => string;
  readonly fate: Fate;
  readonly indicatorId?: string;
}

/** The cell a path of the input came from. */
function cellOf(row: TableRow, key: string): SheetCell | undefined {
  const year = /^interim\.(\d{4})$/.exec(key)?.[1];
  return year === undefined ? row.cell(key) : row.interim.get(Number(year));
}

/** Every cell of the row that holds an error value, said once each. */
function errorCells({ row, fate, indicatorId }: RowCheck<unknown>, findings: DefinitionFindings): boolean {
  const keys = [...row.table.columns.keys(), ...[...row.interim.keys()].map((year) => `interim.${year}`)];
  let found = false;
  for (const key of keys) {
    const cell = cellOf(row, key);
    if (cell?.isError !== true) continue;
    found = true;
    const { heading, expected } = columnOf(row.table, key);
    findings.add({
      code: "definition-error-value",
      severity: "error",
      cell,
      ...(indicatorId === undefined ? {} : { indicatorId }),
      params: { field: heading, expected, fate },
    });
  }
  return found;
}

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

/**
 * The row as the schema wants it; null where it is not, with a finding for each wrong cell. What is missing in a row
 * is one finding, at the first such cell: a row half typed is one thing to do.
 */
export function checkRow<T>(check: RowCheck<T>, findings: DefinitionFindings): T | null {
  const { row, fate, indicatorId } = check;
  const hasErrors = errorCells(check, findings);
  const parsed = v.safeParse(check.schema, check.input);
  if (parsed.success) return hasErrors || row.isLeftOut ? null : parsed.output;
  const named = indicatorId === undefined ? {} : { indicatorId };
  const missing = new Map<string, SheetCell>();
  for (const issue of parsed.issues) {
    const path = v.getDotPath(issue) ?? "";
    const key = check.columnOfPath?.(path) ?? path.split(".")[0] ?? "";
    const cell = cellOf(row, key);
    if (cell === undefined || cell.isError) continue;
    const { heading, expected } = columnOf(row.table, key);
    if (cell.isBlank && isMissing(issue.input)) missing.set(key, cell);
    else
      findings.add({
        code: "definition-value-wrong",
        severity: "error",
        cell,
        ...named,
        params: { field: heading, expected, fate },
      });
  }
  const [first] = missing;
  if (first !== undefined && !row.isLeftOut) {
    const [key, cell] = first;
    const columns = [...missing.keys()].map((each) => columnOf(row.table, each));
    findings.add({
      code: "definition-value-missing",
      severity: "error",
      cell,
      ...named,
      params: {
        field: columns.map(({ heading }) => heading).join("」「"),
        expected: columns.length === 1 ? columnOf(row.table, key).expected : "それぞれ値",
        fate,
      },
    });
  }
  return null;
}
