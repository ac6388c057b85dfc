import { columnLetters } from "../../workbook/cellAddress";
import type { ForecastCells } from "../formulas/forecastFormulas";
import type { RowCells, YearCell } from "../formulas/rowCells";
import { settableYears } from "../settings/settingLabels";
import { settingNames } from "../settings/settingNames";
import type { TableColumn } from "./tableColumn";

/** Where the columns stand. `column` throws for a key that the table does not have. */
export interface ColumnPlaces {
  readonly column: (key: string) => number;
  readonly has: (key: string) => boolean;
  /** Reference to a cell of a row (zero-based) that may be filled down: `$G7`. */
  readonly cell: (key: string, row: number) => string;
}

/** Looks columns up by key. */
export function columnPlaces(columns: readonly TableColumn[]): ColumnPlaces {
  const places = new Map(columns.map(({ key }, index) => [key, index]));
  const column = (key: string): number => {
    const place = places.get(key);
    if (place === undefined) throw new Error(`status table without column ${key}`);
    return place;
  };
  return {
    column,
    has: (key) => places.has(key),
    cell: (key, row) => `$${columnLetters(column(key))}${row + 1}`,
  };
}

/** Cells of one row whose header cell holds a year, of those years that have a column. */
function headedCells(places: ColumnPlaces, row: number, headerRow: number) {
  return (key: string, of: readonly number[]): readonly YearCell[] =>
    of
      .filter((year) => places.has(`${key}:${year}`))
      .map((year) => ({
        year: `${columnLetters(places.column(`${key}:${year}`))}$${headerRow + 1}`,
        cell: places.cell(`${key}:${year}`, row),
      }));
}

/** Years from which a revision can be in force, with 0 for what was there before. */
const revisable: readonly number[] = [
  0,
  ...Array.from({ length: settableYears.max - settableYears.min + 1 }, (_, index) => settableYears.min + index),
];

/** The cells of one row as the formulas name them; `headerRow` holds the years. */
export function rowCells(places: ColumnPlaces, years: readonly number[], row: number, headerRow: number): RowCells {
  const cell = (key: string): string => places.cell(key, row);
  const orStated = (key: string, stated: string): string => cell(places.has(key) ? key : stated);
  const ifThere = (key: string): string => (places.has(key) ? cell(key) : '""');
  const yearCells = headedCells(places, row, headerRow);
  return {
    reportYear: settingNames.reportYear,
    labelOk: cell("labelOk"),
    direction: cell("direction"),
    directionConfirmed: cell("directionConfirmed"),
    ownStartYear: cell("ownStartYear"),
    deadBand: cell("deadBand"),
    tolerance: cell("tolerance"),
    ownFormula: cell("ownFormula"),
    ownRate: cell("ownRate"),
    baselineYear: cell("baselineYearNumber"),
    baselineYearText: cell("baselineYear"),
    fixedNote: cell("fixedNote"),
    statedBaseline: orStated("baselineOfYear", "baseline"),
    target: orStated("targetOfYear", "target"),
    printedBaseline: cell("baseline"),
    printedTarget: cell("target"),
    source: cell("source"),
    actuals: yearCells("actual", years),
    interimTargets: yearCells("interim", years),
    sampleSizes: yearCells("sampleSize", years),
    revisedBaselines: yearCells("revisedBaseline", revisable),
    revisedTargets: yearCells("revisedTarget", revisable),
    revisionNotes: yearCells("revisionNote", revisable),
    flagNotes: yearCells("flagNote", years),
    baselineSampleSize: places.has("baselineSampleSize") ? cell("baselineSampleSize") : null,
    sign: cell("sign"),
    isArrow: cell("isArrow"),
    startYear: cell("startYear"),
    dataYear: cell("dataYear"),
    dataYearText: cell("dataYearText"),
    actual: cell("actual"),
    firstYear: cell("firstYear"),
    baseline: cell("baselineInForce"),
    places: cell("places"),
    paceShare: cell("paceShare"),
    elapsed: cell("elapsed"),
    met: cell("met"),
    formulaInUse: cell("formulaInUse"),
    exactAchievement: cell("exactAchievement"),
    achievement: cell("achievement"),
    exactProgress: cell("exactProgress"),
    progress: cell("progress"),
    expected: cell("expected"),
    exactPace: cell("exactPace"),
    pace: cell("pace"),
    exactInterim: cell("exactInterim"),
    interim: cell("interimRate"),
    published: cell("published"),
    bandedRate: cell("bandedRate"),
    bandedValue: cell("bandedValue"),
    gain: cell("gain"),
    sizeNow: ifThere("sizeNow"),
    sizeBefore: ifThere("sizeBefore"),
    margin: places.has("margin") ? cell("margin") : null,
    movement: cell("movement"),
    zeroProgress: cell("zeroProgress"),
    isFinal: cell("isFinal"),
    provisional: cell("provisional"),
    achievementStatus: cell("achievementStatus"),
    bandStatus: cell("bandStatus"),
    paceStatus: cell("paceStatus"),
    finalStatus: cell("finalStatus"),
    statusId: cell("statusId"),
  };
}

/** Columns of the judgement as of the year before: the same formulas under keys of their own. */
export const LAST_YEAR = "last.";

/** The cells last year's judgement is made in: what depends on the report year stands apart, the rest is shared. */
export function lastYearCells(
  places: ColumnPlaces,
  years: readonly number[],
  row: number,
  headerRow: number,
): RowCells {
  const now = rowCells(places, years, row, headerRow);
  const apart = Object.entries(keyOfCell).flatMap(([name, key]) =>
    places.has(`${LAST_YEAR}${key}`) ? [[name, places.cell(`${LAST_YEAR}${key}`, row)] as const] : [],
  );
  return { ...now, ...Object.fromEntries(apart), reportYear: `(${settingNames.reportYear}-1)` };
}

/** The cells of one row a forecast is made in. */
export function forecastCells(
  places: ColumnPlaces,
  years: readonly number[],
  row: number,
  headerRow: number,
): ForecastCells {
  const cell = (key: string): string => places.cell(key, row);
  return {
    ...rowCells(places, years, row, headerRow),
    trendYears: cell("trendYears"),
    trendX: cell("trendX"),
    trendXX: cell("trendXX"),
    trendY: cell("trendY"),
    trendXY: cell("trendXY"),
    trend: cell("trend"),
    forecast: cell("forecast"),
  };
}

/** Column keys of the cells that depend on the report year, where they are not called the same. */
const keyOfCell: Readonly<Partial<Record<keyof RowCells, string>>> = {
  statedBaseline: "baselineOfYear",
  target: "targetOfYear",
  isArrow: "isArrow",
  dataYear: "dataYear",
  actual: "actual",
  baseline: "baselineInForce",
  places: "places",
  paceShare: "paceShare",
  elapsed: "elapsed",
  met: "met",
  exactAchievement: "exactAchievement",
  achievement: "achievement",
  exactProgress: "exactProgress",
  progress: "progress",
  expected: "expected",
  exactPace: "exactPace",
  pace: "pace",
  exactInterim: "exactInterim",
  interim: "interimRate",
  published: "published",
  bandedValue: "bandedValue",
  sizeNow: "sizeNow",
  sizeBefore: "sizeBefore",
  gain: "gain",
  margin: "margin",
  movement: "movement",
  isFinal: "isFinal",
  achievementStatus: "achievementStatus",
  bandStatus: "bandStatus",
  paceStatus: "paceStatus",
  finalStatus: "finalStatus",
  statusId: "statusId",
};
