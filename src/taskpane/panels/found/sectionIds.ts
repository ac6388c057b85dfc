/** The headings the summary leads to. */
export const suggestionsHeading = "found-suggestions";
export const lossesHeading = "found-losses";
export const conflictsHeading = "found-conflicts";
