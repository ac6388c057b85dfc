import type { StatusId } from "../../kpi/scheme";
import { cellAddress, columnLetters, quotedSheet } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { headerFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import { literalText } from "../../workbook/sheetPlan";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import { progressFormat, rateFormat } from "../layout/figureFormats";
import type { ReportInput } from "../reportInput";
import { columnNames } from "../settings/settingNames";
import { groupWords, statusOrder } from "../settings/statusOrder";
import { sourceText } from "../statusTable/statedCells";
import type { DashboardFrame } from "./dashboardFrame";
import { HELPERS, LISTED } from "./dashboardFrame";
import type { DashboardPart } from "./dashboardPart";
import { GOALS_LEFT } from "./goalTable";

/** From what is worst; a source that is lost hides a judgement and is looked at too. */
const attentionOrder: readonly StatusId[] = [
  ...(["regressed", "notAchievedRegressed", "behind", "notAchieved"] as const),
  ...(["notAchievedUnchanged", "notAchievedImproved", "slightlyBehind", "mappingBroken"] as const),
];
/** Columns: 判定, 目標, 指標名, both rates, 出所. */
const columns = { status: 0, goal: 2, name: 4, achievement: 9, progress: 10, source: 11 } as const;
export const LIST_WIDTH = 13;
/** Characters of a name that are still read when they shrink into their cells. */
const LONGEST_NAME = 36;
/** Larger than any row of the status table: the order of the 判定 before it, the row behind it. */
const STEP = 100_000;
/** Helpers: rows of the status table with their order and the place and text of their source; places of the list. */
const helper = {
  row: HELPERS + 2,
  key: HELPERS + 3,
  link: HELPERS + 4,
  text: HELPERS + 5,
  id: HELPERS + 6,
  place: HELPERS + 7,
  status: HELPERS + 8,
};
export const LAST_HELPER = helper.status;

/** 改善・確認が必要な指標, worst first and then in the order of the status table: plain functions, live. */
export function attentionList(
  { scheme }: ReportInput,
  frame: DashboardFrame,
): DashboardPart & { readonly lastRow: number } {
  const { body, listHeading, listFirst, first } = frame;
  const header = listHeading + 1;
  const top = frame.tiles;
  const letter = (column: number): string => `$${columnLetters(column)}`;
  const last = top + Math.max(1, body.length) - 1;
  const column = (at: number): string => `${letter(at)}$${top + 1}:${letter(at)}$${last + 1}`;
  const ids = `${letter(helper.id)}$${top + 1}:${letter(helper.id)}$${top + attentionOrder.length}`;
  const place = `${letter(helper.place)}${listFirst + 1}`;
  const status = `${letter(helper.status)}${listFirst + 1}`;
  const at = (name: string): string => `INDEX(${name},${letter(helper.row)}${top + 1})`;
  const key = `=IF(OR(${at(columnNames.tableGroup)}="${groupWords.needsImprovement}",${at(columnNames.tableStatus)}="mappingBroken"),IFERROR(MATCH(${at(columnNames.tableStatus)},${ids},0),${attentionOrder.length + 1})*${STEP}+${letter(helper.row)}${top + 1},"")`;
  const of = (name: string): string => `INDEX(${name},${place})`;
  const shown = (content: string, otherwise = '""'): string => `=IF(${place}="",${otherwise},${content})`;
  const isFirst = `ROW()=${listFirst + 1}`;
  const count = `COUNT(${column(helper.key)})`;
  const line: readonly CellValue[] = [
    shown(statusWordsFormula(status, "statusText")),
    "",
    shown(
      `INDEX(${letter(GOALS_LEFT)}$${first + 1}:${letter(GOALS_LEFT)}$${first + Math.max(1, frame.goals.length)},${of(columnNames.tableGoal)})`,
    ),
    "",
    shown(
      `IF(LEN(${of(columnNames.tableName)})>${LONGEST_NAME},LEFT(${of(columnNames.tableName)},${LONGEST_NAME - 1})&"…",${of(columnNames.tableName)})`,
      `IF(${isFirst},"該当する指標はありません。","")`,
    ),
    "",
    "",
    "",
    "",
    shown(of(columnNames.tableAchievement)),
    shown(of(columnNames.tableProgress)),
    shown(`IF(${of(column(helper.link))}="","",HYPERLINK(${of(column(helper.link))},${of(column(helper.text))}))`),
    "",
  ];
  const spans: readonly (readonly [number, number])[] = [
    [columns.status, 2],
    [columns.goal, 2],
    [columns.name, 5],
    [columns.source, 2],
  ];
  const placeFormula = `=IFERROR(MOD(SMALL(${column(helper.key)},ROW()-${listFirst}),${STEP}),"")`;
  const list = rectOf(listFirst, 0, LISTED, LIST_WIDTH);
  const cells = (from: number, width = 1) => rectOf(listFirst, from, LISTED, width);
  return {
    lastRow: Math.max(last, top + attentionOrder.length - 1),
    blocks: [
      contentBlock(listHeading, 0, [
        [`="改善・確認が必要な指標（"&${count}&"件"&IF(${count}>${LISTED},"。うち判定の重い順に${LISTED}件","")&"）"`],
      ]),
      contentBlock(header, 0, [["判定", "", "目標", "", "指標名", "", "", "", "", "達成率", "進捗率", "出所", ""]]),
      contentBlock(
        top,
        helper.row,
        (body.length === 0 ? [null] : body).map((row, index) => [index + 1, "", ...linkOf(row)]),
      ),
      contentBlock(top, helper.key, [[key]]),
      contentBlock(
        top,
        helper.id,
        attentionOrder.map((id) => [id]),
      ),
      contentBlock(listFirst, 0, [line]),
      contentBlock(listFirst, helper.place, [[placeFormula, shown(of(columnNames.tableStatus))]]),
    ],
    fills: [
      ...(body.length < 2
        ? []
        : [{ source: rectOf(top, helper.key, 1, 1), target: rectOf(top + 1, helper.key, body.length - 1, 1) }]),
      { source: rectOf(listFirst, 0, 1, LIST_WIDTH), target: rectOf(listFirst + 1, 0, LISTED - 1, LIST_WIDTH) },
      { source: rectOf(listFirst, helper.place, 1, 2), target: rectOf(listFirst + 1, helper.place, LISTED - 1, 2) },
    ],
    merges: spans.flatMap(([from, width]) =>
      Array.from({ length: LISTED + 1 }, (_, index) => rectOf(header + index, from, 1, width)),
    ),
    formats: [
      { rects: [rectOf(header, 0, LISTED + 1, LIST_WIDTH)], format: { ...ruled, fontSize: 9 } },
      { rects: [rectOf(header, 0, 1, LIST_WIDTH)], format: { ...headerFormat, fontSize: 8 } },
      { rects: [list], format: { shrink: true } },
      {
        rects: [cells(columns.achievement)],
        format: { horizontal: "right", numberFormat: rateFormat(scheme.percentDecimals) },
      },
      { rects: [cells(columns.progress)], format: { horizontal: "right", numberFormat: progressFormat(scheme) } },
      { rects: [cells(columns.source, 2)], format: { color: reportStyle.link, underline: true, fontSize: 8 } },
    ],
    conditionalFormats: statusOrder.map((id) => ({
      rect: cells(columns.status, 2),
      formula: `=${status}="${id}"`,
      fill: scheme.statuses[id].fill,
      color: scheme.statuses[id].font,
      stopIfTrue: true,
    })),
  };
}

/** Where the source of an indicator is, as a link and as it is shown. */
function linkOf(row: DashboardFrame["body"][number]): readonly [string, string] {
  const source = row?.source ?? null;
  if (row === null || source === null) return ["", ""];
  return [
    literalText(`#${quotedSheet(source.sheet)}!${cellAddress(source.row, source.column)}`),
    literalText(sourceText(row)),
  ];
}
