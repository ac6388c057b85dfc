import { answerOf } from "../../departments/answer";
import { fieldText } from "../../departments/entryWords.ja";
import type { DepartmentField } from "../../departments/identity/sheetIdentity";
import { figureFlagText } from "../../kpi/evaluationText.ja";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { CellValue } from "../../workbook/cellGrid";
import { lineHeight } from "../../workbook/layout/reportStyle";
import { figureFormat, progressFormat } from "../layout/figureFormats";
import { wholeHeight } from "../layout/placeRows";
import { achievementFormat } from "../layout/rateFormats";
import type { ReportRow } from "../reportInput";
import { figureOf } from "./departmentReport";
import type { DepartmentSheetInput } from "./departmentSheetInput";
import * as checks from "./entryChecks";
import type { EntryRow } from "./entryRow";
import * as rules from "./entryRules";
import { NONE } from "./planRow";
import { FORM_FONT_SIZE } from "./rowHeights";
import { withWords } from "./withWords";

/** 実績値, 値の区分, 実績値がない理由 and the correction of last year's figure. */
export function figureEntries({ report, answers }: DepartmentSheetInput, row: ReportRow): readonly EntryRow[] {
  const { id, unit, decimals } = row.indicator;
  const year = report.reportYear;
  const last = year - 1;
  const ids = checks.rowIds(id);
  const answer = (field: DepartmentField, of: number): CellValue => answerOf(answers, id, field, of);
  const lastFigure = figureOf(row.actuals[last]);
  const figure = figureOf(row.actuals[year]);
  const flagOf = (of: number): CellValue => {
    const flag = row.flags?.[of];
    return flag === undefined ? "" : figureFlagText[flag];
  };
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
      previous: answer("missingReason", last),
      entered: answer("missingReason", year),
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
      rule: rules.figureRule(row, `${formatFiscalYear(last)}の値の修正`, lastFigure),
      format: figureFormat(decimals),
    },
  ];
}

function orElse(value: CellValue, otherwise: CellValue): CellValue {
  return value === "" || value === null ? (otherwise ?? "") : value;
}
