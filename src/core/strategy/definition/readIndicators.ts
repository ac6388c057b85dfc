import type { Indicator } from "../../kpi/strategy";
import { indicatorSchema } from "../strategySchema";
import { checkRow } from "./checkRow";
import type { DefinitionFindings } from "./definitionFindings";
import { foldWords } from "./foldWords";
import { indicatorColumn, indicatorInput, type Notation } from "./indicatorInput";
import type { LocatedTable } from "./locatedTable";
import { goalNamed, type GoalFrame } from "./readGoals";
import { readWord } from "./readNotation";
import { idOf } from "./rowValues";
import { checkHeadings, tableRows, type TableRow } from "./tableRows";

/** A row of 指標 with the id it has or was given. */
export interface IndicatorRow {
  readonly row: TableRow;
  readonly id: string;
  readonly isIdGiven: boolean;
  readonly goal: GoalFrame | undefined;
}

/** An indicator and the row it was read from. */
export interface ReadIndicator {
  readonly indicator: Indicator;
  readonly row: TableRow;
}

/** The rows of every table of indicators. A row that only says a goal's name is a band over its indicators. */
export function indicatorRows(
  tables: readonly LocatedTable[],
  goals: readonly GoalFrame[],
  findings: DefinitionFindings,
): readonly TableRow[] {
  const isBand = (text: string): boolean => goalNamed(goals, text) !== undefined;
  return tables.flatMap((table) => {
    checkHeadings(table, findings);
    return tableRows(table, findings, isBand);
  });
}

/** Gives every row without an id the next free one of its goal and kind: G1-K3. */
export function identifyRows(rows: readonly TableRow[], goals: readonly GoalFrame[]): readonly IndicatorRow[] {
  const taken = new Set(rows.map((row) => foldWords(row.cell("id")?.text ?? "")));
  return rows.map((row) => {
    const goal = goalNamed(goals, row.cell("goal")?.text ?? "");
    const given = row.cell("id");
    if (given !== undefined && !given.isBlank) return { row, goal, id: idOf(given), isIdGiven: true };
    const kind = row.cell("kind");
    const letter = kind !== undefined && readWord(kind, "indicatorKind") === "numericalTarget" ? "N" : "K";
    for (let number = 1; ; number += 1) {
      const id = `${goal?.id ?? "指標"}-${letter}${number}`;
      if (taken.has(foldWords(id))) continue;
      taken.add(foldWords(id));
      return { row, goal, id, isIdGiven: false };
    }
  });
}

/** Reads the indicators; a row with a wrong cell is left out, and the rest goes on. */
export function readIndicators(
  rows: readonly IndicatorRow[],
  notations: ReadonlyMap<string, Notation>,
  findings: DefinitionFindings,
): readonly ReadIndicator[] {
  const read = rows.flatMap(({ row, id, goal, isIdGiven }) => {
    const lenient = ignoreUnknownWords(row, id, findings);
    const input = indicatorInput(lenient, id, goal?.id ?? null, notations.get(id));
    const indicator = checkRow(
      {
        schema: indicatorSchema,
        input,
        row: lenient,
        columnOfPath: indicatorColumn,
        fate: "indicator",
        ...(isIdGiven ? { indicatorId: id } : {}),
      },
      findings,
    );
    return indicator === null ? [] : [{ indicator, row }];
  });
  sayAssignedIds(
    rows.filter(({ row }) => read.some((one) => one.row === row)),
    findings,
  );
  return read;
}

/** 値の性質 and 調査による値 do not decide a judgement: a word that is not known there counts as blank. */
function ignoreUnknownWords(row: TableRow, id: string, findings: DefinitionFindings): TableRow {
  const wrong = (["nature", "survey"] as const).filter((key) => {
    const cell = row.cell(key);
    return cell !== undefined && !cell.isBlank && readWord(cell, key) === undefined;
  });
  if (wrong.length === 0) return row;
  for (const key of wrong) {
    const cell = row.cell(key);
    if (cell === undefined) continue;
    findings.add({
      code: cell.isError ? "definition-error-value" : "definition-value-wrong",
      severity: "warning",
      cell,
      indicatorId: id,
      params: { ...wordsOf(key), fate: "blank" },
    });
  }
  return { ...row, cell: (key) => (wrong.some((each) => each === key) ? undefined : row.cell(key)) };
}

function wordsOf(key: "nature" | "survey"): { readonly field: string; readonly expected: string } {
  return key === "nature"
    ? { field: "値の性質", expected: "「単年度」「累計」「時点」のいずれか" }
    : { field: "調査による値", expected: "「はい」か「いいえ」" };
}

/** One finding for a table without the column, one for each blank cell where it has one. */
function sayAssignedIds(rows: readonly IndicatorRow[], findings: DefinitionFindings): void {
  const assigned = rows.filter(({ isIdGiven }) => !isIdGiven);
  for (const { row, id } of assigned) {
    const { table } = row;
    const own = row.cell("id");
    const [left = 0] = [...table.columns.values()].sort((one, other) => one - other);
    const count = assigned.filter((other) => other.row.table === table).length;
    findings.add({
      code: "definition-id-assigned",
      severity: "warning",
      cell: own ?? { ...table.cells.cellAt(table.header, left), text: "" },
      params: own === undefined ? { id, count } : { id },
    });
  }
}
