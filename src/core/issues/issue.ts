/** How much an issue matters: an error keeps something out, a warning wants a look, info is for the record. */
export type IssueSeverity = "error" | "warning" | "info";

/** What can be wrong with, or worth knowing about, the user's workbook. Sentences: `issueText.ja`. */
export type IssueCode =
  // values
  | "value-not-understood"
  | "value-missing"
  | "value-is-text"
  | "value-is-error"
  | "value-qualified"
  | "value-range"
  | "unit-converted"
  | "unit-unknown"
  | "fraction-as-percent"
  // checks of figures
  | "magnitude-off"
  | "equals-target"
  | "same-as-last-year"
  | "fewer-decimals"
  | "narrow-target-span"
  | "sign-change"
  | "jump"
  | "baseline-differs"
  | "target-differs"
  | "after-report-year"
  // places
  | "conflict-equal"
  | "conflict-different"
  | "conflict-chosen"
  | "indicator-without-source"
  | "suggestion"
  | "hidden-source"
  | "sheet-skipped"
  | "header-not-understood"
  // sources kept in the workbook
  | "source-broken"
  | "source-label-changed"
  | "source-heading-changed"
  | "source-torn"
  | "source-vanished"
  | "source-elsewhere"
  | "source-moved"
  | "source-new"
  | "source-scale-changed"
  | "mapping-newer-format"
  | "mapping-not-understood"
  | "mapping-other-strategy"
  // evaluation
  | "zero-progress-looks-good"
  | "direction-unconfirmed"
  | "data-year-earlier"
  | "baseline-year-older"
  | "decision-without-reason"
  | "decision-not-understood"
  // settings the user edited
  | "setting-not-understood"
  // the definition sheet
  | "definition-used"
  | "definition-not-used"
  | "definition-nothing-usable"
  | "definition-table-missing"
  | "definition-heading-missing"
  | "definition-heading-twice"
  | "definition-value-missing"
  | "definition-value-wrong"
  | "definition-error-value"
  | "definition-merged"
  | "definition-duplicate"
  | "definition-unknown-reference"
  | "definition-contradiction"
  | "definition-doubtful"
  | "definition-id-assigned"
  | "definition-id-changed"
  | "definition-over-settings"
  | "definition-scheme-not-used"
  // writing
  | "owned-sheet-name-taken"
  | "paper-record-missing"
  | "paper-typed-outside"
  | "paper-entry-twice"
  | "paper-texts-filed"
  | "paper-texts-taken"
  | "sheet-protected";

/**
 * One finding, as a value: never thrown. `params` holds what its sentence needs
 * (numbers are raw: ratios, fiscal years as 2024).
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  readonly indicatorId?: string;
  readonly sheet?: string;
  /** A1 address without the sheet, such as `F12`. */
  readonly cell?: string;
  /** The text of the cell as the user wrote it. */
  readonly text?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
