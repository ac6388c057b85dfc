import type { PaperCell, PaperGroup } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import { yearHeaderFormat } from "../statusTable/tableColumns";
import type { CouncilForm } from "./councilForm";

/** Id of the header row that holds the years as numbers. */
export const YEAR_ROW = "years";
const UPPER = 18;
const LOWER = 21;

/** The two header rows, repeated on every page: groups over their columns, years as numbers that formulas read. */
export function councilHeader({ columns, smallSize }: CouncilForm): PaperGroup {
  const frames = [{ column: 0, columns: columns.length }];
  const format = { ...formats.header, fontSize: smallSize };
  const upper = columns.flatMap(({ group, header }, column): readonly PaperCell[] => {
    if (group === null) return [{ column, rows: 2, content: header, format }];
    if (columns[column - 1]?.group === group) return [];
    return [{ column, columns: columns.filter((other) => other.group === group).length, content: group, format }];
  });
  const lower = columns.flatMap(({ key, group, header }, column): readonly PaperCell[] => {
    if (group === null) return [];
    const isYear = key.startsWith("actual:") && typeof header === "number";
    return [
      { column, content: header, format: isYear ? { ...format, numberFormat: yearHeaderFormat(header) } : format },
    ];
  });
  return {
    isRepeated: true,
    keepsNext: true,
    rows: [
      { height: UPPER, frames, cells: upper },
      { height: LOWER, frames, id: YEAR_ROW, cells: lower },
    ],
  };
}
