import type { Department } from "../../kpi/department";
import { departmentSchema } from "../strategySchema";
import { checkRow } from "./checkRow";
import type { DefinitionFindings } from "./definitionFindings";
import { readFormerName } from "./formerNames";
import type { LocatedTable } from "./locatedTable";
import { readLines } from "./readNotation";
import { rowValues } from "./rowValues";
import { checkHeadings, columnOf, tableRows } from "./tableRows";

/** 所管課 in the order of the rows; a name twice is left out. */
export function readDepartments(tables: readonly LocatedTable[], findings: DefinitionFindings): readonly Department[] {
  const departments: Department[] = [];
  const places = new Map<string, string>();
  const rows = tables.flatMap((table) => {
    checkHeadings(table, findings);
    return tableRows(table, findings);
  });
  for (const row of rows) {
    const { text } = rowValues(row);
    const input = {
      name: text("name"),
      formerNames: readLines(text("former") ?? "").map(readFormerName),
      contact: text("contact"),
      deadline: text("deadline"),
    };
    const columnOfPath = (path: string): string => (path.startsWith("formerNames") ? "former" : path);
    const read = checkRow({ schema: departmentSchema, input, row, columnOfPath, fate: "row" }, findings);
    if (read === null) continue;
    const first = places.get(read.name);
    const cell = row.cell("name");
    if (first === undefined) {
      places.set(read.name, cell?.address ?? "");
      departments.push(read);
    } else if (cell !== undefined) {
      const params = { field: columnOf(row.table, "name").heading, first, fate: "row" };
      findings.add({ code: "definition-duplicate", severity: "warning", cell, params });
    }
  }
  return departments;
}
