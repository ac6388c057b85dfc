import { columnLetters } from "../../workbook/cellAddress";
import type { RowCells, YearCell } from "../formulas/rowCells";
import type { TableColumn } from "./tableColumns";

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

/** The cells of one row as the formulas name them; `headerRow` holds the years. */
export function rowCells(places: ColumnPlaces, years: readonly number[], row: number, headerRow: number): RowCells {
  const cell = (key: string): string => places.cell(key, row);
  const yearCells = (key: string): readonly YearCell[] =>
    years
      .filter((year) => places.has(`${key}:${year}`))
      .map((year) => ({
        year: `${columnLetters(places.column(`${key}:${year}`))}$${headerRow + 1}`,
        cell: cell(`${key}:${year}`),
      }));
  return {
    labelOk: cell("labelOk"),
    direction: cell("direction"),
    directionConfirmed: cell("directionConfirmed"),
    ownStartYear: cell("ownStartYear"),
    deadBand: cell("deadBand"),
    tolerance: cell("tolerance"),
    ownFormula: cell("ownFormula"),
    baselineYear: cell("baselineYearNumber"),
    fixedNote: cell("fixedNote"),
    statedBaseline: cell("baseline"),
    target: cell("target"),
    source: cell("source"),
    actuals: yearCells("actual"),
    interimTargets: yearCells("interim"),
    sampleSizes: yearCells("sampleSize"),
    baselineSampleSize: places.has("baselineSampleSize") ? cell("baselineSampleSize") : null,
    sign: cell("sign"),
    isArrow: cell("isArrow"),
    startYear: cell("startYear"),
    dataYear: cell("dataYear"),
    actual: cell("actual"),
    firstYear: cell("firstYear"),
    baseline: cell("baselineInForce"),
    places: cell("places"),
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
    gain: cell("gain"),
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
