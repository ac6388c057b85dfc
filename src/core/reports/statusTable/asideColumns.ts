import { isPercentUnit } from "../../kpi/isPercentUnit";
import type { ReportInput } from "../reportInput";
import { figureWidths } from "./figureWidths";
import { columnsOf, years, type TableColumn } from "./tableColumn";

/** Header over the forecast: it is no judgement. [FC4] */
export const FORECAST_GROUP = "見通し（参考。判定には用いない）";
export const SAMPLE_SIZE_GROUP = "調査の回答数（入力）";

/** Whether an indicator may come from a survey: a percent figure that is not said to be something else. */
export function maySurvey({ unit, survey }: ReportInput["rows"][number]["indicator"]): boolean {
  return isPercentUnit(unit) && survey !== false;
}

const gap = (key: string): readonly TableColumn[] => columnsOf("stated", false, null, [[key, "", 14]]);

/** Right of the print area: what is for staff to read and to fill in. */
export function asideColumns(input: ReportInput): readonly TableColumn[] {
  const width = figureWidths(input);
  const forecast = columnsOf("beside", false, FORECAST_GROUP, [
    ["forecast", "目標年度の見通し", Math.max(70, width.target)],
    ["fromTarget", "目標値との差", Math.max(70, width.target)],
    ["meetsTarget", "目標値に", 54],
    ["trend", "これまでの年間変化", 74],
    ["neededChange", "必要な年間変化", 74],
  ]);
  const surveys = input.rows.some(({ indicator }) => maySurvey(indicator))
    ? columnsOf("stated", false, SAMPLE_SIZE_GROUP, [
        ["baselineSampleSize", "基準値", 48],
        ...years("sampleSize", input.years, 48),
      ])
    : [];
  const aside = (columns: readonly TableColumn[]) => columns.map((column) => ({ ...column, isAside: true }));
  return [...gap("gap"), ...aside(forecast), ...(surveys.length === 0 ? [] : [...gap("gap2"), ...aside(surveys)])];
}
