import { answerOf } from "../../departments/answer";
import { fieldText } from "../../departments/entryWords.ja";
import { definitionDigest, entryDigest, seenDigest } from "../../departments/identity/digests";
import type { DepartmentField, PrintedField } from "../../departments/identity/sheetIdentity";
import { writeRowIdentity } from "../../departments/identity/writeIdentity";
import { directionText, figureFlagText } from "../../kpi/evaluationText.ja";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { CellValue } from "../../workbook/cellGrid";
import { literalText } from "../../workbook/sheetPlan";
import { lineHeight } from "../../workbook/layout/reportStyle";
import { figureFormat } from "../layout/figureFormats";
import { wholeHeight } from "../layout/placeRows";
import { achievementFormat } from "../layout/rateFormats";
import { progressFormat } from "../layout/figureFormats";
import type { ReportRow } from "../reportInput";
import { figureOf } from "./departmentReport";
import type { DepartmentSheetInput } from "./departmentSheetInput";
import * as checks from "./entryChecks";
import * as rules from "./entryRules";
import { formRow, type EntryRule, type FormContent, type FormRow } from "./formRow";
import { entryHeight, FORM_FONT_SIZE, LINE, nameHeight } from "./rowHeights";
import { withWords } from "./withWords";

const NONE = "―";

/** What differs between the rows of an indicator that are filled in. */
interface EntryRow {
  readonly field: DepartmentField;
  readonly id: string;
  readonly label: string;
  readonly entryYear: number;
  readonly previous: CellValue;
  readonly entered: CellValue;
  readonly check: FormContent;
  readonly rule: EntryRule;
  readonly least?: number;
  readonly format?: string;
  readonly checkFormat?: string;
  readonly status?: FormContent;
}

/** The rows of one indicator: its name, its plan, and what is asked for. */
export function indicatorRows(input: DepartmentSheetInput, row: ReportRow, number: number): readonly FormRow[] {
  const { indicator } = row;
  const year = input.report.reportYear;
  const identity = (field: DepartmentField | PrintedField, entryYear: number, label: string, entered: CellValue) =>
    writeRowIdentity({
      strategyId: input.report.strategy.id,
      strategyVersion: input.report.strategy.version,
      department: input.assigned.department.name,
      fiscalYear: year,
      round: input.round,
      indicatorId: indicator.id,
      field,
      entryYear,
      seen: seenDigest(number, label),
      definition: definitionDigest(indicator),
      prefilled: entryDigest(entered),
    });
  const entry = (given: EntryRow): FormRow => {
    const typed = answerOf(input.typed ?? [], indicator.id, given.field, given.entryYear);
    const entered = typed === "" || typed === null ? given.entered : typed;
    return formRow({
      kind: "entry",
      id: given.id,
      height: entryHeight(given.previous, entered, given.least ?? LINE),
      contents: {
        number,
        label: given.label,
        previous: literal(given.previous),
        key: identity(given.field, given.entryYear, given.label, given.entered),
        input: literal(entered),
        check: given.check,
      },
      formats: {
        ...(given.format === undefined
          ? { input: { numberFormat: "@", ...((given.least ?? LINE) > LINE && { vertical: "top" }) } }
          : {
              previous: { numberFormat: given.format, horizontal: "right" },
              input: { numberFormat: given.format, horizontal: "right" },
            }),
        ...(given.checkFormat === undefined ? {} : { check: { numberFormat: given.checkFormat, horizontal: "left" } }),
      },
      rule: given.rule,
      ...(given.status === undefined ? {} : { status: given.status }),
    });
  };
  const place = placeOf(input, row);
  return [
    formRow({
      kind: "name",
      height: nameHeight(indicator.name, place),
      contents: {
        number,
        label: literalText(indicator.name),
        key: identity("name", year, indicator.name, ""),
        input: literalText(place),
        check: literalText(`単位：${indicator.unit}`),
      },
    }),
    planRow(input, row, number, identity("plan", year, PLAN_LABEL, "")),
    ...entryRows(input, row).map(entry),
  ];
}

function literal(value: CellValue): CellValue {
  return typeof value === "string" ? literalText(value) : value;
}

function placeOf({ report: { strategy } }: DepartmentSheetInput, { indicator }: ReportRow): string {
  const goal = strategy.goals.find(({ id }) => id === indicator.goalId);
  const policy = [indicator.policyCode, indicator.policyName].filter((part) => part !== null).join(" ");
  return [goal === undefined ? "" : `${goal.label}　${goal.title}`, policy].filter((part) => part !== "").join("／");
}

const PLAN_LABEL = "基準値／目標値";

function planRow({ report }: DepartmentSheetInput, row: ReportRow, number: number, key: string): FormRow {
  const { indicator } = row;
  const baseline = figureOf(row.baseline);
  const target = figureOf(row.target);
  const { baselineYear, decimals, direction } = indicator;
  const from = baselineYear === null ? "基準値" : `基準値（${formatFiscalYear(baselineYear, "short")}）`;
  const to = `目標値（${formatFiscalYear(report.strategy.period.targetYear, "short")}）`;
  const arrow = indicator.target.kind === "arrow" ? `目標　${indicator.target.arrow}` : `${to}　${NONE}`;
  return formRow({
    kind: "plan",
    height: LINE,
    contents: {
      number,
      label: PLAN_LABEL,
      previous: baseline ?? `${from}　${NONE}`,
      key,
      input: target ?? arrow,
      check: `目標の方向：${directionText[direction]}`,
    },
    formats: {
      previous: { numberFormat: withWords(`${from}　`, figureFormat(decimals)), horizontal: "left" },
      input: { numberFormat: withWords(`${to}　`, figureFormat(decimals)), horizontal: "left" },
    },
  });
}

function entryRows(input: DepartmentSheetInput, row: ReportRow): readonly EntryRow[] {
  const { report, round, answers } = input;
  const { indicator } = row;
  const { id, unit, decimals } = indicator;
  const year = report.reportYear;
  const last = year - 1;
  const ids = checks.rowIds(id);
  const answer = (field: DepartmentField, of: number): CellValue => answerOf(answers, id, field, of);
  const both = (field: DepartmentField) => ({ previous: answer(field, last), entered: answer(field, year) });
  const lastFigure = figureOf(row.actuals[last]);
  const figure = figureOf(row.actuals[year]);
  const flagOf = (of: number): CellValue => {
    const flag = row.flags?.[of];
    return flag === undefined ? "" : figureFlagText[flag];
  };
  const lastYear = formatFiscalYear(last);
  return [
    {
      field: "actual",
      id: ids.actual,
      label: `${fieldText.actual}（${unit}）`,
      entryYear: year,
      previous: lastFigure ?? NONE,
      entered: orElse(answer("actual", year), figure),
      check: checks.actualCheck(id),
      rule: rules.figureRule(row, `${formatFiscalYear(year)}の実績値`, lastFigure),
      format: figureFormat(decimals),
      status: checks.statusOfRow(id),
      // A doubt about the figure and the longest 判定 take two lines.
      least: wholeHeight(lineHeight(2, FORM_FONT_SIZE)),
    },
    {
      field: "flag",
      id: ids.flag,
      label: fieldText.flag,
      entryYear: year,
      previous: orElse(answer("flag", last), flagOf(last)),
      entered: orElse(answer("flag", year), figure === null ? null : flagOf(year)),
      check: checks.flagCheck(id),
      checkFormat: withWords("達成率　", achievementFormat(row, report.scheme)),
      rule: rules.flagRule,
    },
    {
      field: "missingReason",
      id: ids.missingReason,
      label: fieldText.missingReason,
      entryYear: year,
      ...both("missingReason"),
      check: checks.reasonCheck(id),
      checkFormat: withWords("進捗率　", progressFormat(report.scheme)),
      rule: rules.missingReasonRule,
    },
    {
      field: "actual",
      id: ids.correction,
      label: `${formatFiscalYear(last, "short")}の値の修正（${unit}）`,
      entryYear: last,
      previous: "",
      entered: "",
      check: checks.correctionCheck(id),
      rule: rules.figureRule(row, `${lastYear}の値の修正`, lastFigure),
      format: figureFormat(decimals),
    },
    {
      field: "analysis",
      id: ids.analysis,
      label: fieldText.analysis,
      entryYear: year,
      ...both("analysis"),
      check: checks.analysisCheck(id, round),
      rule: rules.textRule(
        "要因分析",
        "実績値がそうなった理由を記入します。判定が遅れや悪化などのときは必ず記入してください。",
      ),
      least: 48,
    },
    {
      field: "policy",
      id: ids.policy,
      label: fieldText.policy,
      entryYear: year,
      ...both("policy"),
      check: checks.policyCheck(id, round),
      rule: rules.policyRule,
    },
    ...(["nextSteps", "remarks"] as const).map((field): EntryRow => {
      const rowId = `${id} ${field}`;
      const prompts = {
        nextSteps: "来年度以降に何をするかを、具体的に記入します。",
        remarks: "出典、次に数値が分かる時期、前年度の値を修正した理由などを記入します。",
      };
      return {
        field,
        id: rowId,
        label: fieldText[field],
        entryYear: year,
        ...both(field),
        check: checks.textCheck(rowId),
        rule: rules.textRule(fieldText[field], prompts[field]),
        least: field === "nextSteps" ? 36 : LINE,
      };
    }),
  ];
}

function orElse(value: CellValue, otherwise: CellValue): CellValue {
  return value === "" || value === null ? (otherwise ?? "") : value;
}
