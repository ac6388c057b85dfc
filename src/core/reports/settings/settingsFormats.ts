import type { Scheme } from "../../kpi/scheme";
import { rectOf } from "../../workbook/layout/contentBlock";
import { headerFormat, inputFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import type { FormatRun } from "../../workbook/sheetPlan";
import { SETTING_COLUMNS, type SettingsFrame } from "./settingsFrame";
import { statusOrder } from "./statusOrder";

export const SETTING_FONT_SIZE = 10;
/** Columns of the tables of the pace and of the bands. */
const PACE_COLUMNS = 3;
const BAND_COLUMNS = 4;

/** Cells the user may change. */
function inputs({ settings, settingsTop, paceTop, paceRows, bandsTop, statusTop }: SettingsFrame, bands: number) {
  return [
    ...settings.flatMap(({ isInput }, index) => (isInput ? [rectOf(settingsTop + index, 1, 1, 1)] : [])),
    rectOf(paceTop, 1, paceRows, 1),
    ...(bands > 1 ? [rectOf(bandsTop, 1, bands - 1, 1)] : []),
    rectOf(statusTop, 1, statusOrder.length, 2),
    rectOf(statusTop, 6, statusOrder.length, 1),
  ];
}

/** Fonts, lines, fills and number formats of the settings sheet. */
export function settingsFormats(scheme: Scheme, frame: SettingsFrame): readonly FormatRun[] {
  const { settings, settingsTop, paceTop, paceRows, bandsTop, statusTop, textsTop, bottom } = frame;
  const bands = scheme.bands.length;
  const tables = [
    [settingsTop, settings.length, SETTING_COLUMNS],
    [paceTop, paceRows, PACE_COLUMNS],
    [bandsTop, bands, BAND_COLUMNS],
    [statusTop, statusOrder.length, SETTING_COLUMNS],
  ] as const;
  const headings = [...tables.slice(1).map(([top]) => top - 2), textsTop - 1].map((top) => rectOf(top, 0, 1, 1));
  const usual = { fontName: reportStyle.font, fontSize: SETTING_FONT_SIZE, vertical: "center", wrap: true } as const;
  const quiet = [rectOf(bandsTop, 0, bands, 1), rectOf(statusTop, 0, statusOrder.length, 1)];
  return [
    { rects: [rectOf(0, 0, bottom + 1, SETTING_COLUMNS)], format: usual },
    { rects: [rectOf(0, 0, 1, 1)], format: { fontSize: 16, bold: true, wrap: false } },
    { rects: [rectOf(1, 0, 1, 1), ...headings], format: { wrap: false } },
    { rects: headings, format: { bold: true, fontSize: 11 } },
    { rects: tables.map(([top, rows, columns]) => rectOf(top - 1, 0, rows + 1, columns)), format: ruled },
    { rects: tables.map(([top, , columns]) => rectOf(top - 1, 0, 1, columns)), format: headerFormat },
    { rects: inputs(frame, bands), format: inputFormat },
    {
      rects: tables.slice(0, 3).map(([top, rows]) => rectOf(top, 1, rows, 1)),
      format: { horizontal: "left" },
    },
    { rects: quiet, format: { fontSize: 8, color: reportStyle.quiet, wrap: false } },
    { rects: [rectOf(statusTop, 7, statusOrder.length, 1)], format: { fontSize: 8, color: reportStyle.quiet } },
    {
      rects: [
        rectOf(paceTop, 2, paceRows, 1),
        rectOf(bandsTop, 2, bands, 1),
        rectOf(statusTop, 2, statusOrder.length, 1),
        rectOf(statusTop, 6, statusOrder.length, 2),
      ],
      format: { horizontal: "center" },
    },
    { rects: [rectOf(bandsTop, 1, bands, 1), rectOf(paceTop, 1, paceRows, 1)], format: { numberFormat: "0.0%" } },
    ...settings.flatMap(({ numberFormat }, index) =>
      numberFormat === undefined ? [] : [{ rects: [rectOf(settingsTop + index, 1, 1, 1)], format: { numberFormat } }],
    ),
    ...statusOrder.map((status, index) => ({
      rects: [rectOf(statusTop + index, 3, 1, 1)],
      format: { fill: scheme.statuses[status].fill, color: scheme.statuses[status].font },
    })),
  ];
}
