import { achievementRateFormula, formulaInUseFormula } from "../formulas/achievementRateFormula";
import { actualFormula, changeFormula } from "../formulas/actualFormula";
import { achievementStatusFormula, bandStatusFormula } from "../formulas/bandStatusFormula";
import { baselineFormula } from "../formulas/baselineFormula";
import { dataYearFormula, firstYearFormula } from "../formulas/dataYearFormula";
import { directionSignFormula, isArrowFormula } from "../formulas/directionFormulas";
import { elapsedFormula, startYearFormula } from "../formulas/elapsedFormula";
import { expectedValueFormula } from "../formulas/expectedValueFormula";
import { finalYearFormula, provisionalFormula } from "../formulas/finalYearFormula";
import { interimRateFormula } from "../formulas/interimRateFormula";
import { metFormula } from "../formulas/metFormula";
import { gainFormula, movementFormula } from "../formulas/movementFormula";
import { notesFormula } from "../formulas/notesFormula";
import { paceRatioFormula } from "../formulas/paceRatioFormula";
import { cappedRateFormula, printedRateFormula } from "../formulas/printedRateFormula";
import { placesFormula } from "../formulas/placesFormula";
import { progressRateFormula } from "../formulas/progressRateFormula";
import type { RowCells } from "../formulas/rowCells";
import { samplingMarginFormula } from "../formulas/samplingMarginFormula";
import { finalStatusFormula, paceStatusFormula, statusFormula } from "../formulas/statusFormula";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import { zeroProgressFormula } from "../formulas/zeroProgressFormula";
import { provisionalWord } from "../settings/statusOrder";

/** The one formula of every computed column, by the column's key; written once and filled down. */
const formulas: Readonly<Record<string, (c: RowCells) => string>> = {
  achievement: (c) => cappedRateFormula(c.exactAchievement, c),
  progress: (c) => cappedRateFormula(c.exactProgress, c),
  expected: expectedValueFormula,
  status: (c) => statusWordsFormula(c.statusId, "statusText"),
  change: changeFormula,
  notes: notesFormula,
  sign: directionSignFormula,
  isArrow: isArrowFormula,
  startYear: startYearFormula,
  dataYear: dataYearFormula,
  actual: actualFormula,
  firstYear: firstYearFormula,
  baselineInForce: baselineFormula,
  places: placesFormula,
  elapsed: elapsedFormula,
  met: metFormula,
  formulaInUse: formulaInUseFormula,
  exactAchievement: achievementRateFormula,
  exactProgress: progressRateFormula,
  exactPace: paceRatioFormula,
  pace: (c) => printedRateFormula(c.exactPace),
  exactInterim: interimRateFormula,
  interimRate: (c) => printedRateFormula(c.exactInterim),
  gain: gainFormula,
  margin: (c) => samplingMarginFormula(c, c.baselineSampleSize ?? '""'),
  movement: movementFormula,
  zeroProgress: zeroProgressFormula,
  isFinal: finalYearFormula,
  achievementStatus: achievementStatusFormula,
  bandStatus: bandStatusFormula,
  paceStatus: paceStatusFormula,
  finalStatus: finalStatusFormula,
  statusId: statusFormula,
  provisional: provisionalFormula,
  symbol: (c) => statusWordsFormula(c.statusId, "statusSymbol"),
  group: (c) => statusWordsFormula(c.statusId, "statusGroup"),
  chartGroup: (c) =>
    `IF(${c.provisional}=1,"${provisionalWord}",${statusWordsFormula(c.statusId, "statusChartGroup")})`,
};

/** The formula of a computed column, ready to be written. Throws for a column without one. */
export function computedCell(key: string, cells: RowCells): string {
  const formula = formulas[key];
  if (formula === undefined) throw new Error(`no formula for column ${key}`);
  return `=${formula(cells)}`;
}
