import type { CellGrid } from "../../src/core/workbook/cellGrid";
import { gridOf } from "./gridOf";

const header = ["指標名", "単位", "基準値", "目標値", "R4実績", "R5実績", "R6実績"];

/** A workbook as staff keep it, for the city's strategy: sure rows, look-alikes, an undated row, places that differ. */
export const staffWorkbook: readonly CellGrid[] = [
  gridOf({
    sheet: "基本目標１（令和６年度 総合戦略 進捗管理シート）最終版",
    rows: [
      header,
      ["ふるさと納税寄附件数", "件", 3908, 6000, 4100, 5200, 5630],
      ["観光入込客数", "千人", 544, 820, 601, 690, 1194.663],
    ],
  }),
  gridOf({
    sheet: "基本目標２",
    rows: [
      header,
      ["出生数", "人", 340, 380, 331, 322, 318],
      ["保育所（園）待機児童数", "人", 3, 0, 2, 1, "未公表"],
      ["妊婦が健康診査を受診した回数", "回", 12.4, 13, 12.1, 12.2, 12.3],
    ],
  }),
  gridOf({
    sheet: "R6集計（企画課）",
    rows: [
      ["指標名", "単位", "R6実績"],
      ["ふるさと納税寄附件数", "件", 5631],
      ["出生数", "人", 320],
      ["観光入込客数（北本駅前地区のみ）", "千人", 701],
    ],
  }),
  gridOf({
    sheet: "メモ",
    rows: [
      ["指標名", "実績"],
      ["健康寿命の延伸", "18.2歳"],
      ["自治会に加入している世帯の割合", "65.1％"],
    ],
  }),
];
