import type { CellValue } from "../../workbook/cellGrid";
import { entryColumnNames } from "../settings/settingNames";
import { FIRST_PUBLISHED_GROUP, SAMPLE_SIZE_GROUP } from "./asideColumns";
import { DECISION_GROUP, EARLIER_GROUP, REASON_HEADER } from "./tableEntries";

export const INDICATOR_HEADER = "指標番号";

/** What stands over the columns of each name: in the upper header row, else in the lower. */
const groups: Readonly<Record<string, string>> = {
  [entryColumnNames.decision]: DECISION_GROUP,
  [entryColumnNames.sampleSize]: SAMPLE_SIZE_GROUP,
  [entryColumnNames.firstPublished]: FIRST_PUBLISHED_GROUP,
  [entryColumnNames.earlier]: EARLIER_GROUP,
};

function put(line: readonly CellValue[] | undefined, column: number, word: string): readonly CellValue[] {
  return (line ?? []).map((value, at) => (at === column ? word : value));
}

/**
 * The columns of a name of the status table with the headings they were written with: the name says what they are, whatever
 * somebody made of the words over them. `values` begins with the two header rows.
 */
export function withEntryHeadings(
  name: string,
  values: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const [upper, lower, ...rows] = values;
  if (upper === undefined || lower === undefined) return values;
  if (name === entryColumnNames.indicator) return [upper, put(lower, 0, INDICATOR_HEADER), ...rows];
  const group = groups[name];
  if (group === undefined) return values;
  const hasReason = name !== entryColumnNames.decision || lower.length < 2 || lower.includes(REASON_HEADER);
  return [put(upper, 0, group), hasReason ? lower : put(lower, lower.length - 1, REASON_HEADER), ...rows];
}
