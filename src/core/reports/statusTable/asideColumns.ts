import { isPercentUnit } from "../../kpi/isPercentUnit";
import type { ReportInput } from "../reportInput";
import { figureWidths } from "./figureWidths";
import { columnsOf, years, type TableColumn } from "./tableColumn";

/** Header over the forecast: it is no judgement. [FC4] */
export const FORECAST_GROUP = "見通し（参考。判定には用いない）";
export const SAMPLE_SIZE_GROUP = "調査の回答数（入力）";
export const FIRST_PUBLISHED_GROUP = "改定前の公表値（入力）";

/** Years of which some figure is said to be revised, ascending: what was published first is asked for. [PD2] */
export function revisedYears({ rows }: Pick<ReportInput, "rows">): readonly number[] {
  const years = rows.flatMap(({ flags = {} }) =>
    Object.keys(flags)
      .map(Number)
      .filter((year) => flags[year] === "revised"),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

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
  const revised = columnsOf("stated", false, FIRST_PUBLISHED_GROUP, years("firstPublished", revisedYears(input), 66));
  const aside = (columns: readonly TableColumn[]) => columns.map((column) => ({ ...column, isAside: true }));
  const apart = (key: string, columns: readonly TableColumn[]) =>
    columns.length === 0 ? [] : [...gap(key), ...aside(columns)];
  return [...apart("gap", forecast), ...apart("gap2", surveys), ...apart("gap4", revised)];
}
