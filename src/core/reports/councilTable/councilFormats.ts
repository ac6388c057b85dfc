import { isPercentUnit } from "../../kpi/isPercentUnit";
import type { CellFormat, FormatRun } from "../../workbook/sheetPlan";
import type { Rect } from "../../workbook/cellAddress";
import { rectOf } from "../../workbook/layout/contentBlock";
import { reportStyle } from "../../workbook/layout/reportStyle";
import { changeFormat, figureFormat, progressFormat } from "../layout/figureFormats";
import { achievementFormat } from "../layout/rateFormats";
import { paperFormats } from "../layout/paperFormats";
import type { ReportInput, ReportRow } from "../reportInput";
import type { CouncilForm } from "./councilForm";

/** Rows of the body and which indicator stands in which; zero-based. */
export interface BodyPlaces {
  readonly top: number;
  readonly bottom: number;
  /** First and last rows between the ends of pages. */
  readonly stretches: readonly (readonly [number, number])[];
  readonly indicators: readonly { readonly row: number; readonly of: ReportRow }[];
}

/** One format a stretch of rows: the most frequent over the whole body, the others over their rows only. */
function formatsByRow<T extends string | number>(
  { top, bottom, indicators }: BodyPlaces,
  columns: readonly number[],
  valueOf: (row: ReportRow) => T,
  formatOf: (value: T) => CellFormat,
): readonly FormatRun[] {
  const stretches = new Map<T, [number, number][]>();
  let last: T | undefined;
  for (const { row, of } of indicators) {
    const value = valueOf(of);
    const own = stretches.get(value) ?? [];
    const open = own.at(-1);
    if (last === value && open !== undefined) open[1] = row;
    else own.push([row, row]);
    stretches.set(value, own);
    last = value;
  }
  const ordered = [...stretches].sort(([, a], [, b]) => b.length - a.length);
  const areas = (rows: readonly (readonly [number, number])[]): readonly Rect[] =>
    rows.flatMap(([from, to]) => columns.map((column) => ({ top: from, bottom: to, left: column, right: column })));
  return ordered.map(([value, rows], index) => ({
    rects: areas(index === 0 ? [[top, bottom]] : rows),
    format: formatOf(value),
  }));
}

/** Fonts, lines, alignment and number formats of the body, by columns; headings and entries come after with their own. */
export function councilFormats(input: ReportInput, form: CouncilForm, body: BodyPlaces): readonly FormatRun[] {
  const { top, bottom } = body;
  const height = bottom - top + 1;
  const { scheme } = input;
  const columns = (...keys: readonly string[]) => keys.map((key) => rectOf(top, form.column(key), height, 1));
  const yearKeys = form.columns.map(({ key }) => key).filter((key) => key.startsWith("actual:"));
  const present = (wanted: string) => form.columns.flatMap(({ key }) => (key === wanted ? [key] : []));
  const banded = present("bandedValue");
  const figures = ["baseline", "target", ...yearKeys, ...present("expected")];
  return [
    {
      rects: columns("number", "note", "unit", "department", "baselineYear"),
      format: { horizontal: "center", wrap: true, fontSize: form.smallSize },
    },
    { rects: columns("name", "lastStatus", "status", "decision"), format: { wrap: true } },
    {
      rects: columns("lastStatus", "status", "decision"),
      format: { horizontal: "left", fontSize: form.smallSize },
    },
    {
      rects: columns(...figures, "achievement", "progress", ...banded, "change"),
      format: { horizontal: "right", shrink: true },
    },
    ...formatsByRow(
      body,
      figures.map(form.column),
      ({ indicator }) => indicator.decimals,
      (decimals) => ({ numberFormat: figureFormat(decimals) }),
    ),
    ...formatsByRow(
      body,
      [form.column("change")],
      ({ indicator }) => changeFormat(indicator.decimals, isPercentUnit(indicator.unit)),
      (numberFormat) => ({ numberFormat, fontSize: form.smallSize }),
    ),
    ...formatsByRow(
      body,
      [form.column("achievement")],
      (row) => achievementFormat(row, scheme),
      (numberFormat) => ({ numberFormat }),
    ),
    { rects: columns("progress", ...banded), format: { numberFormat: progressFormat(scheme) } },
    ...(form.factors === "column"
      ? [
          {
            rects: body.stretches.map(([first, last]) => rectOf(first, form.column("factors"), last - first + 1, 1)),
            format: { ...paperFormats.entry, vertical: "center" } satisfies CellFormat,
          },
        ]
      : []),
  ];
}

/** The tables beside and below the paper. */
export function helperFormat(rect: Rect): FormatRun {
  return {
    rects: [rect],
    format: { fontName: reportStyle.font, fontSize: 8, color: reportStyle.quiet, wrap: false, vertical: "center" },
  };
}
