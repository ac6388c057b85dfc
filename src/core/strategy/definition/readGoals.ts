import type { Goal } from "../../kpi/strategy";
import { definitionWords } from "./definitionWords.ja";
import type { DefinitionFindings } from "./definitionFindings";
import { foldWords } from "./foldWords";
import type { LocatedTable } from "./locatedTable";
import { readFigure, readLines, readWord } from "./readNotation";
import { idOf } from "./rowValues";
import type { SheetCell } from "./sheetCells";
import { checkHeadings, columnOf, tableRows, type TableRow } from "./tableRows";

/** A goal as the tables name it, without its 施策 and 取組. */
export type GoalFrame = Omit<Goal, "policies" | "initiatives">;

export function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Reads 基本目標. A goal is a frame for its indicators, so that none is left out for a wrong cell: it gets a stand-in. */
export function readGoals(tables: readonly LocatedTable[], findings: DefinitionFindings): readonly GoalFrame[] {
  const goals: GoalFrame[] = [];
  const places = new Map<string, string>();
  for (const table of tables) {
    checkHeadings(table, findings);
    for (const row of tableRows(table, findings)) {
      const goal = readGoal(row, goals, findings);
      const cell = row.cell("id") ?? row.cell("title");
      const first = places.get(foldWords(goal.id));
      if (first === undefined || cell === undefined) {
        places.set(foldWords(goal.id), cell?.address ?? "");
        goals.push(goal);
        continue;
      }
      // The next id of its kind is most likely the one meant, so that its indicators are not lost with it.
      const used = idFromNumber(goal);
      const isFree = !places.has(foldWords(used));
      if (isFree) {
        places.set(foldWords(used), cell.address);
        goals.push({ ...goal, id: used });
      }
      findings.add({
        code: "definition-duplicate",
        severity: "error",
        cell,
        params: { field: columnOf(table, "id").heading, first, ...(isFree ? { fate: "used", used } : { fate: "row" }) },
      });
    }
  }
  return goals;
}

function readGoal(row: TableRow, before: readonly GoalFrame[], findings: DefinitionFindings): GoalFrame {
  const take = <T>(
    key: string,
    needed: boolean,
    read: (cell: SheetCell) => T | undefined,
    standIn: T,
    shown = String(standIn),
  ): T => {
    const cell = row.cell(key);
    if (cell === undefined || (cell.isBlank && !needed)) return standIn;
    const value = cell.isBlank || cell.isError ? undefined : read(cell);
    if (value !== undefined) return value;
    const { heading, expected } = columnOf(row.table, key);
    const code = cell.isError ? "error-value" : cell.isBlank ? "value-missing" : "value-wrong";
    findings.add({
      code: `definition-${code}`,
      severity: "error",
      cell,
      params: { field: heading, expected, fate: "used", used: shown },
    });
    return standIn;
  };
  const named = ["id", "label", "title"].map((key) => row.cell(key)?.text ?? "").join(" ");
  const guessed: Goal["kind"] = /横断/.test(named) ? "crossCutting" : "basic";
  const kind = take<Goal["kind"]>("kind", false, kindOf, guessed, definitionWords.goalKind[guessed]);
  const count = before.filter((goal) => goal.kind === kind).length + 1;
  const number = take("number", false, (cell) => wholeFrom1(readFigure(cell, "")), count);
  const label = take("label", false, ({ text }) => text, `${definitionWords.goalKind[kind]}${fullWidth(number)}`);
  return {
    id: take("id", true, idOf, idFromNumber({ kind, number })),
    kind,
    number,
    label,
    title: take("title", true, ({ text }) => text, label),
    directions: take("directions", false, ({ text }) => readLines(text), []),
  };
}

function idFromNumber({ kind, number }: Pick<Goal, "kind" | "number">): string {
  return `${kind === "basic" ? "G" : "X"}${number}`;
}

function kindOf(cell: SheetCell): Goal["kind"] | undefined {
  const word = readWord(cell, "goalKind");
  return word === "basic" || word === "crossCutting" ? word : undefined;
}

function wholeFrom1(number: number | undefined): number | undefined {
  return number !== undefined && Number.isInteger(number) && number >= 1 ? number : undefined;
}

/** The goal a cell means: by id, by its label, its title, or both together; undefined: by none. */
export function goalNamed(goals: readonly GoalFrame[], text: string): GoalFrame | undefined {
  const wanted = foldWords(text);
  return (
    goals.find(({ id }) => foldWords(id) === wanted) ??
    goals.find(({ label, title }) => [label, title, label + title].some((words) => foldWords(words) === wanted))
  );
}

/** Goals from the words in the 目標ID column, where a definition has no table of goals. */
export function goalsFromWords(words: readonly string[]): readonly GoalFrame[] {
  const different = [...new Map(words.map((word) => [foldWords(word), word])).values()];
  return different.map((word, index) => ({
    id: word,
    kind: /横断/.test(word) ? "crossCutting" : "basic",
    number: index + 1,
    label: word,
    title: word,
    directions: [],
  }));
}
