/** Titles inside a form that head figures of something else. */
const ELSEWHERE =
  /参考|他市|他団体|類似|近隣|[都道府県]平均|県内|全国|比較|予算|決算|事業費|コスト|財源|活動指標|活動量/;
/** Titles that go on with the indicator: １ 指標の概要, ３ 進捗状況［単位：人］, 実績値の推移. */
const OF_INDICATOR =
  /指標|KPI|実績|推移|進捗|達成|数値|目標|状況|年度|データ|グラフ|単位|概要|内容|評価|結果|設定|基本/i;

/** Whether the figures below a title may still be the indicator's; null: the words are no title (a sentence, a note). */
export function titleGoesOn(text: string, isLabelled: boolean): boolean | null {
  const bare = text.normalize("NFKC").trim();
  if (/[。]|^[※*(（［[【注・]/.test(bare) || bare.length > 40) return null;
  if (ELSEWHERE.test(bare)) return false;
  // Under a name that only stands above its figures another title is another thing.
  return isLabelled || OF_INDICATOR.test(bare);
}
