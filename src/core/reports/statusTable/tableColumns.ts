import type { Scheme } from "../../kpi/scheme";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { isPercentUnit } from "../../kpi/isPercentUnit";
import type { ReportInput, ReportRow } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import { asideColumns } from "./asideColumns";
import { figureWidths } from "./figureWidths";
import { helperColumns } from "./helperColumns";
import { columnsOf, years, type TableColumn } from "./tableColumn";
import { DECISION_GROUP, REASON_HEADER } from "./tableEntries";

/** A sheet name of 16 full-width characters and its cell stand in the two lines every row has. */
const SOURCE = 108;

/** Whether a row's change can be held against the margin of its surveys. */
export function hasSampleSizes({ indicator, sampleSizes, baselineSampleSize }: ReportRow): boolean {
  return isPercentUnit(indicator.unit) && (sampleSizes !== undefined || baselineSampleSize !== undefined);
}

/** The rate the bands compare is printed where it is none of the two that are printed anyway. */
export function printsBandedRate({ bandedRate }: Pick<Scheme, "bandedRate">): boolean {
  return bandedRate === "paceRatio" || bandedRate === "interimRate";
}

/** Every column of the status table from left to right. Columns few strategies need stand only where they are used. */
export function tableColumns(input: ReportInput): readonly TableColumn[] {
  const width = figureWidths(input);
  return [
    ...columnsOf("stated", true, null, [
      ["kind", "区分", 46],
      ["name", "指標名", 184],
      ["unit", "単位", 40],
    ]),
    ...columnsOf("stated", true, "基準値", [
      ["baselineYear", "年度", 40],
      ["baseline", "値", width.baseline],
    ]),
    ...columnsOf("stated", true, null, [["target", "目標値", width.target]]),
    ...columnsOf("stated", true, "実績値", years("actual", input.years, width.actual)),
    ...columnsOf("computed", true, null, [
      ["achievement", "達成率", 52],
      ["progress", "進捗率", 52],
      ["expected", "目安値", width.target],
    ]),
    ...columnsOf(
      "beside",
      true,
      null,
      printsBandedRate(input.scheme) ? [["bandedShown", `=${settingNames.bandedRate}`, 52]] : [],
    ),
    ...columnsOf("beside", true, null, [["lastStatus", "前年度\n判定", 76]]),
    ...columnsOf("computed", true, null, [["status", "判定", 120]]),
    ...columnsOf("beside", true, null, [["course", "推移", 26]]),
    ...columnsOf("entry", true, DECISION_GROUP, [
      ["decision", input.reportYear, 78],
      ["decisionReason", REASON_HEADER, 96],
    ]),
    ...columnsOf("computed", true, null, [["change", "前年差", 66]]),
    ...columnsOf("stated", true, null, [
      ["department", "所管課", 60],
      ["source", "出所", SOURCE],
    ]),
    ...columnsOf("computed", true, null, [["notes", "備考", 136]]),
    ...asideColumns(input),
    ...helperColumns(input),
  ];
}

/** Number format of a header cell that holds a fiscal year and shows it as R6, so that formulas can read the year. */
export function yearHeaderFormat(year: number): string {
  return `"${formatFiscalYear(year, "short")}"`;
}
