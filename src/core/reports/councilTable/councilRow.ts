import { literalText } from "../../workbook/sheetPlan";
import type { CellValue } from "../../workbook/cellGrid";
import { entryKey } from "../entries/entryKey";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import { fittedText } from "../layout/fittedText";
import type { PaperCell, PaperContent, PaperPlaces, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportInput, ReportRow } from "../reportInput";
import { columnNames, settingNames } from "../settings/settingNames";
import { statedCell } from "../statusTable/statedCells";
import type { CouncilChoice } from "./councilChoice";
import type { CouncilForm } from "./councilForm";
import { YEAR_ROW } from "./councilHeader";

/** What stands where there is nothing to print. */
const NONE = "―";
/** Every indicator gets two lines at least: other years bring other words. */
const FEWEST_LINES = 2;

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
function contentOf(
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
function hiddenCells(
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

/** Rows of one indicator: its figures, and under them 要因・今後の対応 where that has no column of its own. */
export function councilRow(
  input: ReportInput,
  row: ReportRow,
  at: { readonly number: number; readonly group: number },
  form: CouncilForm,
  references: CouncilReferences,
  { entries }: CouncilChoice,
): readonly PaperRow[] {
  const { indicator } = row;
  const { fontSize, smallSize } = form;
  const widthOf = (key: string) => form.widths[form.column(key)] ?? 0;
  const fewest = Math.ceil(FEWEST_LINES * fontSize * 1.4 + 5);
  const captions = Object.values(input.scheme.statuses).map(({ symbol, caption }) => `${symbol} ${caption}`);
  const tallestCaption = captions.map((words) => fittedText(words, widthOf("decision"), smallSize).height);
  const factors = entryKey("factors", indicator.id);
  const typed = entries.get(factors) ?? "";
  const name = fittedText(indicator.name, widthOf("name"), fontSize);
  const unit = fittedText(indicator.unit, widthOf("unit"), smallSize);
  const department = fittedText(indicator.department ?? "", widthOf("department"), smallSize);
  const inColumn = form.factors === "column" ? fittedText(typed, widthOf("factors"), fontSize) : null;
  const decision = entryKey("decision", indicator.id);
  const sizes: Readonly<Record<string, number>> = { name: name.size, unit: unit.size, department: department.size };
  const figures: PaperRow = {
    id: figuresRow(indicator.id),
    frames: [{ column: 0, columns: form.printed }],
    height: Math.max(
      fewest,
      name.height,
      unit.height,
      department.height,
      inColumn?.height ?? 0,
      ...tallestCaption,
      fittedText(entries.get(decision) ?? "", widthOf("decision"), smallSize).height,
    ),
    cells: [
      ...form.columns.map(({ key }, column): PaperCell => {
        if (key === "decision") return { column, entry: decision };
        if (key === "factors") return { column, entry: factors, format: { fontSize: inColumn?.size ?? fontSize } };
        const size = sizes[key];
        const usual = key === "name" ? fontSize : smallSize;
        const content = contentOf(key, row, at.number, form, references);
        return size === undefined || size === usual
          ? { column, content }
          : { column, content, format: { fontSize: size } };
      }),
      ...hiddenCells(row, at.group, form, references),
    ],
  };
  if (form.factors === "column") return [figures];
  return [figures, factorsRow(form, factors, typed)];
}

/** 要因・今後の対応 over the width of the table; with a reason asked for where the decision differs from the 判定. */
function factorsRow(form: CouncilForm, entry: string, typed: string): PaperRow {
  const labelColumns = form.column("note") + 1;
  const width = form.widths.slice(labelColumns).reduce((sum, each) => sum + each, 0);
  const text = fittedText(typed, width, form.fontSize);
  const label = (at: PaperPlaces): CellValue => {
    const decision = form.cell("decision", at.row - 1);
    const status = form.cell("status", at.row - 1);
    return `="要因・今後の対応"&IF(OR(${decision}="",${decision}=${status}),"","（判定と異なる評価の理由を含む）")`;
  };
  return {
    frames: [{ column: 0, columns: form.printed }],
    height: Math.max(Math.ceil(2 * form.smallSize * 1.4 + 5), text.height),
    cells: [
      {
        column: 0,
        columns: labelColumns,
        content: label,
        format: { ...formats.line, fontSize: form.smallSize, horizontal: "center" },
      },
      {
        column: labelColumns,
        columns: form.printed - labelColumns,
        entry,
        format: { ...formats.entry, fontSize: text.size, vertical: "center" },
      },
      { column: form.column("isEntry"), content: 2 },
    ],
  };
}
