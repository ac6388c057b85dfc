import type { CellValue } from "../../workbook/cellGrid";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import { reportStyle } from "../../workbook/layout/reportStyle";
import { rowHeightRuns } from "../../workbook/layout/rowHeightRuns";
import { shortFiscalYearFormula } from "../formulas/fiscalYearFormulas";
import type { ReportInput } from "../reportInput";
import { columnNames, settingNames } from "../settings/settingNames";
import { attentionList, LAST_HELPER } from "./attentionList";
import { dashboardCharts } from "./dashboardCharts";
import { COLUMN, dashboardFrame, GRID, HELPERS, LINKS } from "./dashboardFrame";
import { goalTable } from "./goalTable";
import { statusCounts } from "./statusCounts";
import { tileRow } from "./tiles";

const HELPER_WIDTH = 46;
const FOOT =
  "割合は評価対象（未評価・基準設定・判定保留・計画期間前・対応付け要確認を除く指標）に対するもの。順調の割合は達成を含む。暫定は目標年度の実績値がまだない指標。判定の区分と計算の方法は設定のシート、指標ごとの値は進捗一覧に記載。";

/**
 * The dashboard 「ダッシュボード」: one printed A4 page of counts, shares, charts and what needs attention, all of it
 * formulas on the status table, so that the year cell of the settings switches it. Averages of rates are not shown. [SM6]
 */
export function planDashboard(input: ReportInput): SheetPlan {
  const frame = dashboardFrame(input);
  const list = attentionList(input, frame);
  const parts = [tileRow(frame), statusCounts(input, frame), goalTable(frame), list];
  const { heights, disclaimerRow, foot, tables, listHeading } = frame;
  const lastRow = Math.max(heights.length - 1, list.lastRow);
  const printArea = rectOf(0, 0, heights.length, GRID);
  const { title, version, reportYearText, startYear, targetYear, scheme } = settingNames;
  const period = `"計画期間："&${shortFiscalYearFormula(`(${startYear}+1)`)}&"〜"&${shortFiscalYearFormula(targetYear)}`;
  const head: readonly (readonly CellValue[])[] = [
    [`=${title}&"　ダッシュボード"&IF(${version}="案","（案）","")`],
    [`=${reportYearText}&"実績による進捗状況　　"&${period}&"　　評価方式："&${scheme}`],
    ...(input.disclaimer === null ? [] : [[literalText(input.disclaimer)]]),
  ];
  const links: readonly (readonly CellValue[])[] = [
    [`=HYPERLINK("#${settingNames.reportYear}","報告年度を切り替える")`],
    [`=HYPERLINK("#${columnNames.tableName}","進捗一覧を開く")`],
  ];
  return {
    key: "dashboard",
    name: "ダッシュボード",
    tabColor: "#C55A11",
    area: rectOf(0, 0, lastRow + 1, LAST_HELPER + 1),
    blocks: [
      contentBlock(0, 0, head),
      contentBlock(0, LINKS, links),
      ...parts.flatMap(({ blocks }) => blocks),
      contentBlock(foot, 0, [[FOOT]]),
    ],
    fills: parts.flatMap(({ fills }) => fills),
    formats: [
      { rects: [printArea], format: { fontName: reportStyle.font, fontSize: 10, vertical: "center" } },
      // as small as a long title needs: nothing of it leaves the page
      { rects: [rectOf(0, 0, 1, GRID)], format: { fontSize: 16, bold: true, shrink: true } },
      ...(disclaimerRow === null
        ? []
        : [{ rects: [rectOf(disclaimerRow, 0, 1, 1)], format: { bold: true, fontSize: 11 } }]),
      ...parts.flatMap(({ formats }) => formats),
      { rects: [rectOf(tables, 0, 1, GRID), rectOf(listHeading, 0, 1, GRID)], format: { bold: true } },
      { rects: [rectOf(foot, 0, 1, GRID)], format: { fontSize: 8, wrap: true, vertical: "top" } },
      {
        rects: [rectOf(0, LINKS, 2, 1)],
        format: { fontName: reportStyle.font, fontSize: 10, color: reportStyle.link, underline: true },
      },
      {
        rects: [rectOf(0, HELPERS, lastRow + 1, LAST_HELPER - HELPERS + 1)],
        format: { fontName: reportStyle.font, fontSize: 8, color: reportStyle.quiet },
      },
    ],
    columnWidths: [
      { first: 0, last: GRID - 1, width: COLUMN },
      { first: GRID, last: GRID, width: 14 },
      { first: LINKS, last: LINKS, width: 130 },
      { first: LINKS + 1, last: LINKS + 1, width: 14 },
      { first: HELPERS, last: LAST_HELPER, width: HELPER_WIDTH },
    ],
    rowHeights: rowHeightRuns(0, heights),
    hiddenColumns: [{ first: HELPERS, last: LAST_HELPER }],
    merges: [rectOf(0, 0, 1, GRID), ...parts.flatMap(({ merges }) => merges), rectOf(foot, 0, 1, GRID)],
    conditionalFormats: parts.flatMap(({ conditionalFormats = [] }) => conditionalFormats),
    validations: [],
    names: [],
    charts: dashboardCharts(frame),
    gridlines: false,
    page: {
      ...pageLayout({ paper: "a4", orientation: "landscape", printArea, disclaimer: input.disclaimer }),
      fitToHeight: 1,
    },
  };
}
