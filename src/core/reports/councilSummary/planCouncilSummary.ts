import { rectOf } from "../../workbook/layout/contentBlock";
import { reportStyle } from "../../workbook/layout/reportStyle";
import type { SheetPlan } from "../../workbook/sheetPlan";
import type { CouncilChoice } from "../councilTable/councilChoice";
import { defaultCouncilChoice } from "../councilTable/councilChoice";
import { helperFormat } from "../councilTable/councilFormats";
import { stateChoice } from "../councilTable/councilPanel";
import { TO_FILL_IN } from "../councilTable/councilRules";
import { entryKey } from "../entries/entryKey";
import { lastYearText } from "../entries/lastYearText";
import { ENTRY_COLUMNS, entryTable } from "../entries/entryTable";
import { boundPage } from "../layout/boundPage";
import { fittedText } from "../layout/fittedText";
import type { PaperGroup } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import { groupsHeight, placeRows } from "../layout/placeRows";
import { panelValidation, panelWidths } from "../layout/sidePanel";
import { idRows, rowLookup, writePaper } from "../layout/writePaper";
import type { ReportInput } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import { statusOrder } from "../settings/statusOrder";
import { gridCell, summaryForm as form } from "./summaryForm";
import { summaryCounts } from "./summaryCounts";
import { summaryHead } from "./summaryHead";
import { listSize, rankTable, statusColumns, summaryLists } from "./summaryLists";

const GAP = 2;
const HELPER_WIDTH = 46;
const LEAST_OVERVIEW = 84;
const MOST_OVERVIEW = 240;
const NOTES =
  "割合は評価対象（n）に対する率。暫定は、目標年度の実績値がまだないため前の年度の実績値で判定した指標。その他は、未評価、基準設定、判定保留、評価不能など。";

/** 総括, written by people, and how to read the table. */
function overview(entries: CouncilChoice["entries"], fiscalYear: number, room = LEAST_OVERVIEW): readonly PaperGroup[] {
  const entry = entryKey("overview");
  const text = fittedText(entries.get(entry) ?? "", form.width, form.fontSize, 260);
  const whole = { column: 0, columns: form.columns } as const;
  return [
    {
      rows: [
        { height: 18, cells: [{ column: 0, content: "３　総括", format: formats.section }] },
        {
          height: Math.max(LEAST_OVERVIEW, Math.min(room, MOST_OVERVIEW), text.height),
          id: "overview",
          frames: [{ column: 0, columns: form.columns }],
          cells: [
            { ...whole, entry, format: { ...formats.entry, fontSize: text.size } },
            ...lastYearText(entries, entry, fiscalYear, form.panelLeft + 1),
          ],
        },
        {
          height: 36,
          cells: [
            {
              ...whole,
              content: `="判定は"&${settingNames.bandedRate}&"による（評価方式："&${settingNames.scheme}&"）。${NOTES}"`,
              format: { wrap: true, fontSize: form.smallSize, vertical: "top" },
            },
          ],
        },
      ],
    },
  ];
}

/**
 * The short form 「議会提出資料（概要）」 on one page of A4: counts and shares by goal, the indicators that reached their
 * target and those that need improvement, 総括. Figures are read from the status table; `choice.entries` holds what the
 * user wrote before.
 */
export function planCouncilSummary(input: ReportInput, choice: CouncilChoice = defaultCouncilChoice): SheetPlan {
  const { entries } = choice;
  const head = summaryHead(input, choice);
  const counts = summaryCounts(input);
  const least = overview(entries, input.reportYear);
  const listHeads = 18 + 15 + 15;
  const size = listSize(input, form.capacity - groupsHeight([head, ...counts, ...least]) - listHeads - 6);
  const left = form.capacity - groupsHeight([head, ...counts, ...least]) - listHeads - size.lines * size.height - 6;
  const end = overview(entries, input.reportYear, LEAST_OVERVIEW + left);
  const rankLeft = form.helperLeft + ENTRY_COLUMNS;
  const layOut = (helperTop: number) =>
    // one page: Excel brings what is too long for it down to its size
    placeRows(
      [head, ...counts, summaryLists(size, rankTable(input.rows, helperTop, rankLeft)), ...end],
      Number.POSITIVE_INFINITY,
    );
  const helperTop = layOut(0).heights.length + GAP;
  const placed = layOut(helperTop);
  const rowOf = rowLookup(idRows(placed));
  const paper = writePaper(placed, form.helperLeft, rowOf, entries);
  const ranks = rankTable(input.rows, helperTop, rankLeft);
  const typed = entryTable("councilSummary", paper.entryCells, entries, input.reportYear, helperTop, form.helperLeft);
  const lastRow = helperTop + Math.max(ranks.rows, typed.rows) - 1;
  const lastColumn = rankLeft + ranks.columns - 1;
  const printArea = rectOf(0, 0, placed.heights.length, form.columns);
  const listTop = rowOf("list:first");
  return {
    key: "councilSummary",
    name: "議会提出資料（概要）",
    tabColor: "#7030A0",
    area: rectOf(0, 0, lastRow + 1, lastColumn + 1),
    blocks: [paper.block, typed.block, ...ranks.blocks],
    fills: ranks.fills,
    formats: [
      { rects: [printArea], format: { fontName: reportStyle.font, fontSize: form.fontSize, vertical: "center" } },
      ...paper.formats,
      helperFormat(rectOf(helperTop, form.helperLeft, lastRow - helperTop + 1, lastColumn - form.helperLeft + 1)),
    ],
    columnWidths: [
      { first: 0, last: form.columns - 1, width: form.widths[0] ?? 0 },
      ...panelWidths(form.panelLeft),
      { first: form.places[0], last: lastColumn, width: HELPER_WIDTH },
    ],
    rowHeights: paper.rowHeights,
    hiddenColumns: [{ first: form.places[0], last: lastColumn }],
    merges: paper.merges,
    conditionalFormats: [
      ...statusColumns.flatMap((column) =>
        statusOrder.map((status, index) => ({
          rect: rectOf(listTop, column, size.lines, 3),
          formula: `=${gridCell(column, listTop)}=INDEX(${settingNames.statusText},${index + 1})`,
          fill: input.scheme.statuses[status].fill,
          color: input.scheme.statuses[status].font,
          stopIfTrue: true,
        })),
      ),
      {
        rect: rectOf(rowOf("overview"), 0, 1, form.columns),
        formula: `=$A$${rowOf("overview") + 1}=""`,
        fill: TO_FILL_IN,
      },
    ],
    validations: [panelValidation(form.panelLeft, rowOf("state"), stateChoice(choice.follows ?? false))],
    names: [typed.name],
    charts: [],
    gridlines: false,
    page: boundPage({
      paper: "a4",
      orientation: "portrait",
      printArea,
      disclaimer: input.disclaimer,
      fitToHeight: 1,
    }),
  };
}
