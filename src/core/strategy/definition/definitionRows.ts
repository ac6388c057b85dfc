import type { Indicator, Policy, Strategy } from "../../kpi/strategy";
import type { CellValue } from "../../workbook/cellGrid";
import type { TableId } from "./definitionTables.ja";
import { definitionWords as words } from "./definitionWords.ja";
import { formerNameText } from "./formerNames";
import { printedFigure, printedTarget } from "./indicatorInput";
import type { PlanKey } from "./locatePlan";

/** One row of a table by column key; `interim.2027` is the interim target of a year. */
export type DefinitionRow = Readonly<Record<string, CellValue>>;

/** Always as text: 4-1, 令和9年3月24日 and R6.4.1 would become dates. */
const text = (value: string | null): string => (value === null || value === "" ? "" : `'${value}`);
const lines = (values: readonly string[]): string => text(values.join("\n"));

/** What stands beside the labels of the plan. `schemeName`: 評価方式 by name; null: none is named. */
export function planValues(strategy: Strategy, schemeName: string | null): Readonly<Record<PlanKey, CellValue>> {
  const { period } = strategy;
  return {
    title: text(strategy.title),
    city: text(strategy.city),
    version: strategy.version,
    source: text(strategy.source),
    startYear: period.startYear,
    targetYear: period.targetYear,
    basis: period.assumed ? words.basis.assumed : words.basis.printed,
    scheme: text(schemeName),
    id: text(strategy.id),
  };
}

/** Every row of every table of the definition. */
export function definitionRows(strategy: Strategy): Readonly<Record<TableId, readonly DefinitionRow[]>> {
  const { goals, indicators, context, contextThemes = [], oddities, departments = [] } = strategy;
  return {
    indicators: indicators.map(indicatorRow),
    goals: goals.map((goal) => ({
      id: text(goal.id),
      kind: words.goalKind[goal.kind],
      number: goal.number,
      label: text(goal.label),
      title: text(goal.title),
      directions: lines(goal.directions),
    })),
    policies: goals.flatMap(({ id, policies, initiatives }) => [
      ...policies.map((policy) => policyRow(id, words.policyList.policies, policy)),
      ...initiatives.map((policy) => policyRow(id, words.policyList.initiatives, policy)),
    ]),
    notations: indicators.flatMap(notationRow),
    revisions: indicators.flatMap(({ id, revisions = [] }) =>
      revisions.map((revision) => ({
        id: text(id),
        field: words.revisedField[revision.field],
        from: revision.fromFiscalYear,
        before: revision.before ?? "",
        after: revision.after ?? "",
        decidedOn: text(revision.decidedOn),
        reason: text(revision.reason),
      })),
    ),
    departments: departments.map(({ name, formerNames, contact, deadline }) => ({
      name: text(name),
      former: lines(formerNames.map(formerNameText)),
      contact: text(contact),
      deadline: text(deadline),
    })),
    oddities: oddities.map(({ code, printed, note }) => ({
      code: text(code),
      printed: lines(printed),
      note: text(note),
    })),
    context: context.map((figure) => ({
      group: words.contextGroup[figure.group],
      arrow: figure.arrow ?? "",
      value: figure.value,
      unit: text(figure.unit),
      theme: text(figure.theme),
      name: text(figure.name),
      printed: text(figure.printed),
    })),
    themes: contextThemes.map(({ group, name, fields }) => ({
      group: words.contextGroup[group],
      name: text(name),
      fields: lines(fields),
    })),
    frame: frameRows(strategy.nationalFrame),
  };
}

function indicatorRow(indicator: Indicator): DefinitionRow {
  const { target, nature, survey, achievementFormula, aprilFirst } = indicator;
  return {
    id: text(indicator.id),
    goal: text(indicator.goalId),
    kind: words.indicatorKind[indicator.kind],
    name: text(indicator.name),
    unit: indicator.unit === "" ? "なし" : text(indicator.unit),
    decimals: indicator.decimals,
    baseline: indicator.baseline ?? "",
    baselineYear: indicator.baselineYear ?? "",
    target: target.kind === "number" ? target.value : target.arrow,
    direction: words.direction[indicator.direction],
    confirmed: indicator.directionConfirmed ? words.confirmed.yes : words.confirmed.no,
    department: text(indicator.department),
    policyCode: text(indicator.policyCode),
    policyName: text(indicator.policyName),
    nature: nature === null ? "" : words.nature[nature],
    survey: survey === null ? "" : survey ? words.survey.yes : words.survey.no,
    formula: achievementFormula === null ? "" : text(words.achievementFormula[achievementFormula]),
    startYear: indicator.startYear ?? "",
    tolerance: indicator.tolerance === 0 ? "" : indicator.tolerance,
    deadBand: indicator.deadBand === 0 ? "" : indicator.deadBand,
    aprilFirst: aprilFirst === undefined ? "" : words.aprilFirst[aprilFirst],
    ...Object.fromEntries(
      Object.entries(indicator.interimTargets).map(([year, value]) => [`interim.${year}`, value] as const),
    ),
  };
}

function policyRow(goalId: string, list: string, { code, name, printed }: Policy): DefinitionRow {
  return {
    goal: text(goalId),
    list,
    code: text(code),
    name: text(name),
    printed: printed === name ? "" : text(printed),
  };
}

/** Only where the paper prints it otherwise than the indicator's own cells do. */
function notationRow(indicator: Indicator): readonly DefinitionRow[] {
  const { id, name, unit, decimals, baseline, target, oddities } = indicator;
  const row = {
    baseline: indicator.baselinePrinted === printedFigure(baseline, decimals, unit) ? "" : indicator.baselinePrinted,
    target: indicator.targetPrinted === printedTarget(target, decimals, unit) ? "" : indicator.targetPrinted,
    name: indicator.printedName === name ? "" : indicator.printedName,
    oddities: oddities.join("、"),
  };
  if (Object.values(row).every((cell) => cell === "")) return [];
  return [
    {
      id: text(id),
      baseline: text(row.baseline),
      target: text(row.target),
      name: text(row.name),
      oddities: text(row.oddities),
    },
  ];
}

function frameRows(frame: Strategy["nationalFrame"]): readonly DefinitionRow[] {
  if (frame === null) return [];
  return [
    ...frame.principles.map(({ name, text: content }) => ({
      part: words.framePart.principles,
      year: "",
      name: text(name),
      text: text(content),
    })),
    ...frame.viewpoints.map(({ name, text: content, year }) => ({
      part: words.framePart.viewpoints,
      year,
      name: text(name),
      text: text(content),
    })),
    { part: words.framePart.pdca, year: "", name: "", text: text(frame.pdca) },
  ];
}
