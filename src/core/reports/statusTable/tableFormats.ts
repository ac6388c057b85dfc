import { isPercentUnit } from "../../kpi/isPercentUnit";
import type { Rect } from "../../workbook/cellAddress";
import type { CellFormat, FormatRun } from "../../workbook/sheetPlan";
import { rectOf } from "../layout/contentBlock";
import { changeFormat, figureFormat, progressFormat, rateFormat } from "../layout/figureFormats";
import { headerFormat, reportStyle, ruled } from "../layout/reportStyle";
import type { ReportInput } from "../reportInput";
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

/** Fonts, lines, alignment and number formats of the status table: few runs however many rows there are. */
export function tableFormats(input: ReportInput, frame: TableFrame): readonly FormatRun[] {
  const { places, top, bottom, headerTop, yearRow, lastPrinted, lastColumn } = frame;
  const height = bottom - top + 1;
  const { scheme, years } = input;
  const column = (key: string, width = 1): Rect => rectOf(top, places.column(key), height, width);
  const actualColumns = years.length;
  const firstHelper = lastPrinted + 2;
  const printed = rectOf(headerTop, 0, bottom - headerTop + 1, lastPrinted + 1);
  const helpers = rectOf(headerTop, firstHelper, bottom - headerTop + 1, lastColumn - firstHelper + 1);
  const figures: readonly (readonly [number, number])[] = [
    [places.column("baseline"), places.column("target") + actualColumns],
    [places.column("expected"), places.column("expected")],
  ];
  const change = places.column("change");
  const headings = frame.rows.flatMap(({ kind }, index) =>
    kind === "goal" ? [rectOf(top + index, 0, 1, lastPrinted + 1)] : [],
  );
  return [
    {
      rects: [rectOf(0, 0, frame.notesRow + 1, lastPrinted + 1)],
      format: { fontName: reportStyle.font, fontSize: TABLE_FONT_SIZE, vertical: "center" },
    },
    { rects: [rectOf(0, 0, 1, 1)], format: { fontSize: 16, bold: true } },
    ...(frame.disclaimerRow === null
      ? []
      : [{ rects: [rectOf(frame.disclaimerRow, 0, 1, 1)], format: { bold: true, fontSize: 11 } }]),
    { rects: [printed], format: ruled },
    { rects: [rectOf(headerTop, 0, 2, lastPrinted + 1)], format: { ...headerFormat, fontSize: SMALL } },
    { rects: [column("name"), column("department"), column("status")], format: { wrap: true } },
    {
      rects: [column("kind"), column("unit"), column("baselineYear")],
      format: { horizontal: "center", wrap: true, fontSize: SMALL },
    },
    { rects: [column("notes"), column("source")], format: { wrap: true, fontSize: SMALL } },
    { rects: [column("status")], format: { horizontal: "left", indent: 1 } },
    { rects: [column("source")], format: { color: reportStyle.link, underline: true } },
    {
      rects: [column("baseline", 2 + actualColumns), column("achievement", 3), column("change")],
      format: { horizontal: "right" },
    },
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
    { rects: [column("achievement")], format: { numberFormat: rateFormat(scheme.percentDecimals) } },
    { rects: [column("progress")], format: { numberFormat: progressFormat(scheme) } },
    ...years.map((year) => ({
      rects: ["actual", "interim", "sampleSize"]
        .map((key) => `${key}:${year}`)
        .filter((key) => places.has(key))
        .map((key) => rectOf(yearRow, places.column(key), 1, 1)),
      format: { numberFormat: yearHeaderFormat(year) },
    })),
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
      rects: [helpers],
      format: { fontName: reportStyle.font, fontSize: 8, color: reportStyle.quiet, wrap: false, vertical: "center" },
    },
    {
      rects: [rectOf(headerTop, firstHelper, 2, lastColumn - firstHelper + 1)],
      format: { fill: reportStyle.goalFill },
    },
  ];
}
