import * as v from "valibot";
import type { ContextFigure, ContextTheme, Oddity, Policy } from "../../kpi/strategy";
import { contextFigureSchema, contextThemeSchema, odditySchema, policySchema } from "../strategySchema";
import { checkRow } from "./checkRow";
import type { DefinitionFindings } from "./definitionFindings";
import type { LocatedTable } from "./locatedTable";
import { goalNamed, type GoalFrame } from "./readGoals";
import { readLines } from "./readNotation";
import { rowValues } from "./rowValues";
import { checkHeadings, columnOf, tableRows, type TableRow } from "./tableRows";

type Tables = readonly LocatedTable[];

function rowsOf(tables: Tables, findings: DefinitionFindings): readonly TableRow[] {
  return tables.flatMap((table) => {
    checkHeadings(table, findings);
    return tableRows(table, findings);
  });
}

/** A 施策 or 取組 and the goal it belongs to. */
export interface PolicyOfGoal {
  readonly goalId: string;
  readonly list: "policies" | "initiatives";
  readonly policy: Policy;
}

const policyRowSchema = v.object({
  ...policySchema.entries,
  list: v.nullable(v.picklist(["policies", "initiatives"])),
  goal: v.pipe(v.string(), v.trim(), v.nonEmpty()),
});

/** 施策・取組 in the order of the rows. */
export function readPolicies(
  tables: Tables,
  goals: readonly GoalFrame[],
  findings: DefinitionFindings,
): readonly PolicyOfGoal[] {
  return rowsOf(tables, findings).flatMap((row): readonly PolicyOfGoal[] => {
    const { text, code, word } = rowValues(row);
    const name = text("name");
    const input = {
      goal: text("goal"),
      list: word("list", "policyList"),
      code: code("code"),
      name,
      printed: text("printed") ?? name,
    };
    const read = checkRow(
      { schema: policyRowSchema, input, row, columnOfPath: columnOfPrinted, fate: "row" },
      findings,
    );
    if (read === null) return [];
    const goal = goalNamed(goals, read.goal);
    if (goal === undefined) {
      sayUnknown(row, "goal", "基本目標", findings);
      return [];
    }
    const list = read.list ?? (goal.kind === "crossCutting" ? "initiatives" : "policies");
    return [{ goalId: goal.id, list, policy: { code: read.code, name: read.name, printed: read.printed } }];
  });
}

/** A cell that names what another table does not hold. */
export function sayUnknown(row: TableRow, key: string, table: string, findings: DefinitionFindings): void {
  const params = { field: columnOf(row.table, key).heading, table, fate: "row" };
  findings.add({
    code: "definition-unknown-reference",
    severity: "warning",
    cell: row.cell(key) ?? null,
    params,
  });
}

/** A name that is missing is said at the name, also where it stands for the printed form. */
function columnOfPrinted(path: string): string {
  return path === "printed" ? "name" : (path.split(".")[0] ?? "");
}

/** 注記: what is printed and looks wrong; a code twice is left out. */
export function readOddities(tables: Tables, findings: DefinitionFindings): readonly Oddity[] {
  const oddities: Oddity[] = [];
  const places = new Map<string, string>();
  for (const row of rowsOf(tables, findings)) {
    const { text } = rowValues(row);
    const input = { code: text("code"), printed: readLines(text("printed") ?? ""), note: text("note") };
    const oddity = checkRow({ schema: odditySchema, input, row, fate: "row" }, findings);
    if (oddity === null) continue;
    const first = places.get(oddity.code);
    const cell = row.cell("code");
    if (first === undefined) {
      places.set(oddity.code, cell?.address ?? "");
      oddities.push(oddity);
    } else if (cell !== undefined) {
      const params = { field: columnOf(row.table, "code").heading, first, fate: "row" };
      findings.add({ code: "definition-duplicate", severity: "warning", cell, params });
    }
  }
  return oddities;
}

/** 現状と環境変化の数値. */
export function readContext(tables: Tables, findings: DefinitionFindings): readonly ContextFigure[] {
  return rowsOf(tables, findings).flatMap((row) => {
    const { text, figure, word } = rowValues(row);
    const unit = text("unit") ?? "";
    const value = figure("value", unit);
    const name = text("name");
    const input = {
      group: word("group", "contextGroup"),
      theme: text("theme"),
      name,
      value,
      unit,
      arrow: word("arrow", "arrow"),
      printed: text("printed") ?? row.cell("value")?.text ?? "",
    };
    const columnOfPath = (path: string): string => (path === "printed" ? "value" : path);
    const found = checkRow({ schema: contextFigureSchema, input, row, columnOfPath, fate: "row" }, findings);
    return found === null ? [] : [found];
  });
}

/** Headings over context figures. */
export function readThemes(tables: Tables, findings: DefinitionFindings): readonly ContextTheme[] {
  return rowsOf(tables, findings).flatMap((row) => {
    const { text, word } = rowValues(row);
    const input = {
      group: word("group", "contextGroup"),
      name: text("name"),
      fields: readLines(text("fields") ?? ""),
    };
    const found = checkRow({ schema: contextThemeSchema, input, row, fate: "row" }, findings);
    return found === null ? [] : [found];
  });
}
