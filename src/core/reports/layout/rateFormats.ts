import type { RateKey } from "../../kpi/publishedRate";
import { publishedRate } from "../../kpi/publishedRate";
import type { Scheme } from "../../kpi/scheme";
import type { ReportRow } from "../reportInput";
import { progressFormat, rateFormat } from "./figureFormats";

/** A rate is printed within the scheme's range where it is the one the scheme publishes of the indicator. [RD6] [AR6] */
function formatOf(rate: RateKey, { indicator, evaluation }: ReportRow, scheme: Scheme): string {
  const published = publishedRate(indicator, scheme, (key) => evaluation.printed[key] !== null);
  return published === rate ? progressFormat(scheme) : rateFormat(scheme.percentDecimals);
}

/** Number format of an indicator's achievement rate. */
export function achievementFormat(row: ReportRow, scheme: Scheme): string {
  return formatOf("achievementRate", row, scheme);
}

/** Number format of an indicator's interim rate (対目安値比). */
export function interimFormat(row: ReportRow, scheme: Scheme): string {
  return formatOf("interimRate", row, scheme);
}
