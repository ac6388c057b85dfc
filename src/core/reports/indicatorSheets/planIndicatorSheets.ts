import { columnLetters } from "../../workbook/cellAddress";
import { rectOf } from "../../workbook/layout/contentBlock";
import { reportStyle } from "../../workbook/layout/reportStyle";
import type { ConditionalFormat, SheetPlan } from "../../workbook/sheetPlan";
import type { CouncilChoice } from "../councilTable/councilChoice";
import { defaultCouncilChoice } from "../councilTable/councilChoice";
import { helperFormat } from "../councilTable/councilFormats";
import { councilGroups } from "../councilTable/councilGroups";
import { stateChoice } from "../councilTable/councilPanel";
import { TO_FILL_IN } from "../councilTable/councilRules";
import { otherYearRule } from "../entries/answeredCells";
import { shownEntries } from "../entries/answeredEntries";
import { ENTRY_COLUMNS, entryTable } from "../entries/entryTable";
import { boundPage } from "../layout/boundPage";
import type { PaperGroup, PaperRow } from "../layout/paper";
import { groupsHeight, placeRows } from "../layout/placeRows";
import { panelValidation, yearRemark } from "../layout/sidePanel";
import { idRows, rowLookup, writePaper } from "../layout/writePaper";
import { pastColumns } from "../pastYears/pastColumns";
import { pastTable } from "../pastYears/pastTable";
import type { ReportInput, ReportRow } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import { statusOrder } from "../settings/statusOrder";
import { chartTop, MOST_CHARTS, sheetChart } from "./sheetCharts";
import type { SheetForm } from "./sheetForm";
import { CHART_COLUMNS, cellOf, sheetForm } from "./sheetForm";
import { pastRowId, rowMarks, sheetHead, stateCells } from "./sheetHead";
import { fitsOnPage, sheetTexts } from "./sheetTexts";
import { chartSizes, sheetYears, yearsRowId } from "./sheetYears";

const GAP = 2;
const HELPER_WIDTH = 46;
const CHART_WIDTH = 52;
const STATE = "state";
/** Points from the top of a sheet: Excel refuses a chart further down, and with it the whole report. */
const FURTHEST_CHART = 169_056;
const SMALLEST_CHART = 4;

function emptyPage(form: SheetForm, follows: boolean): PaperGroup {
  const words: PaperRow = {
    height: 24,
    id: STATE,
    cells: [{ column: 0, columns: form.printed, content: "指標がありません。" }, ...stateCells(form, follows)],
  };
  return { rows: [words] };
}

/** Fills of 判定 and of entries still empty, by the kind of row: as many rules for 200 indicators as for one. */
function rules({ scheme, reportYear }: ReportInput, form: SheetForm, rows: number): readonly ConditionalFormat[] {
  const mark = cellOf(form.mark, 0);
  const values = rectOf(0, 1, rows, form.printed - 1);
  return [
    otherYearRule(values, { entry: 1, answer: form.answer }, reportYear, TO_FILL_IN),
    ...statusOrder.map((status, index) => ({
      rect: values,
      formula: `=AND(${mark}=${rowMarks.status},B1=INDEX(${settingNames.statusText},${index + 1}))`,
      fill: scheme.statuses[status].fill,
      color: scheme.statuses[status].font,
      stopIfTrue: true,
    })),
    { rect: values, formula: `=AND(${mark}=${rowMarks.entry},$B1="")`, fill: TO_FILL_IN },
  ];
}

/**
 * The sheets of single indicators 「個票」 in the manner of prefectures: one page each with its place in the strategy, a
 * table and a chart of the years, definition, basis, efforts, analysis and next steps. Figures are read from the status
 * table, every year judged as of itself; `choice.entries` holds what the user wrote before.
 */
export function planIndicatorSheets(input: ReportInput, choice: CouncilChoice = defaultCouncilChoice): SheetPlan {
  const { entries: typedTexts, follows = false } = choice;
  const shown = shownEntries(typedTexts, input.departmentTexts);
  const entries = shown.texts;
  const form = sheetForm(input);
  const rows = councilGroups(input, choice.order).flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  const past = pastColumns(input, form.helperLeft + ENTRY_COLUMNS);
  const references = { column: (key: string) => `$${columnLetters(past.places.column(key))}` };
  const sizes: number[] = [];
  const pages = rows.flatMap((row, index): readonly PaperGroup[] => {
    const head = sheetHead(input, row, index + 1, form, references, entries);
    const [title, name, ...others] = head;
    const besideFirst = [yearRemark(form.chartLeft, CHART_COLUMNS, input.reportYear)];
    const withState =
      index > 0 || title === undefined || name === undefined
        ? head
        : [
            { ...title, cells: [...title.cells, ...besideFirst] },
            { ...name, id: STATE, cells: [...name.cells, ...stateCells(form, follows)] },
            ...others,
          ];
    const page = (chartRows: number): PaperGroup => ({
      startsPage: true,
      rows: [...withState, ...sheetYears(row, form, references, input.scheme, chartRows)],
    });
    const size =
      chartSizes.find((chartRows) => fitsOnPage(row, form, groupsHeight([page(chartRows)]))) ?? SMALLEST_CHART;
    sizes.push(size);
    return [
      page(size),
      ...sheetTexts(row, index + 1, form, { ...shown, fiscalYear: input.reportYear }, groupsHeight([page(size)])),
    ];
  });
  const placed = placeRows(pages.length === 0 ? [emptyPage(form, follows)] : pages, form.capacity);
  const helperTop = placed.heights.length + GAP;
  const years: readonly { readonly row: ReportRow; readonly year: number }[] = rows.flatMap((row) =>
    form.years.map((year) => ({ row, year })),
  );
  const pastRows = new Map(
    years.map(({ row, year }, index) => [pastRowId(row.indicator.id, year), helperTop + 1 + index] as const),
  );
  const rowOf = rowLookup(idRows(placed), pastRows);
  const paper = writePaper(placed, form.helperLeft, rowOf, entries);
  const judged = pastTable(input, years, past, helperTop);
  const typed = entryTable(
    "indicatorSheets",
    paper.entryCells,
    typedTexts,
    input.reportYear,
    helperTop,
    form.helperLeft,
  );
  const lastRow = helperTop + Math.max(judged.rows, typed.rows) - 1;
  const height = placed.heights.length;
  const printArea = rectOf(0, 0, height, form.printed);
  const charts = rows.slice(0, MOST_CHARTS).map((row, index) => {
    const top = rowOf(yearsRowId(row.indicator.id));
    return sheetChart(row, form, top, sizes[index] ?? SMALLEST_CHART, chartTop(placed.heights, top));
  });
  return {
    key: "indicatorSheets",
    name: "個票",
    tabColor: "#7030A0",
    area: rectOf(0, 0, lastRow + 1, past.right + 1),
    blocks: [paper.block, typed.block, ...judged.blocks],
    fills: judged.fills,
    formats: [
      { rects: [printArea], format: { fontName: reportStyle.font, fontSize: form.fontSize, vertical: "center" } },
      helperFormat(rectOf(0, form.printed, height, form.helperLeft - form.printed)),
      ...paper.formats,
      helperFormat(rectOf(helperTop, form.helperLeft, lastRow - helperTop + 1, past.right - form.helperLeft + 1)),
    ],
    columnWidths: [
      ...form.widths.map((width, column) => ({ first: column, last: column, width })),
      { first: form.printed, last: form.printed, width: 14 },
      { first: form.chartLeft, last: form.chartLeft + CHART_COLUMNS - 1, width: CHART_WIDTH },
      { first: form.mark, last: past.right, width: HELPER_WIDTH },
    ],
    rowHeights: paper.rowHeights,
    hiddenColumns: [{ first: form.mark, last: past.right }],
    merges: paper.merges,
    conditionalFormats: rules(input, form, height),
    validations: [panelValidation(form.chartLeft - 1, rowOf(STATE), stateChoice(follows))],
    names: [typed.name],
    charts: charts.filter(({ top, height }) => top + height <= FURTHEST_CHART),
    gridlines: false,
    page: boundPage({
      paper: "a4",
      orientation: "portrait",
      printArea,
      disclaimer: input.disclaimer,
      rowBreaks: placed.breaks,
    }),
  };
}
