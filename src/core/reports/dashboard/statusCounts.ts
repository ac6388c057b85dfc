import { columnLetters } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { headerFormat, ruled } from "../../workbook/layout/reportStyle";
import type { ReportInput } from "../reportInput";
import { columnNames, settingNames } from "../settings/settingNames";
import { notEvaluatedStatuses, statusOrder } from "../settings/statusOrder";
import type { DashboardFrame } from "./dashboardFrame";
import type { DashboardPart } from "./dashboardPart";
import { goalColumns, totalCell } from "./goalTable";

/** Two halves side by side: the status over two columns, its count, its share. */
const HALF = 4;
const COUNT = 2;

/** 判定ごとの件数と割合: symbol and word live from the settings; a status that occurs is filled. [SM1] [SM4] */
export function statusCounts({ scheme }: ReportInput, frame: DashboardFrame): DashboardPart {
  const { tables, header, first } = frame;
  const lines = Math.ceil(statusOrder.length / 2);
  const assessed = totalCell(frame, goalColumns.assessed);
  const places = statusOrder.map((status, index) => ({
    status,
    row: first + (index % lines),
    left: HALF * Math.floor(index / lines),
    index,
  }));
  const contents = Array.from({ length: lines }, (_, line): readonly CellValue[] =>
    [0, 1].flatMap((half): readonly CellValue[] => {
      const place = places.find(({ row, left }) => row === first + line && left === half * HALF);
      if (place === undefined) return Array<CellValue>(HALF).fill("");
      const at = place.index + 1;
      const count = `${columnLetters(place.left + COUNT)}${place.row + 1}`;
      const isOutside = notEvaluatedStatuses.includes(place.status);
      return [
        `=INDEX(${settingNames.statusText},${at})`,
        "",
        `=COUNTIFS(${columnNames.tableStatus},INDEX(${settingNames.statusId},${at}),${columnNames.tableProvisional},0)`,
        isOutside ? "―" : `=IF(OR(${assessed}=0,${count}=0),"",${count}/${assessed})`,
      ];
    }),
  );
  const halfHeader: readonly CellValue[] = ["判定", "", "件数", "割合"];
  const each = (rect: (left: number) => ReturnType<typeof rectOf>) => [0, HALF].map(rect);
  return {
    blocks: [
      contentBlock(tables, 0, [["判定ごとの件数と割合（暫定の指標を除く）"]]),
      contentBlock(header, 0, [[...halfHeader, ...halfHeader]]),
      contentBlock(first, 0, contents),
    ],
    fills: [],
    merges: [
      ...each((left) => rectOf(header, left, 1, COUNT)),
      ...places.map(({ row, left }) => rectOf(row, left, 1, COUNT)),
    ],
    formats: [
      { rects: [rectOf(header, 0, lines + 1, 2 * HALF)], format: { ...ruled, fontSize: 9 } },
      { rects: [rectOf(header, 0, 1, 2 * HALF)], format: { ...headerFormat, fontSize: 8 } },
      { rects: each((left) => rectOf(first, left, lines, COUNT)), format: { shrink: true } },
      {
        rects: each((left) => rectOf(first, left + COUNT, lines, 2)),
        format: { horizontal: "center", numberFormat: '0;"▲"0;"－"' },
      },
      { rects: each((left) => rectOf(first, left + COUNT + 1, lines, 1)), format: { numberFormat: "0.0%" } },
    ],
    conditionalFormats: places.map(({ status, row, left }) => ({
      rect: rectOf(row, left, 1, COUNT),
      formula: `=$${columnLetters(left + COUNT)}$${row + 1}>0`,
      fill: scheme.statuses[status].fill,
      color: scheme.statuses[status].font,
      stopIfTrue: true,
    })),
  };
}
