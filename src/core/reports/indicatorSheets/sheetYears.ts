import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { Scheme } from "../../kpi/scheme";
import { shortFiscalYearFormula } from "../formulas/fiscalYearFormulas";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import { figureFormat, progressFormat } from "../layout/figureFormats";
import { achievementFormat, interimFormat } from "../layout/rateFormats";
import type { PaperCell, PaperContent, PaperPlaces, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportRow } from "../reportInput";
import { columnNames, settingNames } from "../settings/settingNames";
import { statedCell } from "../statusTable/statedCells";
import type { SheetForm } from "./sheetForm";
import { cellOf } from "./sheetForm";
import type { SheetReferences } from "./sheetHead";
import { pastRowId, rowMarks } from "./sheetHead";

const ROW = 18;
/** Rows of the chart: fewer where a long name takes the room. */
export const chartSizes = [8, 7, 6, 5, 4] as const;
const NONE = "―";
export const yearsRowId = (id: string): string => `years:${id}`;

/** 年度別の進捗状況: 実績値, 目安値, rates and 判定 of every year, judged as of that year; then room for the chart. */
export function sheetYears(
  row: ReportRow,
  form: SheetForm,
  references: SheetReferences,
  scheme: Scheme,
  chartRows: number,
): readonly PaperRow[] {
  const { indicator } = row;
  const { years, smallSize } = form;
  const frames = [{ column: 0, columns: form.printed }];
  const past = (key: string, year: number, { rowOf }: PaperPlaces) =>
    `${references.column(key)}${rowOf(pastRowId(indicator.id, year)) + 1}`;
  /** Shown for years that have a figure of their own; ― up to the report year, nothing after it. */
  const ofYear = (value: string, year: number, at: PaperPlaces) =>
    `=IF(${year}>${settingNames.reportYear},"",IF(${past("dataYear", year, at)}=${year},IF(${value}="","${NONE}",${value}),"${NONE}"))`;
  const figure = { ...formats.line, horizontal: "right", shrink: true, wrap: false } as const;
  const numbers = { ...figure, numberFormat: figureFormat(indicator.decimals) } as const;
  const line = (
    label: string,
    format: PaperCell["format"],
    content: (year: number, at: PaperPlaces) => string,
    ends: readonly [PaperCell["content"], PaperCell["content"]] = ["", ""],
    mark?: number,
  ): PaperRow => ({
    height: ROW,
    frames,
    cells: [
      { column: 0, content: label, format: formats.label },
      { column: form.baseline, content: ends[0] ?? "", format: numbers },
      ...years.map((year, index): PaperCell => ({
        column: form.firstYear + index,
        content: (at) => content(year, at),
        ...(format === undefined ? {} : { format }),
      })),
      { column: form.target, content: ends[1] ?? "", format: numbers },
      ...(mark === undefined ? [] : [{ column: form.mark, content: mark }]),
    ],
  });
  const first = years[0] ?? 0;
  const place = (at: PaperPlaces) => past("place", first, at);
  const shown =
    (name: string): PaperCell["content"] =>
    (at) =>
      `=IF(${place(at)}="","",IF(INDEX(${name},${place(at)})="","${NONE}",INDEX(${name},${place(at)})))`;
  const actual = (year: number, at: PaperPlaces) => {
    const found = `INDEX(${columnNames.tableActuals},${place(at)},MATCH(${year},${columnNames.tableActualYears},0))`;
    return `=IF(OR(${place(at)}="",${year}>${settingNames.reportYear}),"",IF(${found}="","${NONE}",${found}))`;
  };
  const header: PaperRow = {
    height: 27,
    frames,
    id: yearsRowId(indicator.id),
    cells: [
      { column: 0, content: "年度", format: formats.header },
      {
        column: form.baseline,
        content: `基準値\n（${String(statedCell("baselineYear", row, 0, ""))}）`,
        format: { ...formats.header, fontSize: smallSize },
      },
      ...years.map((year, index) => ({
        column: form.firstYear + index,
        content: formatFiscalYear(year, "short"),
        format: formats.header,
      })),
      {
        column: form.target,
        content: `="目標値"&CHAR(10)&"（"&${shortFiscalYearFormula(settingNames.targetYear)}&"）"`,
        format: { ...formats.header, fontSize: smallSize },
      },
    ],
  };
  const rows: readonly PaperRow[] = [
    header,
    line("実績値", numbers, actual, [shown(columnNames.tableBaseline), shown(columnNames.tableTarget)]),
    line("目安値", numbers, (year, at) => `=IF(${past("line", year, at)}="","${NONE}",${past("line", year, at)})`),
    line("達成率", { ...figure, numberFormat: achievementFormat(row, scheme) }, (year, at) =>
      ofYear(past("achievement", year, at), year, at),
    ),
    line("対目安値比", { ...figure, numberFormat: interimFormat(row, scheme) }, (year, at) =>
      ofYear(past("interimRate", year, at), year, at),
    ),
    line("進捗率", { ...figure, numberFormat: progressFormat(scheme) }, (year, at) =>
      ofYear(past("progress", year, at), year, at),
    ),
    line(
      "判定",
      { ...formats.line, horizontal: "center", shrink: true, wrap: false, fontSize: smallSize },
      (year, at) => ofYear(statusWordsFormula(past("statusId", year, at), "statusText"), year, at),
      ["", ""],
      rowMarks.status,
    ),
    { height: 6, cells: [] },
    ...Array.from({ length: chartRows }, () => ({ height: ROW, cells: [] })),
    { height: 6, cells: [] },
  ];
  return withChartFigures(rows, row, form);
}

/** Rows of the chart's figures under the header row: 基準値 and every year. */
export const chartFigureRows = (form: SheetForm): number => form.years.length + 1;

/** The straight line of the chart: 目標値, or 基準値 where the target is only a direction; null: there is neither. */
export function chartLevel({ indicator }: ReportRow): "目標値" | "基準値" | null {
  if (indicator.target.kind === "number") return "目標値";
  return hasBaseline(indicator) ? "基準値" : null;
}

function hasBaseline({ baseline, revisions }: ReportRow["indicator"]): boolean {
  return baseline !== null || (revisions ?? []).some(({ field }) => field === "baseline");
}

/**
 * What the chart draws, beside the table's rows: a gap (#N/A) where a year has no figure. The first cell of the straight
 * line (or of the figures where there is none) is empty: without one empty cell some programs draw #N/A as zero.
 */
function withChartFigures(rows: readonly PaperRow[], row: ReportRow, form: SheetForm): readonly PaperRow[] {
  const { id } = row.indicator;
  const level = chartLevel(row);
  const column = (index: number) => (index === 0 ? form.baseline : form.firstYear + index - 1);
  const at = (rowBelow: number, of: number) => (places: PaperPlaces) =>
    cellOf(of, places.rowOf(yearsRowId(id)) + rowBelow);
  const numberOr =
    (cell: (places: PaperPlaces) => string, condition?: (places: PaperPlaces) => string) => (places: PaperPlaces) => {
      const isNumber = `ISNUMBER(${cell(places)})`;
      const test = condition === undefined ? isNumber : `AND(${isNumber},ISNUMBER(${condition(places)}))`;
      return `=IF(${test},${cell(places)},NA())`;
    };
  return rows.map((each, place): PaperRow => {
    const index = place - 1;
    const year = form.years[index - 1];
    if (place > chartFigureRows(form)) return each;
    const contents: readonly PaperContent[] =
      place === 0
        ? ["年度", "実績値", "目安値", level ?? ""]
        : [
            year === undefined ? "基準" : formatFiscalYear(year, "short"),
            index === 0 && !hasBaseline(row.indicator) ? "" : numberOr(at(1, column(index))),
            // the line begins at the baseline, where there is one at all
            index === 0 ? numberOr(at(1, form.baseline), at(2, form.firstYear)) : numberOr(at(2, column(index))),
            index === 0 || level === null ? "" : numberOr(at(1, level === "目標値" ? form.target : form.baseline)),
          ];
    const cells = contents.map((content, offset): PaperCell => ({ column: form.chartLeft + offset, content }));
    return { ...each, cells: [...each.cells, ...cells] };
  });
}
