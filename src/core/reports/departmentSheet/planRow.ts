import { directionText } from "../../kpi/evaluationText.ja";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { figureFormat } from "../layout/figureFormats";
import type { ReportInput, ReportRow } from "../reportInput";
import { figureOf } from "./departmentReport";
import type { FormRow } from "./formRow";
import { LINE } from "./rowHeights";
import type { RowIdentities } from "./rowIdentities";
import { withWords } from "./withWords";

const PLAN_LABEL = "基準値／目標値";

/** Where nothing is known. */
export const NONE = "―";

/** 基準値, 目標値 and the direction of the plan: printed, not asked for. */
export function planRow(report: ReportInput, row: ReportRow, number: number, identity: RowIdentities): FormRow {
  const { indicator } = row;
  const baseline = figureOf(row.baseline);
  const target = figureOf(row.target);
  const { baselineYear, decimals, direction } = indicator;
  const from = baselineYear === null ? "基準値" : `基準値（${formatFiscalYear(baselineYear, "short")}）`;
  const to = `目標値（${formatFiscalYear(report.strategy.period.targetYear, "short")}）`;
  const arrow = indicator.target.kind === "arrow" ? `目標　${indicator.target.arrow}` : `${to}　${NONE}`;
  return {
    kind: "plan",
    height: LINE,
    contents: {
      number,
      label: PLAN_LABEL,
      previous: baseline ?? `${from}　${NONE}`,
      key: identity({ field: "plan", entryYear: report.reportYear, label: PLAN_LABEL, entered: "" }),
      input: target ?? arrow,
      check: `目標の方向：${directionText[direction]}`,
    },
    formats: {
      previous: { numberFormat: withWords(`${from}　`, figureFormat(decimals)), horizontal: "left" },
      input: { numberFormat: withWords(`${to}　`, figureFormat(decimals)), horizontal: "left" },
    },
  };
}
