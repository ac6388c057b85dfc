import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { columnLetters } from "../../workbook/cellAddress";
import { rectOf } from "../../workbook/layout/contentBlock";
import { headerFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import type { ConditionalFormat, FormatRun } from "../../workbook/sheetPlan";
import { originText } from "./mappingBlocks";
import { mappingStatus } from "./mappingFormulas";
import { frontColumns, HELPERS, LABEL, NAME, ORIGIN, PLACE, STATUS, type MappingFrame } from "./mappingFrame";

export const MAPPING_FONT_SIZE = 9;
const SCALE = PLACE + 1;

/** Fonts, lines and alignment: few runs however many lines there are. */
export function mappingFormats(frame: MappingFrame): readonly FormatRun[] {
  const { area, table, headerRow, top, lines, printed, figures, aliasTop, aliases } = frame;
  const column = (index: number, width = 1) => rectOf(top, index, lines, width);
  const helperHeight = area.bottom - headerRow + 1;
  const helpers = [
    rectOf(headerRow, frame.helper, helperHeight, HELPERS),
    rectOf(headerRow, frame.yearHeadings, helperHeight, 3),
  ];
  const years = figures.flatMap((key, index): readonly FormatRun[] =>
    typeof key === "number"
      ? [
          {
            rects: [rectOf(headerRow, frontColumns.length + index, 1, 1)],
            format: { numberFormat: `"${formatFiscalYear(key, "short")}"` },
          },
        ]
      : [],
  );
  return [
    { rects: [area], format: { fontName: reportStyle.font, fontSize: MAPPING_FONT_SIZE, vertical: "center" } },
    { rects: [rectOf(0, 0, 1, 1)], format: { fontSize: 16, bold: true } },
    { rects: [rectOf(1, 0, 1, printed)], format: { wrap: true, vertical: "top" } },
    { rects: [rectOf(2, 0, 1, 1)], format: { color: reportStyle.quiet } },
    ...(frame.disclaimerRow === null
      ? []
      : [{ rects: [rectOf(frame.disclaimerRow, 0, 1, 1)], format: { bold: true, fontSize: 11 } }]),
    { rects: [table], format: ruled },
    { rects: [rectOf(headerRow, 0, 1, printed)], format: headerFormat },
    { rects: [column(NAME), column(LABEL, 2)], format: { wrap: true } },
    { rects: [column(PLACE)], format: { color: reportStyle.link, underline: true } },
    { rects: [column(STATUS, 2), column(SCALE)], format: { horizontal: "center", wrap: true } },
    {
      rects: [column(frontColumns.length, figures.length)],
      format: { horizontal: "right", shrink: true, numberFormat: 'General;"▲"General;General;@' },
    },
    ...years,
    { rects: helpers, format: { fontSize: 8, color: reportStyle.quiet, wrap: false } },
    {
      rects: [rectOf(headerRow, frame.helper, 1, HELPERS), rectOf(headerRow, frame.yearHeadings, 1, 3)],
      format: { fill: reportStyle.goalFill },
    },
    ...(aliasTop === null
      ? []
      : [
          { rects: [rectOf(aliasTop, 0, 1, 1)], format: { bold: true } },
          { rects: [rectOf(aliasTop + 1, 0, aliases + 1, LABEL + 1)], format: ruled },
          { rects: [rectOf(aliasTop + 1, 0, 1, LABEL + 1)], format: headerFormat },
        ]),
  ];
}

/** Lines that want a look stand out; dropped ones step back. */
export function mappingRules({ top, lines, printed }: MappingFrame): readonly ConditionalFormat[] {
  const rect = rectOf(top, 0, lines, printed);
  const cell = (column: number): string => `$${columnLetters(column)}${top + 1}`;
  return [
    { rect, formula: `=${cell(STATUS)}="${mappingStatus.check}"`, fill: reportStyle.warningFill, bold: true },
    { rect, formula: `=${cell(ORIGIN)}="${originText.dropped}"`, color: reportStyle.quiet },
  ];
}
