import type { CellGrid } from "../../../../core/workbook/cellGrid";
import { createRandom, type Random } from "../draw/random";
import { createDraftSheet, putCell } from "../sheets/draftSheet";
import { gridOfDraft } from "../sheets/gridOfDraft";

type Fill = (random: Random, row: number) => string | number;

const streets = ["本町", "中央", "東", "宮内", "古市場", "深井", "高尾", "荒井", "石戸", "朝日"] as const;
const names = ["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤"] as const;
const works = [
  "道路補修",
  "側溝清掃",
  "街路樹剪定",
  "照明灯交換",
  "標識設置",
  "舗装打換",
  "除草",
  "カーブミラー修繕",
] as const;

/** The kinds of columns of a ledger that has nothing to do with the plan: repairs of roads, their sites and bills. */
const columns: readonly (readonly [heading: string, fill: Fill])[] = [
  ["整理番号", (_random, row) => row + 1],
  ["受付日", (random) => `令和${random.whole(4, 7)}年${random.whole(1, 12)}月${random.whole(1, 28)}日`],
  ["町名", (random) => random.oneOf(streets)],
  ["地番", (random) => `${random.whole(1, 8)}丁目${random.whole(1, 40)}－${random.whole(1, 20)}`],
  ["申出者", (random) => `${random.oneOf(names)}　様`],
  ["工事名", (random) => `${random.oneOf(streets)}地内${random.oneOf(works)}工事`],
  ["延長（ｍ）", (random) => random.whole(5, 900) / 10],
  ["契約額（円）", (random) => random.whole(10, 9000) * 1000],
  ["R5支払額", (random) => random.whole(10, 9000) * 100],
  ["R6支払額", (random) => random.whole(10, 9000) * 100],
  ["進捗", (random) => `${random.whole(0, 100)}％`],
  ["施工業者", (random) => `${random.oneOf(names)}建設（株）`],
  ["備考", (random) => random.oneOf(["", "", "要再確認", "住民説明済", "翌年度へ繰越"])],
];

/** A sheet of that size with nothing of any plan in it; the first row is its header. Rows count the header. */
export function foreignSheet(rows: number, width: number): CellGrid {
  const random = createRandom(rows * 1000 + width);
  const sheet = createDraftSheet("道路修繕台帳");
  for (let column = 0; column < width; column++) {
    const round = Math.floor(column / columns.length);
    const [heading = "", fill] = columns[column % columns.length] ?? [];
    putCell(sheet, 0, column, round === 0 ? heading : `${heading}${round + 1}`);
    if (fill === undefined) continue;
    for (let row = 1; row < rows; row++) putCell(sheet, row, column, fill(random, row));
  }
  return gridOfDraft(sheet);
}
