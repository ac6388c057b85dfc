import { columnLetters } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { headerFormat, ruled } from "../../workbook/layout/reportStyle";
import { chartGroups, groupWords, outsideWord, provisionalWord } from "../settings/statusOrder";
import type { DashboardFrame } from "./dashboardFrame";
import { GRID } from "./dashboardFrame";
import type { DashboardPart } from "./dashboardPart";
import { goalColumns, totalCell } from "./goalTable";

type ChartGroup = (typeof chartGroups)[number];

/** Numbers at a glance, with their shares of 評価対象. 評価不能 is inside 評価対象, in no group. [SM2]–[SM4] */
const tiles: readonly (readonly [label: string, groups: readonly ChartGroup[] | "all" | "assessed"])[] = [
  ["指標数", "all"],
  ["評価対象（n）", "assessed"],
  ["順調（達成を含む）", ["達成", "順調・改善"]],
  [groupWords.flat, ["横ばい"]],
  [groupWords.needsImprovement, ["要改善"]],
  [provisionalWord, ["暫定"]],
  ["その他（評価不能）", ["その他"]],
  [outsideWord, ["評価対象外"]],
];
const WIDTH = GRID / tiles.length;

/** The row of tiles, read from the total of the table by goal. */
export function tileRow(frame: DashboardFrame): DashboardPart {
  const top = frame.tiles;
  const assessed = totalCell(frame, goalColumns.assessed);
  const sumOf = (groups: readonly ChartGroup[]): string =>
    groups.map((group) => totalCell(frame, goalColumns.groups + chartGroups.indexOf(group))).join("+");
  const blank = Array<CellValue>(WIDTH - 1).fill("");
  const line = (of: (tile: (typeof tiles)[number], left: number) => CellValue): readonly CellValue[] =>
    tiles.flatMap((tile, index) => [of(tile, index * WIDTH), ...blank]);
  const number = ([, groups]: (typeof tiles)[number]): CellValue =>
    `=${groups === "all" ? totalCell(frame, goalColumns.all) : groups === "assessed" ? assessed : sumOf(groups)}`;
  const share = ([label, groups]: (typeof tiles)[number], left: number): CellValue => {
    if (groups === "all" || label === outsideWord) return "";
    if (groups === "assessed") return "割合の分母";
    return `=IF(${assessed}=0,"",${columnLetters(left)}${top + 2}/${assessed})`;
  };
  return {
    blocks: [contentBlock(top, 0, [line(([label]) => label), line(number), line(share)])],
    fills: [],
    merges: tiles.flatMap((_, index) => [0, 1, 2].map((row) => rectOf(top + row, index * WIDTH, 1, WIDTH))),
    formats: [
      {
        rects: tiles.map((_, index) => rectOf(top, index * WIDTH, 3, WIDTH)),
        format: {
          horizontal: "center",
          fontSize: 9,
          borders: { ...ruled.borders, insideHorizontal: { weight: "hairline", color: "#BFBFBF" } },
        },
      },
      { rects: [rectOf(top, 0, 1, GRID)], format: { ...headerFormat, fontSize: 9 } },
      { rects: [rectOf(top + 1, 0, 1, GRID)], format: { fontSize: 20, bold: true, numberFormat: "0" } },
      { rects: [rectOf(top + 2, 0, 1, GRID)], format: { numberFormat: "0.0%" } },
    ],
  };
}
