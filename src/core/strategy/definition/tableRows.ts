import type { DefinitionColumn } from "./definitionColumn";
import { definitionTables } from "./definitionTables.ja";
import { interimColumn } from "./indicatorColumns.ja";
import type { DefinitionFindings } from "./definitionFindings";
import { loneText } from "./findTables";
import type { LocatedTable } from "./locatedTable";
import type { SheetCell } from "./sheetCells";

/** One filled row of a table of the definition. */
export interface TableRow {
  readonly table: LocatedTable;
  readonly row: number;
  /** The cell of a column; undefined where the table lacks the column. */
  readonly cell: (key: string) => SheetCell | undefined;
  /** The cells of interim targets by fiscal year. */
  readonly interim: ReadonlyMap<number, SheetCell>;
  /** A finding says already that the row is not used. */
  readonly isLeftOut: boolean;
}

/** Merged over rows, it cannot be known for which row such a cell is meant. */
const ownKeys: ReadonlySet<string> = new Set(["name", "target", "baseline", "code", "text", "note"]);

export function columnOf(table: LocatedTable, key: string): DefinitionColumn {
  const columns: readonly DefinitionColumn[] = definitionTables[table.id].columns;
  return columns.find((column) => column.key === key) ?? { ...interimColumn, key };
}

/** Says once per column what is missing or stands twice in the headings. */
export function checkHeadings(table: LocatedTable, findings: DefinitionFindings): void {
  const { title, columns } = definitionTables[table.id];
  const [left = 0] = [...table.columns.values()].sort((one, other) => one - other);
  const missing = columns.filter(
    (column: DefinitionColumn) => column.required === true && !table.columns.has(column.key),
  );
  if (missing.length > 0) {
    findings.add({
      code: "definition-heading-missing",
      severity: "error",
      cell: { ...table.cells.cellAt(table.header, left), text: "" },
      params: { table: title, field: missing.map(({ heading }) => heading).join("」「") },
    });
  }
  for (const { key, column, first } of table.repeated) {
    const cell = table.cells.cellAt(table.header, column);
    findings.add({
      code: "definition-heading-twice",
      severity: "warning",
      cell,
      params: { field: columnOf(table, key).heading, first: table.cells.cellAt(table.header, first).address },
    });
  }
}

/** A band over the rows of a goal, or a note: no row of the table. */
function isRemark(table: LocatedTable, row: number, isBand: (text: string) => boolean): boolean {
  const text = loneText(table.cells, row);
  return text !== "" && (/^(?:※|＊|\*|注[：:）)]|→)/.test(text) || isBand(text));
}

/**
 * The filled rows of a table. A cell merged over several rows is one finding: where its value can stand in each row it
 * is taken for each, else the rows are left out. A row with nothing but a note or the text of a band is none.
 */
export function tableRows(
  table: LocatedTable,
  findings: DefinitionFindings,
  isBand: (text: string) => boolean = () => false,
): readonly TableRow[] {
  const keys = [...table.columns];
  const rows: TableRow[] = [];
  for (let row = table.first; row <= table.last; row += 1) {
    if (isRemark(table, row, isBand)) continue;
    const cells = new Map(keys.map(([key, column]) => [key, table.cells.cellAt(row, column)]));
    const interim = new Map([...table.interim].map(([year, column]) => [year, table.cells.cellAt(row, column)]));
    let isLeftOut = false;
    for (const [key, cell] of cells) {
      if (cell.tall === null) continue;
      const isOwn = ownKeys.has(key) || (key === "id" && table.id !== "revisions");
      isLeftOut ||= isOwn;
      findings.add({
        code: "definition-merged",
        severity: isOwn ? "error" : "warning",
        cell,
        params: {
          field: columnOf(table, key).heading,
          rows: cell.tall.bottom - cell.tall.top + 1,
          fate: isOwn ? "row" : "spread",
        },
      });
    }
    const own = [...[...cells].filter(([, { tall }]) => tall === null).map(([, cell]) => cell), ...interim.values()];
    if (!isLeftOut && own.every(({ isBlank }) => isBlank)) continue;
    rows.push({ table, row, interim, isLeftOut, cell: (key) => cells.get(key) });
  }
  return rows;
}
