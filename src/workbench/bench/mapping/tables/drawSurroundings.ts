import { mergeDraft, putCell, type DraftSheet } from "../sheets/draftSheet";
import { yearText } from "../notations/years";
import type { Scene } from "../scene/scene";

/** Title rows over a table; returns the row below them. `tellsYear`: the title is what says the report year. */
export function drawTitle(scene: Scene, sheet: DraftSheet, subject: string, tellsYear: boolean): number {
  const { random } = scene.dealer;
  const year = yearText(scene.year.item, scene.reportYear);
  const named = tellsYear || random.chance(0.3);
  const title = named ? `${year}　${subject}` : subject;
  putCell(sheet, 0, 0, title);
  if (random.chance(0.3)) mergeDraft(sheet, { top: 0, left: 0, bottom: 0, right: 9 });
  if (random.chance(0.3))
    putCell(sheet, 1, 0, random.oneOf(["資料２", "企画課作成", "（案）", "【庁内用】", "未定稿"]));
  if (random.chance(0.2)) putCell(sheet, 1, 8, `作成日：令和${scene.reportYear - 2017}年7月${random.whole(1, 31)}日`);
  return random.oneOf([2, 3]);
}

/** Notes under a table. */
export function drawNotes(scene: Scene, sheet: DraftSheet, row: number, left: number): void {
  const { random } = scene.dealer;
  const notes = [
    "※１　実績値は各年度末時点の数値である。",
    `※２　${scene.reportYear}年度の一部は速報値である。`,
    "（注）四捨五入のため、合計と内訳が一致しない場合がある。",
    "評価区分：A＝達成率100％以上、B＝80％以上100％未満、C＝80％未満",
  ];
  random.some(notes, random.oneOf([0, 0, 1, 2])).forEach((note, index) => putCell(sheet, row + 1 + index, left, note));
}

const subjects = [
  "総合戦略 指標管理表", "まち・ひと・しごと創生総合戦略　進捗状況一覧", "KPI進捗管理シート", "総合戦略の進捗状況について",
  "重要業績評価指標（KPI）一覧", "効果検証シート", "数値目標・KPIの実績", "総合戦略　実績報告",
] as const; // prettier-ignore

export function subjectOf({ dealer }: Scene): string {
  return dealer.random.oneOf(subjects);
}
