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
  /** The year that is reported on: the settings', or the one before it. */
  readonly reportYear: string;
  // stated per indicator
  readonly labelOk: string;
  readonly direction: string;
  readonly directionConfirmed: string;
  readonly ownStartYear: string;
  readonly deadBand: string;
  readonly tolerance: string;
  readonly ownFormula: string;
  /** The rate the own formula is, in the words of the settings; "" without one. */
  readonly ownRate: string;
  readonly baselineYear: string;
  /** As it is printed: H30. */
  readonly baselineYearText: string;
  readonly fixedNote: string;
  /** Baseline and target in force in the report year; `printed…` are what stands in their columns. */
  readonly statedBaseline: string;
  readonly target: string;
  readonly printedBaseline: string;
  readonly printedTarget: string;
  readonly source: string;
  /** Ascending by year. */
  readonly actuals: readonly YearCell[];
  readonly interimTargets: readonly YearCell[];
  readonly sampleSizes: readonly YearCell[];
  /** null where no row has sample sizes. */
  readonly baselineSampleSize: string | null;
  /** Baselines and targets by the year from which they are in force (0: from the start); empty without revisions. */
  readonly revisedBaselines: readonly YearCell[];
  readonly revisedTargets: readonly YearCell[];
  readonly revisionNotes: readonly YearCell[];
  /** 速報値, 改定値（…） by the year of the figure. */
  readonly flagNotes: readonly YearCell[];
  // computed
  readonly sign: string;
  readonly isArrow: string;
  readonly startYear: string;
  readonly dataYear: string;
  /** The data year in words: R6. */
  readonly dataYearText: string;
  readonly actual: string;
  readonly firstYear: string;
  readonly baseline: string;
  /** Decimals up to which the difference of two figures of the row means something. */
  readonly places: string;
  /** Share of the scheme's yearly table, "" on the line. */
  readonly paceShare: string;
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
  /** Which rate is published, and which one the bands compare, in the words of the settings. */
  readonly published: string;
  readonly bandedRate: string;
  readonly bandedValue: string;
  readonly gain: string;
  /** Sample sizes of both surveys; not there where no row has any. */
  readonly sizeNow: string;
  readonly sizeBefore: string;
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
