/** The headings the summary leads to. */
export const suggestionsHeading = "found-suggestions";
export const conflictsHeading = "found-conflicts";
