/** One figure's cell and the header cell with its fiscal year. */
export interface YearCell {
  readonly year: string;
  readonly cell: string;
}

/**
 * Where the parts of one row of the status table stand, as references a formula can be filled down with
 * (`$G7`; header cells `G$5`). Rates are ratios, years fiscal years; an empty text stands for "none".
 */
export interface RowCells {
  // stated per indicator
  readonly labelOk: string;
  readonly direction: string;
  readonly directionConfirmed: string;
  readonly ownStartYear: string;
  readonly deadBand: string;
  readonly tolerance: string;
  readonly ownFormula: string;
  readonly baselineYear: string;
  readonly fixedNote: string;
  readonly statedBaseline: string;
  readonly target: string;
  readonly source: string;
  /** Ascending by year. */
  readonly actuals: readonly YearCell[];
  readonly interimTargets: readonly YearCell[];
  readonly sampleSizes: readonly YearCell[];
  /** null where no row has sample sizes. */
  readonly baselineSampleSize: string | null;
  // computed
  readonly sign: string;
  readonly isArrow: string;
  readonly startYear: string;
  readonly dataYear: string;
  readonly actual: string;
  readonly firstYear: string;
  readonly baseline: string;
  /** Decimals up to which the difference of two figures of the row means something. */
  readonly places: string;
  readonly elapsed: string;
  readonly met: string;
  readonly formulaInUse: string;
  readonly exactAchievement: string;
  readonly achievement: string;
  readonly exactProgress: string;
  readonly progress: string;
  readonly expected: string;
  readonly exactPace: string;
  readonly pace: string;
  readonly exactInterim: string;
  readonly interim: string;
  readonly gain: string;
  /** null where no row has sample sizes. */
  readonly margin: string | null;
  readonly movement: string;
  readonly zeroProgress: string;
  readonly isFinal: string;
  readonly provisional: string;
  readonly achievementStatus: string;
  readonly bandStatus: string;
  readonly paceStatus: string;
  readonly finalStatus: string;
  readonly statusId: string;
}
