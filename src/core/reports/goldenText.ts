import { cellAddress, rectAddress } from "../workbook/cellAddress";
import type { Rect } from "../workbook/cellAddress";
import type { CellValue } from "../workbook/cellGrid";
import type { CellFormat, ContentBlock, PlannedChart, SheetPlan } from "../workbook/sheetPlan";

function shown(value: CellValue): string {
  return typeof value === "string" ? value.replaceAll("\n", "⏎") : String(value);
}

/** One line a row: its number, then every cell that holds something. */
function contentLines({ rect, contents }: ContentBlock): readonly string[] {
  return contents.flatMap((row, index) => {
    const cells = row.flatMap((value, column) =>
      value === "" || value === null ? [] : [`${cellAddress(rect.top + index, rect.left + column)} ${shown(value)}`],
    );
    return cells.length === 0 ? [] : [`  ${cells.join(" ｜ ")}`];
  });
}

function formatWords(format: CellFormat): string {
  const { borders, ...plain } = format;
  const entries = [
    ...Object.entries(plain),
    ...(borders === undefined ? [] : [["borders", Object.keys(borders).join("+")]]),
  ];
  return entries.map(([key, value]) => `${String(key)}=${String(value)}`).join(" ");
}

function chartLines(chart: PlannedChart): readonly string[] {
  const { left, top, width, height, valueAxis } = chart;
  const axis = Object.entries(valueAxis).map(([key, value]) => `${key}=${String(value)}`);
  return [
    `  ${chart.name} ${chart.kind} 「${chart.title}」 ${left},${top} ${width}×${height} ${axis.join(" ")}`,
    `    ${chart.altText}`,
    ...chart.series.map(
      ({ name, values, categories, color }) =>
        `    ${name} ${color} ${rectAddress(values)} by ${rectAddress(categories)}`,
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`# ${title}`, ...lines];
}

const addresses = (rects: readonly Rect[]) => rects.map(rectAddress).join(" ");

/** A plan as text that reads well in a diff: contents first, then everything that is set about them. */
export function goldenText(plan: SheetPlan): string {
  const { page } = plan;
  const lines = [
    `${plan.name} (${plan.key}) ${rectAddress(plan.area)}`,
    ...section("contents", plan.blocks.flatMap(contentLines)),
    ...section(
      "fills",
      plan.fills.map(({ source, target }) => `  ${rectAddress(source)} → ${rectAddress(target)}`),
    ),
    ...section(
      "names",
      plan.names.map(({ name, rect }) => `  ${name} ${rectAddress(rect)}`),
    ),
    ...section(
      "formats",
      plan.formats.map(({ rects, format }) => `  ${addresses(rects)} ${formatWords(format)}`),
    ),
    ...section(
      "conditional formats",
      plan.conditionalFormats.map(
        ({ rect, formula, fill, bold }) =>
          `  ${rectAddress(rect)} ${formula} ${fill ?? ""}${bold === true ? " bold" : ""}`,
      ),
    ),
    ...section(
      "validations",
      plan.validations.map((rule) => `  ${rectAddress(rule.rect)} ${allowedText(rule)}`),
    ),
    ...section("merges", plan.merges.length === 0 ? [] : [`  ${addresses(plan.merges)}`]),
    ...section(
      "widths",
      plan.columnWidths.map(({ first, last, width }) => `  ${first}..${last} ${width}`),
    ),
    ...section(
      "heights",
      plan.rowHeights.map(({ first, last, height }) => `  ${first + 1}..${last + 1} ${height}`),
    ),
    ...section("charts", plan.charts.flatMap(chartLines)),
    ...section(
      "page",
      page === undefined
        ? []
        : [
            `  ${page.paper} ${page.orientation} ${page.fitToWidth}×${page.fitToHeight ?? "∞"} ${rectAddress(page.printArea)}`,
            `  title rows ${page.titleRows === undefined ? "none" : `${page.titleRows.first + 1}..${page.titleRows.last + 1}`}`,
            `  breaks ${(page.rowBreaks ?? []).map((row) => row + 1).join(" ")}`,
            `  header ${Object.values(page.header ?? {}).join(" ｜ ")} footer ${Object.values(page.footer ?? {}).join(" ｜ ")}`,
          ],
    ),
  ];
  return `${lines.join("\n").replace(/[ \t]+$/gm, "")}\n`;
}

function allowedText(rule: SheetPlan["validations"][number]): string {
  if (rule.kind === "list") return rule.source;
  return rule.kind === "custom" ? rule.formula : `${rule.kind} ${rule.min}..${rule.max}`;
}
