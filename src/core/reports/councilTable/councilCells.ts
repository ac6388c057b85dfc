import { literalText } from "../../workbook/sheetPlan";
import type { CellValue } from "../../workbook/cellGrid";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import type { PaperCell, PaperContent, PaperPlaces } from "../layout/paper";
import type { ReportRow } from "../reportInput";
import { columnNames, settingNames } from "../settings/settingNames";
import { statedCell } from "../statusTable/statedCells";
import type { CouncilForm } from "./councilForm";
import { YEAR_ROW } from "./councilHeader";

/** What stands where there is nothing to print. */
const NONE = "―";
/** Where the row of an indicator is judged as of the year before, and where its notes are numbered. */
export const lastYearRow = (id: string): string => `last:${id}`;
export const notesRow = (id: string): string => `notes:${id}`;
/** The row of an indicator's figures. */
export const figuresRow = (id: string): string => `figures:${id}`;

/** References the row needs to the tables beside and below the paper; columns as letters with `$`. */
export interface CouncilReferences {
  readonly lastStatus: string;
  readonly noteWords: string;
}

function live(name: string, place: string): string {
  return `INDEX(${name},${place})`;
}

/** The value of another cell, ― where there is none. */
function shown(place: string, value: string): string {
  return `=IF(${place}="","",IF(${value}="","${NONE}",${value}))`;
}

function yearFigure(form: CouncilForm, key: string, { row, rowOf }: PaperPlaces): string {
  const place = form.cell("place", row);
  const year = form.cell(key, rowOf(YEAR_ROW)).replace(/(\d+)$/, "$$$1");
  const found = live(columnNames.tableActuals, `${place},MATCH(${year},${columnNames.tableActualYears},0)`);
  return `=IF(OR(${place}="",${year}>${settingNames.reportYear}),"",IF(${found}="","${NONE}",${found}))`;
}

/** One cell of an indicator, by the key of its column. */
export function councilContent(
  key: string,
  row: ReportRow,
  number: number,
  form: CouncilForm,
  references: CouncilReferences,
): PaperContent {
  const { indicator } = row;
  const of =
    (name: string): PaperContent =>
    (at) => {
      const place = form.cell("place", at.row);
      return shown(place, live(name, place));
    };
  const words =
    (statusKey: string): PaperContent =>
    (at) =>
      `=${statusWordsFormula(form.cell(statusKey, at.row), "statusText")}`;
  switch (key) {
    case "number":
      return number;
    case "name":
      return literalText(indicator.name);
    case "note":
      return (at) => `=${references.noteWords}${at.rowOf(notesRow(indicator.id)) + 1}`;
    case "unit":
    case "department":
    case "baselineYear":
      return statedCell(key, row, 0, "");
    case "baseline":
      return of(columnNames.tableBaseline);
    case "target":
      return of(columnNames.tableTarget);
    case "achievement":
      return of(columnNames.tableAchievement);
    case "progress":
      return of(columnNames.tableProgress);
    case "change":
      return of(columnNames.tableChange);
    case "lastStatus":
      return words("lastStatusId");
    case "status":
      return words("statusId");
    default:
      return key.startsWith("actual:") ? (at) => yearFigure(form, key, at) : "";
  }
}

/** What stands hidden beside the row, for counts, fills and reading back. */
export function hiddenCells(
  row: ReportRow,
  group: number,
  form: CouncilForm,
  references: CouncilReferences,
): readonly PaperCell[] {
  const { id } = row.indicator;
  const content: Readonly<Record<string, PaperContent>> = {
    key: literalText(id),
    place: (at) => `=IFERROR(MATCH(${form.cell("key", at.row)},${columnNames.tableIndicator},0),"")`,
    group,
    ...Object.fromEntries(
      (
        [
          ["statusId", columnNames.tableStatus],
          ["statusGroup", columnNames.tableGroup],
          ["provisional", columnNames.tableProvisional],
        ] as const
      ).map(([key, name]) => [
        key,
        (at: PaperPlaces): CellValue => {
          const place = form.cell("place", at.row);
          return `=IF(${place}="","",${live(name, place)})`;
        },
      ]),
    ),
    lastStatusId: (at) => `=${references.lastStatus}${at.rowOf(lastYearRow(id)) + 1}`,
    isEntry: form.factors === "column" ? 1 : "",
  };
  return form.hiddenKeys.map((key) => ({ column: form.column(key), content: content[key] ?? "" }));
}
