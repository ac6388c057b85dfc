import { publishedRate } from "../../kpi/publishedRate";
import { isPercentUnit } from "../../kpi/isPercentUnit";
import type { Rect } from "../../workbook/cellAddress";
import type { CellFormat, FormatRun } from "../../workbook/sheetPlan";
import { rectOf } from "../../workbook/layout/contentBlock";
import { changeFormat, figureFormat, progressFormat, rateFormat } from "../layout/figureFormats";
import { headerFormat, inputFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import type { ReportInput } from "../reportInput";
import { maySurvey, revisedYears, SAMPLE_SIZE_GROUP } from "./asideColumns";
import { yearHeaderFormat } from "./tableColumns";
import type { TableFrame } from "./tableFrame";
import type { TableRow } from "./tableRows";

export const TABLE_FONT_SIZE = 10;
const SMALL = 9;

/** Rows (zero-based, both included) whose value is the same, joined; rows of goals are bridged. */
function rowRuns<T>(
  { rows, top }: TableFrame,
  valueOf: (row: Extract<TableRow, { kind: "indicator" }>) => T,
): ReadonlyMap<T, readonly (readonly [number, number])[]> {
  const runs = new Map<T, [number, number][]>();
  let last: { value: T; run: [number, number] } | null = null;
  rows.forEach((row, index) => {
    if (row.kind !== "indicator") return;
    const value = valueOf(row);
    const at = top + index;
    if (last !== null && last.value === value) last.run[1] = at;
    else {
      last = { value, run: [at, at] };
      runs.set(value, [...(runs.get(value) ?? []), last.run]);
    }
  });
  return runs;
}

/** One run over the whole column for the most frequent format, the others over their rows only. */
function formatRuns<T>(
  frame: TableFrame,
  columnRuns: readonly (readonly [number, number])[],
  valueOf: (row: Extract<TableRow, { kind: "indicator" }>) => T,
  formatOf: (value: T) => CellFormat,
): readonly FormatRun[] {
  const byValue = [...rowRuns(frame, valueOf)].sort(([, a], [, b]) => b.length - a.length);
  const whole: readonly (readonly [number, number])[] = [[frame.top, frame.bottom]];
  return byValue.map(([value, runs], index) => ({
    rects: (index === 0 ? whole : runs).flatMap(([top, bottom]) =>
      columnRuns.map(([left, right]): Rect => ({ top, bottom, left, right })),
    ),
    format: formatOf(value),
  }));
}

/** Cells the user fills in: 評価（決定） with its reason, and the sizes of surveys of percent figures. */
function inputRuns(input: ReportInput, frame: TableFrame): readonly FormatRun[] {
  const { places, rows, top, bottom, columns } = frame;
  const surveyed = columns.flatMap(({ group }, index) => (group === SAMPLE_SIZE_GROUP ? [index] : []));
  const first = surveyed[0];
  const decision = rectOf(top, places.column("decision"), bottom - top + 1, 2);
  const sizes =
    first === undefined
      ? []
      : rows.flatMap((row, index) =>
          row.kind === "indicator" && maySurvey(row.row.indicator)
            ? [rectOf(top + index, first, 1, surveyed.length)]
            : [],
        );
  return [
    ...(input.rows.length === 0
      ? []
      : [{ rects: [decision], format: { ...inputFormat, wrap: true, fontSize: SMALL } }]),
    ...(sizes.length === 0 ? [] : [{ rects: sizes, format: { ...inputFormat, numberFormat: "#,##0" } }]),
  ];
}

/** A pace is a plain rate; an interim rate is what its scheme publishes. */
function bandedFormat(scheme: ReportInput["scheme"]): string {
  return scheme.bandedRate === "interimRate" ? progressFormat(scheme) : rateFormat(scheme.percentDecimals);
}

/** Fonts, lines, alignment and number formats of the status table: few runs however many rows there are. */
export function tableFormats(input: ReportInput, frame: TableFrame): readonly FormatRun[] {
  const { places, top, bottom, headerTop, yearRow, lastPrinted, lastColumn } = frame;
  const height = bottom - top + 1;
  const { scheme, years, reportYear } = input;
  const column = (key: string, width = 1): Rect => rectOf(top, places.column(key), height, width);
  const actualColumns = years.length;
  const { firstHelper, aside } = frame;
  const tableHeight = bottom - headerTop + 1;
  const readable: readonly (readonly [number, number])[] = [[0, lastPrinted], ...aside];
  const over = (first: number, rows: number) =>
    readable.map(([left, right]) => rectOf(first, left, rows, right - left + 1));
  const figures: readonly (readonly [number, number])[] = [
    [places.column("baseline"), places.column("target") + actualColumns],
    [places.column("expected"), places.column("expected")],
    [places.column("forecast"), places.column("fromTarget")],
    ...revisedYears(input).map((year) => {
      const at = places.column(`firstPublished:${year}`);
      return [at, at] as const;
    }),
  ];
  const change = places.column("change");
  const headings = frame.rows.flatMap(({ kind }, index) => (kind === "goal" ? over(top + index, 1) : []));
  return [
    {
      rects: [rectOf(0, 0, frame.notesRow + 1, lastPrinted + 1), ...over(headerTop, tableHeight)],
      format: { fontName: reportStyle.font, fontSize: TABLE_FONT_SIZE, vertical: "center" },
    },
    { rects: [rectOf(0, 0, 1, 1)], format: { fontSize: 16, bold: true } },
    ...(frame.disclaimerRow === null
      ? []
      : [{ rects: [rectOf(frame.disclaimerRow, 0, 1, 1)], format: { bold: true, fontSize: 11 } }]),
    { rects: over(headerTop, tableHeight), format: ruled },
    { rects: over(headerTop, 2), format: { ...headerFormat, fontSize: SMALL } },
    { rects: [column("name"), column("department"), column("status")], format: { wrap: true } },
    { rects: [column("lastStatus")], format: { wrap: true, fontSize: SMALL } },
    { rects: [column("course"), column("meetsTarget")], format: { horizontal: "center" } },
    {
      rects: [column("kind"), column("unit"), column("baselineYear")],
      format: { horizontal: "center", wrap: true, fontSize: SMALL },
    },
    { rects: [column("notes"), column("source")], format: { wrap: true, fontSize: SMALL } },
    { rects: [column("status")], format: { horizontal: "left", indent: 1 } },
    { rects: [column("source")], format: { color: reportStyle.link, underline: true } },
    {
      rects: [
        column("baseline", 2 + actualColumns),
        column("achievement", places.has("bandedShown") ? 4 : 3),
        column("change"),
        ...["forecast", "fromTarget", "trend", "neededChange"].map((key) => column(key)),
      ],
      format: { horizontal: "right" },
    },
    ...inputRuns(input, frame),
    ...formatRuns(
      frame,
      figures,
      ({ row }) => row.indicator.decimals,
      (decimals) => ({ numberFormat: figureFormat(decimals) }),
    ),
    ...formatRuns(
      frame,
      [[change, change]],
      ({ row: { indicator } }) => changeFormat(indicator.decimals, isPercentUnit(indicator.unit)),
      (numberFormat) => ({ numberFormat, fontSize: SMALL }),
    ),
    ...formatRuns(
      frame,
      ["trend", "neededChange"].map((key) => [places.column(key), places.column(key)] as const),
      ({ row: { indicator } }) => changeFormat(indicator.decimals + 1, isPercentUnit(indicator.unit)),
      (numberFormat) => ({ numberFormat }),
    ),
    ...(places.has("bandedShown")
      ? [{ rects: [column("bandedShown")], format: { numberFormat: bandedFormat(scheme) } }]
      : []),
    { rects: [column("progress")], format: { numberFormat: progressFormat(scheme) } },
    ...formatRuns(
      frame,
      [[places.column("achievement"), places.column("achievement")]],
      ({ row: { indicator, evaluation } }) =>
        publishedRate(indicator, scheme, (rate) => evaluation.printed[rate] !== null) === "achievementRate",
      (isPublished) => ({ numberFormat: isPublished ? progressFormat(scheme) : rateFormat(scheme.percentDecimals) }),
    ),
    ...years.map((year) => ({
      rects: ["actual", "interim", "sampleSize", "flagNote", "firstPublished"]
        .map((key) => `${key}:${year}`)
        .filter((key) => places.has(key))
        .map((key) => rectOf(yearRow, places.column(key), 1, 1)),
      format: { numberFormat: yearHeaderFormat(year) },
    })),
    {
      rects: [rectOf(yearRow, places.column("decision"), 1, 1)],
      format: { numberFormat: yearHeaderFormat(reportYear) },
    },
    ...(headings.length === 0
      ? []
      : [
          {
            rects: headings,
            format: {
              bold: true,
              fill: reportStyle.goalFill,
              horizontal: "left",
              wrap: false,
              fontSize: TABLE_FONT_SIZE,
              underline: false,
              borders: { insideVertical: { weight: "hairline", color: reportStyle.goalFill } },
            },
          } satisfies FormatRun,
        ]),
    {
      rects: [rectOf(frame.legendRow, 0, 2, lastPrinted + 1)],
      format: { fontSize: SMALL, wrap: true, vertical: "top" },
    },
    {
      rects: [rectOf(headerTop, firstHelper, tableHeight, lastColumn - firstHelper + 1)],
      format: { fontName: reportStyle.font, fontSize: 8, color: reportStyle.quiet, wrap: false, vertical: "center" },
    },
    {
      rects: [rectOf(headerTop, firstHelper, 2, lastColumn - firstHelper + 1)],
      format: { fill: reportStyle.goalFill },
    },
  ];
}
