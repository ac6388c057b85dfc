import * as v from "valibot";
import type { NationalFrame } from "../../kpi/strategy";
import { principleSchema, viewpointSchema } from "../strategySchema";
import { checkRow } from "./checkRow";
import type { DefinitionFindings } from "./definitionFindings";
import type { LocatedTable } from "./locatedTable";
import { rowValues } from "./rowValues";
import { checkHeadings, columnOf, tableRows, type TableRow } from "./tableRows";

const pdcaSchema = v.object({ text: v.pipe(v.string(), v.trim(), v.nonEmpty()) });
const partSchema = v.object({ part: v.picklist(["principles", "viewpoints", "pdca"]) });

/** 国の枠組み; null where the definition has none. It cannot stand without its PDCA. */
export function readFrame(tables: readonly LocatedTable[], findings: DefinitionFindings): NationalFrame | null {
  const principles: NationalFrame["principles"][number][] = [];
  const viewpoints: NationalFrame["viewpoints"][number][] = [];
  const cycles: { readonly text: string; readonly row: TableRow }[] = [];
  for (const table of tables) {
    checkHeadings(table, findings);
    for (const row of tableRows(table, findings)) {
      const { text, year, word } = rowValues(row);
      const part = word("part", "framePart");
      const whole = { name: text("name"), text: text("text"), year: year("year"), part };
      const common = { input: whole, row, fate: "row" } as const;
      const principle = part === "principles" ? checkRow({ schema: principleSchema, ...common }, findings) : null;
      const viewpoint = part === "viewpoints" ? checkRow({ schema: viewpointSchema, ...common }, findings) : null;
      const cycle = part === "pdca" ? checkRow({ schema: pdcaSchema, ...common }, findings) : null;
      if (principle !== null) principles.push(principle);
      if (viewpoint !== null) viewpoints.push(viewpoint);
      if (cycle !== null) cycles.push({ text: cycle.text, row });
      if (part !== "principles" && part !== "viewpoints" && part !== "pdca")
        checkRow({ schema: partSchema, ...common }, findings);
    }
  }
  const [first, ...more] = cycles;
  for (const { row } of more) {
    const params = {
      field: columnOf(row.table, "part").heading,
      first: first?.row.cell("part")?.address ?? "",
      fate: "row",
    };
    findings.add({ code: "definition-duplicate", severity: "warning", cell: row.cell("part") ?? null, params });
  }
  if (first !== undefined) return { principles, viewpoints, pdca: first.text };
  const [table] = tables;
  if (table !== undefined && principles.length + viewpoints.length > 0) {
    const [left = 0] = table.columns.values();
    findings.add({
      code: "definition-value-missing",
      severity: "warning",
      cell: { ...table.cells.cellAt(table.header, left), text: "" },
      params: { field: "PDCA", expected: "枠組みの区分が「PDCA」の行", fate: "row" },
    });
  }
  return null;
}
