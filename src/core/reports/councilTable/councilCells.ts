import { literalText } from "../../workbook/sheetPlan";
import type { CellValue } from "../../workbook/cellGrid";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import type { PaperCell, PaperContent, PaperPlaces } from "../layout/paper";
import type { ReportRow } from "../reportInput";
import { columnNames, entryColumnNames, settingNames } from "../settings/settingNames";
import { statedCell } from "../statusTable/statedCells";
import type { CouncilForm } from "./councilForm";
import { YEAR_ROW } from "./councilHeader";

/** What stands where there is nothing to print. */
const NONE = "―";
/** Where the notes of an indicator are numbered. */
export const notesRow = (id: string): string => `notes:${id}`;
/** The row of an indicator's figures. */
export const figuresRow = (id: string): string => `figures:${id}`;

/** References the row needs to the tables beside and below the paper; columns as letters with `$`. */
export interface CouncilReferences {
  readonly noteWords: string;
}

function live(name: string, place: string): string {
  return `INDEX(${name},${place})`;
}

/** The long words of a 判定 take two lines in the narrow column, the second begins with the bracket. */
function brokenAtBracket(words: string): string {
  return `SUBSTITUTE(${words},"（",CHAR(10)&"（")`;
}

/** The value of another cell, ― where there is none. */
function shown(place: string, value: string): string {
  return `=IF(${place}="","",IF(${value}="","${NONE}",${value}))`;
}

/** What people decided for the report year and why; "" for another year, which the status table does not show. */
export function decided(name: string, form: CouncilForm, { row }: PaperPlaces, rowsBefore = 0): string {
  const place = form.cell("place", row - rowsBefore);
  const year = `INDEX(${entryColumnNames.decision},2,1)`;
  return `IF(${place}="","",IF(${year}=${settingNames.reportYear},${live(name, place)}&"",""))`;
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
    case "expected":
      return of(columnNames.tableExpected);
    case "achievement":
      return of(columnNames.tableAchievement);
    case "progress":
      return of(columnNames.tableProgress);
    case "change":
      return of(columnNames.tableChange);
    case "bandedValue":
      return of(columnNames.tableBandedValue);
    case "lastStatus":
      return (at) => {
        const place = form.cell("place", at.row);
        const words = live(columnNames.tableLastStatus, place);
        return `=IF(${place}="","",IF(${words}="","${NONE}",${brokenAtBracket(words)}))`;
      };
    case "status":
      return (at) => `=${brokenAtBracket(statusWordsFormula(form.cell("statusId", at.row), "statusText"))}`;
    case "decision":
      return (at) => `=${brokenAtBracket(decided(columnNames.tableDecision, form, at))}`;
    default:
      return key.startsWith("actual:") ? (at) => yearFigure(form, key, at) : "";
  }
}

/** What stands hidden beside the row, for counts, fills and reading back. */
export function hiddenCells(row: ReportRow, group: number, form: CouncilForm): readonly PaperCell[] {
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
    isEntry: form.factors === "column" ? 1 : "",
  };
  return form.hiddenKeys.map((key) => ({ column: form.column(key), content: content[key] ?? "" }));
}
