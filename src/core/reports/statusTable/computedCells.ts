import { achievementRateFormula, formulaInUseFormula } from "../formulas/achievementRateFormula";
import { actualFormula, changeFormula } from "../formulas/actualFormula";
import { achievementStatusFormula, bandStatusFormula } from "../formulas/bandStatusFormula";
import { baselineFormula } from "../formulas/baselineFormula";
import { courseFormula, rankFormula } from "../formulas/courseFormula";
import { dataYearFormula, firstYearFormula } from "../formulas/dataYearFormula";
import { directionSignFormula, isArrowFormula } from "../formulas/directionFormulas";
import { elapsedFormula, paceShareFormula, startYearFormula } from "../formulas/elapsedFormula";
import { expectedValueFormula } from "../formulas/expectedValueFormula";
import { shortFiscalYearFormula } from "../formulas/fiscalYearFormulas";
import { finalYearFormula, provisionalFormula } from "../formulas/finalYearFormula";
import {
  forecastFormula,
  fromTargetFormula,
  meetsTargetFormula,
  neededChangeFormula,
  trendFormula,
  trendSums,
  type ForecastCells,
} from "../formulas/forecastFormulas";
import { inForceFormula } from "../formulas/inForceFormula";
import { interimRateFormula } from "../formulas/interimRateFormula";
import { metFormula } from "../formulas/metFormula";
import { gainFormula, movementFormula } from "../formulas/movementFormula";
import { notesFormula } from "../formulas/notesFormula";
import { paceRatioFormula } from "../formulas/paceRatioFormula";
import { limitedRateFormula, printedRateFormula, rangeLimit, unmetLimit } from "../formulas/printedRateFormula";
import { bandedRateFormula, bandedValueFormula, publishedRateFormula } from "../formulas/publishedRateFormula";
import { placesFormula } from "../formulas/placesFormula";
import { progressRateFormula } from "../formulas/progressRateFormula";
import type { RowCells } from "../formulas/rowCells";
import { samplingMarginFormula, sizeBeforeFormula, sizeNowFormula } from "../formulas/samplingMarginFormula";
import { finalStatusFormula, paceStatusFormula, statusFormula } from "../formulas/statusFormula";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import { zeroProgressFormula } from "../formulas/zeroProgressFormula";
import { schemeWords } from "../settings/schemeWords";
import { provisionalWord } from "../settings/statusOrder";
import { LAST_YEAR } from "./columnPlaces";

/** The one formula of every computed column, by the column's key; written once and filled down. */
const formulas: Readonly<Record<string, (c: RowCells) => string>> = {
  achievement: (c) =>
    limitedRateFormula(c.exactAchievement, [
      unmetLimit(c),
      rangeLimit(c.exactAchievement, isPublished(c, schemeWords.bandedRate.achievementRate)),
    ]),
  progress: (c) => limitedRateFormula(c.exactProgress, [unmetLimit(c), rangeLimit(c.exactProgress, null)]),
  expected: expectedValueFormula,
  status: (c) => statusWordsFormula(c.statusId, "statusText"),
  change: changeFormula,
  notes: notesFormula,
  baselineOfYear: (c) => inForceFormula(c.printedBaseline, c.revisedBaselines, c.reportYear),
  targetOfYear: (c) => inForceFormula(c.printedTarget, c.revisedTargets, c.reportYear),
  sign: directionSignFormula,
  isArrow: isArrowFormula,
  startYear: startYearFormula,
  dataYear: dataYearFormula,
  dataYearText: (c) => `IF(${c.dataYear}="","",${shortFiscalYearFormula(c.dataYear)})`,
  actual: actualFormula,
  firstYear: firstYearFormula,
  baselineInForce: baselineFormula,
  places: placesFormula,
  paceShare: paceShareFormula,
  elapsed: elapsedFormula,
  met: metFormula,
  formulaInUse: formulaInUseFormula,
  exactAchievement: achievementRateFormula,
  exactProgress: progressRateFormula,
  exactPace: paceRatioFormula,
  pace: (c) => printedRateFormula(c.exactPace),
  exactInterim: interimRateFormula,
  interimRate: (c) =>
    limitedRateFormula(c.exactInterim, [
      rangeLimit(c.exactInterim, isPublished(c, schemeWords.bandedRate.interimRate)),
    ]),
  published: publishedRateFormula,
  bandedRate: bandedRateFormula,
  bandedValue: bandedValueFormula,
  gain: gainFormula,
  sizeNow: sizeNowFormula,
  sizeBefore: (c) => sizeBeforeFormula(c, c.baselineSampleSize ?? '""'),
  margin: samplingMarginFormula,
  movement: movementFormula,
  zeroProgress: zeroProgressFormula,
  isFinal: finalYearFormula,
  achievementStatus: achievementStatusFormula,
  bandStatus: bandStatusFormula,
  paceStatus: paceStatusFormula,
  finalStatus: finalStatusFormula,
  statusId: statusFormula,
  rank: (c) => rankFormula(c.statusId),
  provisional: provisionalFormula,
  symbol: (c) => statusWordsFormula(c.statusId, "statusSymbol"),
  group: (c) => statusWordsFormula(c.statusId, "statusGroup"),
  chartGroup: (c) =>
    `IF(${c.provisional}=1,"${provisionalWord}",${statusWordsFormula(c.statusId, "statusChartGroup")})`,
};

const isPublished = (c: RowCells, rate: string): string => `${c.published}="${rate}"`;

/** The formula of a computed column, ready to be written. Throws for a column without one. */
export function computedCell(key: string, cells: RowCells): string {
  const formula = formulas[key];
  if (formula === undefined) throw new Error(`no formula for column ${key}`);
  return `=${formula(cells)}`;
}

/** The cells of one row as the columns beside the judgement need them. */
export interface BesideCells {
  readonly now: RowCells;
  readonly last: RowCells;
  readonly ahead: ForecastCells;
  /** How good both judgements are. */
  readonly rank: string;
  readonly lastRank: string;
}

const beside: Readonly<Record<string, (c: BesideCells) => string>> = {
  bandedShown: ({ now }) => {
    const { paceRatio, interimRate } = schemeWords.bandedRate;
    return `IF(OR(${now.bandedRate}="${paceRatio}",${now.bandedRate}="${interimRate}"),${now.bandedValue},"")`;
  },
  lastStatus: ({ last }) => statusWordsFormula(last.statusId, "statusText"),
  course: ({ lastRank, rank }) => courseFormula(lastRank, rank),
  forecast: ({ ahead }) => forecastFormula(ahead),
  fromTarget: ({ ahead }) => fromTargetFormula(ahead),
  meetsTarget: ({ ahead }) => meetsTargetFormula(ahead),
  trend: ({ ahead }) => trendFormula(ahead),
  neededChange: ({ ahead }) => neededChangeFormula(ahead),
};

/** The formula of a column beside the judgement: last year's, the course, the forecast. Throws for one without. */
export function besideCell(key: string, cells: BesideCells): string {
  const sum = trendSums[key];
  if (sum !== undefined) return `=${sum(cells.now)}`;
  if (key.startsWith(LAST_YEAR)) return computedCell(key.slice(LAST_YEAR.length), cells.last);
  const formula = beside[key];
  if (formula === undefined) throw new Error(`no formula for column ${key}`);
  return `=${formula(cells)}`;
}
