import type { ReportInput } from "../reportInput";
import { settingRows, type SettingRow } from "./settingRows";
import { settingTexts } from "./settingTexts";
import { statusOrder } from "./statusOrder";

/** Widths in points; the label column is as wide as the longest label. */
export const SETTING_WIDTHS = [150, 150, 44, 112, 62, 66, 58, 34] as const;
export const SETTING_COLUMNS = SETTING_WIDTHS.length;

/** Rows the table of the yearly pace has at least, so that a city can fill one in. */
const FEWEST_YEARS = 5;

/** Where the parts of the settings sheet stand (zero-based; first row of contents, the heading row is the one above). */
export interface SettingsFrame {
  readonly settings: readonly SettingRow[];
  readonly texts: readonly string[];
  readonly settingsTop: number;
  readonly paceTop: number;
  /** Years of the yearly pace, the target year included. */
  readonly paceRows: number;
  readonly bandsTop: number;
  readonly statusTop: number;
  readonly textsTop: number;
  readonly bottom: number;
}

/** Lays the settings sheet out, without contents. */
export function settingsFrame(input: ReportInput): SettingsFrame {
  const { scheme, strategy } = input;
  const { startYear, targetYear } = strategy.period;
  const settings = settingRows(input);
  const settingsTop = 4;
  const paceTop = settingsTop + settings.length + 3;
  const paceRows = Math.min(20, Math.max(FEWEST_YEARS, targetYear - startYear, scheme.yearlyPace.length));
  const bandsTop = paceTop + paceRows + 3;
  const statusTop = bandsTop + scheme.bands.length + 3;
  const textsTop = statusTop + statusOrder.length + 2;
  const texts = settingTexts(input, { bandsTop, bands: scheme.bands });
  return {
    settings,
    texts,
    settingsTop,
    paceTop,
    paceRows,
    bandsTop,
    statusTop,
    textsTop,
    bottom: textsTop + texts.length - 1,
  };
}
