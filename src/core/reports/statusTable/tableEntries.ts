import type { Decision } from "../../kpi/decision";
import type { Scheme } from "../../kpi/scheme";
import type { CellValue } from "../../workbook/cellGrid";
import { literalText } from "../../workbook/sheetPlan";
import type { ReportInput } from "../reportInput";

/** Header over the cells of 評価（決定）, and what stands over the reason. */
export const DECISION_GROUP = "評価（決定）";
export const REASON_HEADER = "理由";
/** Header over the decisions of other years, which are only kept. */
export const EARLIER_GROUP = "計算用（他の年度の決定）";

/** Years other than the report year that people decided something for, ascending. */
export function earlierDecisionYears({ decisions = [], reportYear }: ReportInput): readonly number[] {
  const years = new Set(decisions.map(({ fiscalYear }) => fiscalYear).filter((year) => year !== reportYear));
  return [...years].sort((a, b) => a - b);
}

/** A 判定 as it is chosen: symbol and word of the scheme; words that are no 判定 as they were written. */
export function decisionText({ status, text }: Pick<Decision, "status" | "text">, { statuses }: Scheme): string {
  if (status === null) return text;
  const { symbol, caption } = statuses[status];
  return symbol === "" ? caption : `${symbol} ${caption}`;
}

/** What stands in an entry cell of an indicator: what the user wrote there before. [PD3] */
export function entryCell(key: string, indicatorId: string, input: ReportInput): CellValue {
  const [field = "", year] = key.split(":");
  const fiscalYear = year === undefined ? input.reportYear : Number(year);
  const decision = input.decisions?.find((each) => each.indicatorId === indicatorId && each.fiscalYear === fiscalYear);
  if (decision === undefined) return "";
  return literalText(field === "decision" ? decisionText(decision, input.scheme) : decision.reason);
}
