import { format, isDateFormat, isValidFormat } from "numfmt";
import { englishFormat, hasJapaneseDateParts, withJapaneseDateParts } from "./japaneseFormat";
import type { Cell, Scalar } from "./cell";
import type { WorkbookModel } from "./workbookModel";

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

interface PreparedFormat {
  readonly english: string;
  readonly isDate: boolean;
  readonly isJapaneseDate: boolean;
  /** Decimal places are few enough for rounding on 15 significant digits to matter and not to show. */
  readonly roundsDecimally: boolean;
  /** Numbers that conditions of the format compare with. */
  readonly limits: ReadonlySet<number>;
}

const prepared = new Map<string, PreparedFormat>();

function prepare(numberFormat: string): PreparedFormat {
  const known = prepared.get(numberFormat);
  if (known !== undefined) return known;
  const english = englishFormat(numberFormat);
  const isJapaneseDate = hasJapaneseDateParts(english);
  const isDate = isJapaneseDate || isDateFormat(english);
  const decimals = Math.max(0, ...[...english.matchAll(/\.([0#?]+)/g)].map((m) => m[1]?.length ?? 0));
  const roundsDecimally =
    !isDate && decimals < 10 && /[0#?]/.test(english) && !english.includes("/") && !/general|e[+-]/i.test(english);
  const limits = new Set([...english.matchAll(/\[[<>=]+(-?[\d.]+)\]/g)].map((m) => Number(m[1])));
  const result = { english, isDate, isJapaneseDate, roundsDecimally, limits };
  if (prepared.size > 2000) prepared.clear();
  prepared.set(numberFormat, result);
  return result;
}

/** False for what Excel refuses as a number format. */
export function isNumberFormat(numberFormat: string): boolean {
  if (numberFormat.length > 255) return false;
  const { english, isJapaneseDate } = prepare(numberFormat);
  return isValidFormat(isJapaneseDate ? withJapaneseDateParts(english, 1) : english);
}

/** Whether numbers are shown as dates or times of day. */
export function showsDate(numberFormat: string): boolean {
  return prepare(numberFormat).isDate;
}

/** Excel rounds the 15 digits it knows: 1.005 is shown as 1.01, though the number held is a little less. */
function aHairAwayFromZero(value: number): number {
  return Number(value.toPrecision(15)) * (1 + 2 ** -51);
}

/** The text Excel (Japanese) displays for the value under the number format; "####" is not modelled. */
export function formatValue(value: Scalar, numberFormat: string, date1904 = false): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const { english, isDate, isJapaneseDate, roundsDecimally, limits } = prepare(numberFormat);
  if (english === "@") return typeof value === "string" ? value : format("General", value, { locale: "en" });
  let shown: string | number = value;
  let pattern = english;
  if (typeof value === "number") {
    if (isDate && date1904) shown = value + DAYS_1904;
    if (isJapaneseDate) pattern = withJapaneseDateParts(english, Number(shown));
    // A hair would carry a number over the very limit it stands on.
    if (roundsDecimally && Number.isFinite(value) && value !== 0 && !limits.has(value))
      shown = aHairAwayFromZero(value);
  } else if (isJapaneseDate) return value;
  return format(pattern, shown, { locale: "en", throws: false, dateErrorThrows: false, dateErrorNumber: false });
}

/** Range.text of the cell; "" for an absent one. */
export function cellText(workbook: WorkbookModel, cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return formatValue(cell.value, cell.style?.numberFormat ?? "General", workbook.date1904);
}
