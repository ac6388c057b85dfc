import type { Strategy } from "../../kpi/strategy";
import type { Rect } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import {
  columnCapacity,
  headerFormat,
  inputFormat,
  lineHeight,
  reportStyle,
  ruled,
} from "../../workbook/layout/reportStyle";
import { rowHeightRuns } from "../../workbook/layout/rowHeightRuns";
import { wrappedLines } from "../../workbook/layout/wrappedLines";
import type { FormatRun, PlannedName, SheetPlan, Validation } from "../../workbook/sheetPlan";
import { schemes } from "../../kpi/schemes";
import { columnValidation, decimalsOf, figureFormats, textFormat, yearFormat } from "./definitionFormats";
import { definitionNames } from "./definitionNames";
import { frameSections, type FrameSection } from "./frameSections";

const WIDTHS = [76, 76, 76, 76, 120, 200, 330] as const;
const SIZE = 10;
const HELP_SIZE = 8;
/** Title, explanation, blank. */
const TOP = 3;

interface Placed {
  readonly section: FrameSection;
  /** Rows of title, heading, help (none for the plan), first and last of the cells. */
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

function place(sections: readonly FrameSection[]): readonly Placed[] {
  let row = TOP;
  return sections.map((section) => {
    const title = row;
    const header = title + 1;
    const first = header + (section.hasHelp ? 2 : 1);
    const last = first + section.rows.length + section.spare - 1;
    row = last + 2;
    return { section, title, header, first, last };
  });
}

function spanWidth([from, to]: readonly [number, number]): number {
  return WIDTHS.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}

/** The sheet 計画定義: the plan, its goals, and everything of the paper that is no indicator, one table under the other. */
export function planFrameSheet(strategy: Strategy, schemeName: string | null, disclaimer: string | null): SheetPlan {
  const placed = place(frameSections(strategy, schemeName));
  const bottom = placed.at(-1)?.last ?? TOP;
  const area = rectOf(0, 0, bottom + 1, WIDTHS.length);
  const cells = Array.from({ length: bottom + 1 }, () => Array<CellValue>(WIDTHS.length).fill(""));
  const heights = Array<number>(bottom + 1).fill(18);
  const put = (row: number, [from, to]: readonly [number, number], value: CellValue, size: number): void => {
    const line = cells[row];
    if (line === undefined) return;
    line[from] = value;
    const shown = String(value ?? "").replace(/^'/, "");
    const lines = wrappedLines(shown, columnCapacity(spanWidth([from, to]), size));
    heights[row] = Math.max(heights[row] ?? 18, lineHeight(lines, size));
  };
  heights[0] = 26;
  const [titleLine = [], guidance = []] = cells;
  titleLine[0] = "計画定義";
  guidance[0] =
    "色の付いたセルに入力します。行の挿入、シート名の変更は自由です。見出しと項目の文字は変更しないでください。指標は「指標定義」シートに入力します。";
  for (const { section, title, header, first } of placed) {
    const line = cells[title];
    if (line !== undefined) line[0] = `■ ${section.title}`;
    for (const { heading, help, span } of section.columns) {
      put(header, span, heading, SIZE);
      if (section.hasHelp) put(header + 1, span, help, HELP_SIZE);
    }
    section.rows.forEach((row, index) => {
      for (const { key, span } of section.columns) put(first + index, span, row[key] ?? "", SIZE);
    });
  }
  return {
    key: "plan",
    name: "計画定義",
    tabColor: "#2E75B6",
    area,
    blocks: [contentBlock(0, 0, cells)],
    fills: [],
    formats: formatsOf(area, placed),
    columnWidths: WIDTHS.map((width, column) => ({ first: column, last: column, width })),
    rowHeights: rowHeightRuns(0, heights),
    merges: placed.flatMap(mergesOf),
    conditionalFormats: [],
    validations: placed.flatMap(validationsOf),
    names: namesOf(placed),
    charts: [],
    freeze: { rows: 2, columns: 0 },
    gridlines: false,
    page: pageLayout({
      paper: "a4",
      orientation: "landscape",
      printArea: area,
      rowBreaks: placed.filter(({ section }) => section.startsPage).map(({ title }) => title),
      disclaimer,
    }),
  };
}

function columnRect({ first, last }: Placed, [from, to]: readonly [number, number]): Rect {
  return rectOf(first, from, last - first + 1, to - from + 1);
}

function mergesOf({ section, header, last }: Placed): readonly Rect[] {
  return section.columns.flatMap(({ span: [from, to] }) =>
    to === from
      ? []
      : Array.from({ length: last - header + 1 }, (_, index) => rectOf(header + index, from, 1, to - from + 1)),
  );
}

function validationsOf(table: Placed): readonly Validation[] {
  const { section, first } = table;
  if (section.id === "plan") {
    const value = section.columns.find((column) => column.key === "value")?.span[0] ?? 0;
    return section.rows.flatMap((row, index): readonly Validation[] => {
      const key = String(row["key"]);
      const list = key === "version" || key === "basis" ? ({ list: key } as const) : {};
      const item = { key, heading: String(row["item"]), help: String(row["note"]), ...list };
      const listed = key === "scheme" ? schemes.map(({ name }) => name) : undefined;
      const rule = columnValidation(item, rectOf(first + index, value, 1, 1), listed);
      return rule === null ? [] : [rule];
    });
  }
  return section.columns.flatMap((column) => columnValidation(column, columnRect(table, column.span)) ?? []);
}

function namesOf(placed: readonly Placed[]): readonly PlannedName[] {
  return placed.flatMap((table): readonly PlannedName[] => {
    const { section, first, last } = table;
    if (section.id === "goals") {
      return [
        { name: definitionNames.goals, rect: rectOf(first, 0, last - first + 1, 5) },
        { name: definitionNames.goalIds, rect: rectOf(first, 0, last - first + 1, 1) },
      ];
    }
    if (section.id !== "plan") return [];
    const value = section.columns.find((column) => column.key === "value")?.span[0] ?? 0;
    const rowOf = (key: string): number => first + section.rows.findIndex((row) => row["key"] === key);
    return [
      { name: definitionNames.title, rect: rectOf(rowOf("title"), value, 1, 1) },
      { name: definitionNames.version, rect: rectOf(rowOf("version"), value, 1, 1) },
    ];
  });
}

function formatsOf(area: Rect, placed: readonly Placed[]): readonly FormatRun[] {
  const whole = ({ header, last }: Placed): Rect => rectOf(header, 0, last - header + 1, WIDTHS.length);
  const inputs = (wanted: (column: FrameSection["columns"][number]) => boolean): readonly Rect[] =>
    placed.flatMap((table) => table.section.columns.filter(wanted).map((column) => columnRect(table, column.span)));
  return [
    { rects: [area], format: { fontName: reportStyle.font, fontSize: SIZE, vertical: "center", wrap: true } },
    { rects: [rectOf(0, 0, 1, 1)], format: { fontSize: 16, bold: true, wrap: false } },
    { rects: [rectOf(1, 0, 1, 1)], format: { wrap: false } },
    { rects: placed.map(({ title }) => rectOf(title, 0, 1, 1)), format: { bold: true, fontSize: 11, wrap: false } },
    { rects: placed.map(whole), format: ruled },
    { rects: placed.map(({ header }) => rectOf(header, 0, 1, WIDTHS.length)), format: headerFormat },
    {
      rects: placed.flatMap(({ section, header }) =>
        section.hasHelp ? [rectOf(header + 1, 0, 1, WIDTHS.length)] : [],
      ),
      format: { fontSize: HELP_SIZE, color: reportStyle.quiet },
    },
    { rects: inputs(({ isInput }) => isInput), format: inputFormat },
    { rects: inputs(({ key, isInput }) => key === "note" && !isInput), format: { color: reportStyle.quiet } },
    { rects: inputs(({ kind }) => kind === "code"), format: { numberFormat: textFormat } },
    { rects: inputs(({ kind }) => kind === "year"), format: { numberFormat: yearFormat, horizontal: "center" } },
    { rects: inputs(({ kind }) => kind === "figure"), format: { horizontal: "right" } },
    { rects: inputs(({ kind }) => kind === "word"), format: { horizontal: "center" } },
    ...planYears(placed),
    ...figureFormats(
      placed.flatMap(({ section, first }) =>
        section.columns
          .filter(({ kind }) => kind === "figure")
          .flatMap(({ key, span }) =>
            section.rows.map((row, index) => ({
              rect: rectOf(first + index, span[0], 1, 1),
              decimals: decimalsOf(row[key] ?? ""),
            })),
          ),
      ),
    ),
  ];
}

/** The years of the plan stand in a column of texts. */
function planYears(placed: readonly Placed[]): readonly FormatRun[] {
  const plan = placed.find(({ section }) => section.id === "plan");
  if (plan === undefined) return [];
  const value = plan.section.columns.find((column) => column.key === "value")?.span[0] ?? 0;
  const rects = plan.section.rows.flatMap((row, index) =>
    typeof row["value"] === "number" ? [rectOf(plan.first + index, value, 1, 1)] : [],
  );
  return [
    { rects: [rectOf(plan.first, value, plan.last - plan.first + 1, 1)], format: { horizontal: "left" } },
    { rects, format: { numberFormat: yearFormat } },
  ];
}
