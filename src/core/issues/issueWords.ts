/** What a sentence is made of; a parameter that is not there leaves its words out. */
export interface IssueWords {
  /** The cell's text in brackets, shortened. */
  readonly text: string;
  readonly number: (name: string) => string;
  readonly word: (name: string) => string;
  readonly year: (name: string) => string;
}
