/** Words over columns of figures that are of another body, or of a part of the people only: 埼玉県, 全国平均, 類似団体, 男性. */
const OTHERS =
  /^(?:(?:[^\s市区町村]{1,4}(?:都|道|府|県)|県|国|全国|[他県][市町村内]+)(?:の?(?:値|数値|平均値?|全体|計|市町村平均))?|.{0,8}平均値?|(?:類似|近隣|他|同規模|比較)(?:団体|都市|自治体|市町村?|市町|市).*|男性?|女性?|男子|女子|男の子|女の子|市外|県外|国外|参考値?)$/;

/** true where a heading over several columns says that their figures are not the indicator's of the whole city. */
export function speaksOfOthers(text: string): boolean {
  const bare = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/\([^()]*\)/g, "");
  return bare.length <= 14 && OTHERS.test(bare);
}
