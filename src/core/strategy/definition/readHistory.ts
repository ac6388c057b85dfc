import * as v from "valibot";
import type { Indicator, PlanPeriod, Revision } from "../../kpi/strategy";
import { revisionSchema } from "../strategySchema";
import { checkRow } from "./checkRow";
import type { DefinitionFindings } from "./definitionFindings";
import { doubtText } from "./doubtText.ja";
import type { Notation } from "./indicatorInput";
import type { LocatedTable } from "./locatedTable";
import { sayUnknown } from "./readAppendix";
import { readArrow, readLines } from "./readNotation";
import { rowValues } from "./rowValues";
import { checkHeadings, columnOf, tableRows, type TableRow } from "./tableRows";

const notationSchema = v.object({ id: v.pipe(v.string(), v.trim(), v.nonEmpty()) });
const revisionRowSchema = v.object({ ...notationSchema.entries, ...revisionSchema.entries });

/** What belongs to one indicator, of whatever row. */
export interface OfIndicator {
  /** Ids of every row of 指標, left out or not. */
  readonly ids: ReadonlySet<string>;
  /** true: an id stands twice, so that another may be missing for it. */
  readonly isAnyTwice: boolean;
  readonly oddityCodes: ReadonlySet<string>;
}

/** 指標の表記 by indicator id; a code that is not described is left out with a finding. */
export function readNotations(
  tables: readonly LocatedTable[],
  { ids, isAnyTwice, oddityCodes }: OfIndicator,
  findings: DefinitionFindings,
): ReadonlyMap<string, Notation> {
  const notations = new Map<string, Notation>();
  const places = new Map<string, string>();
  for (const row of rowsOf(tables, findings)) {
    const { text, id } = rowValues(row);
    const read = checkRow({ schema: notationSchema, input: { id: id("id") }, row, fate: "row" }, findings);
    if (read === null) continue;
    if (!ids.has(read.id)) {
      if (!isAnyTwice) sayUnknown(row, "id", "指標", findings);
      continue;
    }
    const first = places.get(read.id);
    if (first !== undefined) {
      const params = { field: columnOf(row.table, "id").heading, first, fate: "row" };
      findings.add({ code: "definition-duplicate", severity: "warning", cell: row.cell("id") ?? null, params });
      continue;
    }
    places.set(read.id, row.cell("id")?.address ?? "");
    const codes = readLines(text("oddities") ?? "", /[\n、,，]/);
    if (codes.some((code) => !oddityCodes.has(code))) sayUnknownCode(row, findings);
    notations.set(read.id, {
      name: text("name"),
      baseline: text("baseline"),
      target: text("target"),
      oddities: codes.filter((code) => oddityCodes.has(code)),
    });
  }
  return notations;
}

function rowsOf(tables: readonly LocatedTable[], findings: DefinitionFindings): readonly TableRow[] {
  return tables.flatMap((table) => {
    checkHeadings(table, findings);
    return tableRows(table, findings);
  });
}

function sayUnknownCode(row: TableRow, findings: DefinitionFindings): void {
  findings.add({
    code: "definition-unknown-reference",
    severity: "warning",
    cell: row.cell("oddities") ?? null,
    params: { field: columnOf(row.table, "oddities").heading, table: "注記", fate: "none" },
  });
}

/**
 * 改定の履歴 by indicator id. `known` are the indicators in use: the last revision of a figure has to lead to the one in
 * force.
 */
export function readRevisions(
  tables: readonly LocatedTable[],
  { ids, isAnyTwice }: OfIndicator,
  known: readonly Indicator[],
  period: PlanPeriod,
  findings: DefinitionFindings,
): ReadonlyMap<string, readonly Revision[]> {
  const found: { readonly id: string; readonly revision: Revision; readonly row: TableRow }[] = [];
  for (const row of rowsOf(tables, findings)) {
    const { text, year, word, ...values } = rowValues(row);
    const indicator = known.find(({ id }) => id === values.id("id"));
    const unit = indicator?.unit ?? "";
    const input = {
      id: values.id("id"),
      field: word("field", "revisedField"),
      before: figureOrArrow(row, "before", unit),
      after: figureOrArrow(row, "after", unit),
      decidedOn: text("decidedOn"),
      reason: text("reason"),
      fromFiscalYear: year("from"),
    };
    const columnOfPath = (path: string): string => (path === "fromFiscalYear" ? "from" : path);
    const read = checkRow({ schema: revisionRowSchema, input, row, columnOfPath, fate: "row" }, findings);
    if (read === null) continue;
    const { id, ...revision } = read;
    if (!ids.has(id)) {
      if (!isAnyTwice) sayUnknown(row, "id", "指標", findings);
    } else if (revision.fromFiscalYear < period.startYear || revision.fromFiscalYear > period.targetYear)
      findings.add({
        code: "definition-contradiction",
        severity: "warning",
        cell: row.cell("from") ?? null,
        indicatorId: id,
        params: { sentence: doubtText("revision-outside-plan", String(revision.fromFiscalYear)), fate: "row" },
      });
    else found.push({ id, revision, row });
  }
  const byIndicator = new Map<string, Revision[]>();
  for (const { id, revision } of found) byIndicator.set(id, [...(byIndicator.get(id) ?? []), revision]);
  for (const indicator of known) sayDifferences(indicator, found, findings);
  return byIndicator;
}

function figureOrArrow(row: TableRow, key: string, unit: string): number | string | null {
  const cell = row.cell(key);
  return cell !== undefined && readArrow(cell) !== undefined ? null : rowValues(row).figure(key, unit);
}

function sayDifferences(
  indicator: Indicator,
  found: readonly { readonly id: string; readonly revision: Revision; readonly row: TableRow }[],
  findings: DefinitionFindings,
): void {
  const inForce = {
    baseline: indicator.baseline,
    target: indicator.target.kind === "number" ? indicator.target.value : null,
  };
  for (const field of ["baseline", "target"] as const) {
    const last = found.filter(({ id, revision }) => id === indicator.id && revision.field === field).at(-1);
    if (last === undefined || last.revision.after === inForce[field]) continue;
    const sentence = doubtText("revision-differs", String(last.revision.after ?? "―"), String(inForce[field] ?? "―"));
    findings.add({
      code: "definition-doubtful",
      severity: "warning",
      cell: last.row.cell("after") ?? null,
      indicatorId: indicator.id,
      params: { sentence },
    });
  }
}
