import type { Issue } from "../../issues/issue";
import type { Goal, Indicator, Strategy } from "../../kpi/strategy";
import type { CellGrid } from "../../workbook/cellGrid";
import { checkIndicators, sayChangedIds } from "./checkIndicators";
import { definitionFindings, type DefinitionFindings } from "./definitionFindings";
import { locateDefinition, type LocatedDefinition } from "./locateDefinition";
import { readContext, readOddities, readPolicies, readThemes, type PolicyOfGoal } from "./readAppendix";
import { readDepartments } from "./readDepartments";
import { readFrame } from "./readFrame";
import { goalsFromWords, readGoals, type GoalFrame } from "./readGoals";
import { readNotations, readRevisions } from "./readHistory";
import { identifyRows, indicatorRows, readIndicators } from "./readIndicators";
import { readPlan, type ReadPlan } from "./readPlan";
import type { TableRow } from "./tableRows";

/** A definition as it was read. */
export interface ReadDefinition {
  /** null: nothing in it can be used; the issues say why. */
  readonly strategy: Strategy | null;
  /** Id of the 評価方式 it names. */
  readonly schemeId: string | null;
  /** Sheets that belong to the definition. */
  readonly sheets: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * A strategy from the sheets of a workbook: our own, or any with the headings. One finding for each wrong cell; an
 * indicator with a wrong cell is left out and the rest goes on. `previous` is the strategy in use before, to notice
 * changed ids. Never throws. [SD8] [SD9]
 */
export function readDefinition(grids: readonly CellGrid[], previous: Strategy | null = null): ReadDefinition {
  const found = locateDefinition(grids);
  return found === null
    ? stopped("table", { sheets: grids.slice(0, 1).map(({ sheet }) => sheet) }, definitionFindings(), null)
    : readLocated(found, previous);
}

/** The same where it was already found out where the definition stands. */
export function readLocated(found: LocatedDefinition, previous: Strategy | null): ReadDefinition {
  const findings = definitionFindings();
  if (found.tables("indicators").length === 0) return stopped("table", found, findings, null);
  const { plan, schemeId } = planOf(found, findings);
  const goalTables = found.tables("goals");
  const tabled = readGoals(goalTables, findings);
  const rows = indicatorRows(found.tables("indicators"), tabled, findings);
  const goals = tabled.length > 0 ? tabled : goalsWithoutTable(found, rows, findings);
  const identified = identifyRows(rows, goals);
  const oddities = readOddities(found.tables("oddities"), findings);
  const departments = readDepartments(found.tables("departments"), findings);
  const ids = new Set(identified.map(({ id }) => id));
  const own = {
    ids,
    isAnyTwice: ids.size < identified.length,
    oddityCodes: new Set(oddities.map(({ code }) => code)),
  };
  const notations = readNotations(found.tables("notations"), own, findings);
  const read = readIndicators(identified, notations, findings);
  const policies = readPolicies(found.tables("policies"), goals, findings);
  const themes = readThemes(found.tables("themes"), findings);
  const context = readContext(found.tables("context"), findings);
  const nationalFrame = readFrame(found.tables("frame"), findings);
  if (plan === null) return stopped("period", found, findings, schemeId);
  const frame: Omit<Strategy, "indicators"> = {
    ...plan,
    goals: goals.map((goal) => withPolicies(goal, policies)),
    context,
    ...(themes.length === 0 ? {} : { contextThemes: themes }),
    nationalFrame,
    oddities,
    ...(departments.length === 0 ? {} : { departments }),
  };
  const kept = checkIndicators(frame, read, findings);
  if (kept.length === 0) return stopped("indicators", found, findings, schemeId);
  if (previous !== null && isSamePlan(frame, previous)) sayChangedIds(kept, previous.indicators, findings);
  const plain = kept.map(({ indicator }) => indicator);
  const revisions = readRevisions(found.tables("revisions"), own, plain, plan.period, findings);
  const indicators = plain.map((indicator): Indicator => {
    const ofIt = revisions.get(indicator.id);
    return ofIt === undefined ? indicator : { ...indicator, revisions: ofIt };
  });
  return { strategy: { ...frame, indicators }, schemeId, sheets: found.sheets, issues: findings.issues };
}

function planOf(found: LocatedDefinition, findings: DefinitionFindings): ReadPlan {
  if (found.plan !== null) return readPlan(found.plan, findings);
  findings.add({
    code: "definition-table-missing",
    severity: "error",
    cell: null,
    ...sheetOf(found),
    params: {
      table: "計画",
      advice:
        "「計画の名称」「市町村名」「版」「計画の開始年度」「計画の目標年度」を縦に並べ、右隣に値を入力してください。",
    },
  });
  return { plan: null, schemeId: null };
}

function goalsWithoutTable(
  found: LocatedDefinition,
  rows: readonly TableRow[],
  findings: DefinitionFindings,
): readonly GoalFrame[] {
  const words = rows.map((row) => row.cell("goal")?.text ?? "").filter((word) => word !== "");
  findings.add({
    code: "definition-table-missing",
    severity: "warning",
    cell: null,
    ...sheetOf(found),
    params: {
      table: "基本目標",
      advice:
        "指標の表の「目標ID」の文字を目標の名称として使っています。正しい名称を示すには、基本目標の表を追加してください。",
    },
  });
  return goalsFromWords(words);
}

function sheetOf(found: LocatedDefinition): { readonly sheet: string } | object {
  const sheet = found.tables("indicators")[0]?.cells.sheet ?? found.sheets[0];
  return sheet === undefined ? {} : { sheet };
}

function withPolicies(goal: GoalFrame, policies: readonly PolicyOfGoal[]): Goal {
  const of = (wanted: PolicyOfGoal["list"]) =>
    policies.filter(({ goalId, list }) => goalId === goal.id && list === wanted).map(({ policy }) => policy);
  return { ...goal, policies: of("policies"), initiatives: of("initiatives") };
}

function isSamePlan(one: Pick<Strategy, "id" | "title">, other: Pick<Strategy, "id" | "title">): boolean {
  return one.id === other.id || one.title === other.title;
}

function stopped(
  why: "table" | "period" | "indicators",
  { sheets }: Pick<LocatedDefinition, "sheets">,
  findings: DefinitionFindings,
  schemeId: string | null,
): ReadDefinition {
  const [sheet] = sheets;
  findings.add({
    code: "definition-nothing-usable",
    severity: "error",
    cell: null,
    ...(sheet === undefined ? {} : { sheet }),
    params: { why },
  });
  return { strategy: null, schemeId, sheets, issues: findings.issues };
}
