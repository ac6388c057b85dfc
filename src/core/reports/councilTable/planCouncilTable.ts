import { rectOf } from "../../workbook/layout/contentBlock";
import { reportStyle } from "../../workbook/layout/reportStyle";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { entryKey } from "../entries/entryKey";
import { ENTRY_COLUMNS, entryTable } from "../entries/entryTable";
import { shownEntries } from "../entries/answeredEntries";
import { followedKinds, followedNames } from "../entries/followedEntries";
import { boundPage } from "../layout/boundPage";
import { placeRows, stretches } from "../layout/placeRows";
import { panelValidation, panelWidths } from "../layout/sidePanel";
import { idRows, rowLookup, writePaper } from "../layout/writePaper";
import type { ReportInput } from "../reportInput";
import { councilBody } from "./councilBody";
import type { CouncilChoice } from "./councilChoice";
import { defaultCouncilChoice } from "./councilChoice";
import { BODY_BOTTOM, BODY_TOP, councilCounts } from "./councilCounts";
import { councilForm } from "./councilForm";
import { councilFormats, helperFormat } from "./councilFormats";
import { councilGroups } from "./councilGroups";
import { councilHead } from "./councilHead";
import { councilHeader, YEAR_ROW } from "./councilHeader";
import { councilLegend } from "./councilLegend";
import { councilMethods, councilNotes } from "./councilNotes";
import { figuresRow, notesRow } from "./councilCells";
import { councilPanel } from "./councilPanel";
import { councilConditionalFormats, decisionValidation } from "./councilRules";
import { NOTE_COLUMNS, NOTE_HEAD_ROWS, noteTable } from "./noteTable";

/** Empty rows between the paper and the tables its formulas read. */
const GAP = 2;
const HELPER_WIDTH = 46;

/**
 * The council table 「議会提出資料」: head with 案 and the boxes for approval, counts and shares, legend, one block a goal
 * (or 施策) with last year's and this year's 判定 and 評価（決定）, what people write about it, numbered notes, methods.
 * All figures are read from the status table; what the user wrote before is taken from `choice.entries`.
 */
export function planCouncilTable(input: ReportInput, choice: CouncilChoice = defaultCouncilChoice): SheetPlan {
  const form = councilForm(input, choice.paper);
  // how it is laid out now is what was asked for, not what was chosen before
  const typed = new Map(choice.entries);
  for (const kind of ["paper", "order"] as const) typed.delete(entryKey(kind));
  const shown = shownEntries(typed, input.departmentTexts);
  const own = { ...choice, entries: shown.texts, answered: shown.answered };
  const groups = councilGroups(input, choice.order);
  const rows = groups.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  // beside and below the paper: whoever deletes rows or columns of the paper does not hit them
  const noteLeft = form.helperLeft + ENTRY_COLUMNS;
  const lastColumn = noteLeft + NOTE_COLUMNS - 1;
  const references = { noteWords: noteTable(rows, 0, noteLeft).words };
  const layOut = (helperTop: number) =>
    placeRows(
      [
        ...councilHead(input, form, own),
        ...councilCounts(groups, form, choice.order === "goal" ? "基本目標" : "施策"),
        ...councilLegend(input, form),
        ...councilMethods(input, form),
        ...councilNotes(form, rows, noteTable(rows, helperTop, noteLeft).sentence),
        {
          startsPage: "unlessEarly",
          keepsNext: true,
          rows: [
            {
              height: 21,
              cells: [{ column: 0, content: "５　指標ごとの進捗状況", format: { fontSize: 10, bold: true } }],
            },
          ],
        },
        councilHeader(form),
        ...councilBody(input, groups, form, references, own),
      ],
      form.capacity,
    );
  const helperTop = layOut(0).heights.length + GAP;
  const placed = layOut(helperTop);
  const ids = idRows(placed);
  const helperRows = new Map(
    rows.map(({ indicator: { id } }, index) => [notesRow(id), helperTop + NOTE_HEAD_ROWS + index] as const),
  );
  const rowOf = rowLookup(ids, helperRows);
  const paper = writePaper(placed, form.helperLeft, rowOf, shown.texts);
  const notes = noteTable(rows, helperTop, noteLeft);
  const entries = entryTable("councilTable", paper.entryCells, typed, input.reportYear, helperTop, form.helperLeft);
  const body = { top: rowOf(BODY_TOP), bottom: rowOf(BODY_BOTTOM), years: rowOf(YEAR_ROW) };
  const lastRow = helperTop + Math.max(NOTE_HEAD_ROWS + rows.length, entries.rows) - 1;
  const printArea = rectOf(0, 0, placed.heights.length, form.printed);
  const panel = councilPanel(choice);
  const entryRect = (key: string) => {
    const cell = paper.entryCells.find((each) => each.key === key);
    return rectOf(cell?.row ?? 0, cell?.column ?? 0, 1, 1);
  };
  return {
    key: "councilTable",
    name: "議会提出資料",
    tabColor: "#7030A0",
    area: rectOf(0, 0, lastRow + 1, lastColumn + 1),
    blocks: [paper.block, entries.block, ...notes.blocks],
    fills: notes.fills,
    formats: [
      { rects: [printArea], format: { fontName: reportStyle.font, fontSize: form.fontSize, vertical: "center" } },
      ...councilFormats(input, form, {
        ...body,
        stretches: stretches(placed, body),
        indicators: rows.map((of) => ({ row: rowOf(figuresRow(of.indicator.id)), of })),
      }),
      ...paper.formats,
      helperFormat(rectOf(0, form.hiddenLeft, placed.heights.length, form.hiddenKeys.length)),
      helperFormat(rectOf(helperTop, form.helperLeft, lastRow - helperTop + 1, lastColumn - form.helperLeft + 1)),
    ],
    columnWidths: [
      ...form.widths.map((width, column) => ({ first: column, last: column, width })),
      ...panelWidths(form.panelLeft),
      { first: form.hiddenLeft, last: lastColumn, width: HELPER_WIDTH },
    ],
    rowHeights: paper.rowHeights,
    hiddenColumns: [{ first: form.hiddenLeft, last: lastColumn }],
    merges: paper.merges,
    conditionalFormats: councilConditionalFormats(input, form, body),
    validations: [
      ...panel.map((each) => panelValidation(form.panelLeft, rowOf(each.entry), each)),
      decisionValidation(form, body),
    ],
    names: [
      entries.name,
      ...followedKinds.map((kind) => ({ name: followedNames[kind], rect: entryRect(entryKey(kind)) })),
    ],
    charts: [],
    gridlines: false,
    page: boundPage({
      paper: choice.paper,
      orientation: "landscape",
      printArea,
      disclaimer: input.disclaimer,
      rowBreaks: placed.breaks,
      ...(placed.titleRows === null ? {} : { titleRows: placed.titleRows }),
    }),
  };
}
