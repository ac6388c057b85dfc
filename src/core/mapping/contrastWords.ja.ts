/** Words of which a name means one: a name with another of them is another measure. */
export interface ContrastFamily {
  /** What a name with none of the words is: another measure too (in all, not per head), doubtful, or neither. */
  readonly lacking: "apart" | "doubtful" | "nothing";
  /** true: opposites, so that the other one is not even suggested. */
  readonly areOpposites: boolean;
  /** Word shown → how it is written in a normalised name. */
  readonly words: readonly (readonly [string, RegExp])[];
}

type Words = readonly (readonly [string, RegExp])[];

const opposites = (...words: Words): ContrastFamily => ({ lacking: "doubtful", areOpposites: true, words });
const differing = (...words: Words): ContrastFamily => ({ lacking: "doubtful", areOpposites: false, words });
const needed = (...words: Words): ContrastFamily => ({ lacking: "apart", areOpposites: false, words });
const counted = (...words: Words): ContrastFamily => ({ lacking: "nothing", areOpposites: false, words });

/** Look-alikes kept apart (mapping spec §2). A word one name has and the other lacks only weighs against. */
export const contrastFamilies: readonly ContrastFamily[] = [
  // who
  opposites(["男性", /男性|男子|男児|父親/], ["女性", /女性|女子|女児|母親/]),
  differing(
    ["子ども", /子ども|児童|幼児|乳児|生徒|若者/],
    ["高齢者", /高齢者|65歳以上|75歳以上/],
    ["障害者", /障害/],
    ["外国人", /外国人/],
  ),
  differing(["妊婦", /妊婦/], ["産婦", /(?<!妊)産婦/], ["乳幼児", /乳児|幼児|歳児/]),
  differing(["歯科", /歯科/]),
  differing(["児童", /児童/], ["生徒", /生徒/], ["学生", /学生/]),
  differing(
    ["学童保育", /学童|放課後児童/],
    ["保育所", /保育所|保育園|(?<!学童)保育(?!料)/],
    ["幼稚園", /幼稚園/],
    ["こども園", /子ども園/],
  ),
  differing(["小学校", /小学(?:校|生)/], ["中学校", /中学(?:校|生)/], ["高校", /高校|高等学校/]),
  differing(["負傷者", /負傷|けが/], ["死亡者", /死亡|死者/]),
  differing(["保護者", /保護者/], ["児童生徒", /児童生徒/], ["教職員", /教員|教職員/]),
  // how many times, over which span
  opposites(
    ["新規", /新規|新た/],
    ["継続", /継続/],
    ["延べ", /延べ/],
    ["累計", /累計|累積|通算/],
    ["実人数", /実人数/],
  ),
  opposites(["単年度", /単年/], ["累計", /累計|累積|通算/]),
  opposites(["上半期", /上半期|上期/], ["下半期", /下半期|下期/]),
  opposites(["平日", /平日/], ["休日", /休日|土日|祝日/]),
  opposites(["昼間", /昼間|日中/], ["夜間", /夜間/]),
  opposites(
    ["前", /(?:実施|利用|参加|導入|改修|開催|受講|入所)前|事前/],
    ["後", /(?:実施|利用|参加|導入|改修|開催|受講|入所)後|事後/],
  ),
  // where, whose
  opposites(["市内", /市内/], ["市外", /市外/], ["県内", /県内/], ["県外", /県外/], ["全国", /全国/]),
  differing(["市全体", /市全体|全市|市域|区域施策/], ["市の事務事業", /事務事業|市役所|庁舎|公共施設/]),
  opposites(["公立", /公立|市立|公営|公設/], ["私立", /私立|民間|民営|民設/]),
  differing(
    ["製造業", /製造業|工業(?!団地)/],
    ["商業", /(?<!農)商業|小売|卸売/],
    ["農業", /農業|農産|農家/],
    ["建設業", /建設業/],
    ["サービス業", /サービス業/],
  ),
  differing(["犯罪", /犯罪|刑法犯/], ["交通事故", /交通事故/], ["火災", /火災/], ["災害", /災害/]),
  differing(["スポーツ", /スポーツ/], ["文化", /文化|芸術/], ["図書", /図書/]),
  differing(["鉄道", /駅|鉄道|列車|電車/], ["バス", /バス(?!ケ)/]),
  differing(["審議会", /審議会|委員会/], ["管理職", /管理職|職員/]),
  // which way
  opposites(["満足", /(?<!不)満足/], ["不満", /不満/]),
  opposites(["転入", /転入|流入/], ["転出", /転出|流出/]),
  opposites(["出生", /出生/], ["死亡", /死亡/]),
  opposites(["自然増減", /自然(?:増|減|動態)/], ["社会増減", /社会(?:増|減|動態)/]),
  opposites(["創業", /創業|起業|開業/], ["廃業", /廃業|倒産/]),
  opposites(["加入", /(?<![未不])加入/], ["脱退", /脱退|退会|未加入/]),
  opposites(["入所", /入所|入園|入会/], ["退所", /退所|退園/]),
  opposites(["賛成", /賛成/], ["反対", /反対/]),
  opposites(["感じる", /感じ(?:る|て|た)|思う|思って/], ["感じない", /感じ(?:ない|ていない|なかった)|思わない/]),
  opposites(["収入", /収入|歳入/], ["支出", /支出|歳出/]),
  opposites(["正規", /(?<!非)正規/], ["非正規", /非正規/]),
  opposites(["増加", /増加/], ["減少", /減少/]),
  opposites(["上り", /上り/], ["下り", /下り/]),
  // which step: 普及率 and 申請率, 受講者 and 修了者
  differing(
    ["申請", /申請/],
    ["普及", /普及|交付|保有/],
    ["認知", /認知(?!症|件)|知っている/],
    ["利用", /利用|活用/],
    ["登録", /登録/],
    ["満足", /満足/],
    ["達成", /達成/],
    ["検討", /検討/],
  ),
  differing(
    ["登録", /登録/],
    ["導入", /導入/],
    ["認定", /(?<!要介護|要支援・要介護|介護)認定(?!者)/],
    ["実施", /実施|開催/],
  ),
  differing(["参加", /参加|出席|来場/], ["実施", /実施|開催/], ["登録", /登録/], ["相談", /相談/], ["応募", /応募/]),
  differing(["相談", /相談/], ["解決", /解決/], ["受付", /受付|受理/]),
  differing(["解除", /解除|取り?消/]),
  differing(["支援", /支援(?!・)/]),
  differing(["更新", /更新/]),
  differing(["検挙", /検挙/]),
  differing(["希望", /希望|(?<!み)たい/]),
  needed(["予定", /予定|見込/], ["目標", /目標値|計画値/]),
  needed(["増減", /増減|増加率|減少率|伸び/]),
  // of what the figure is: per head, per household
  needed(
    ["一人あたり", /(?<![0-9])1人あたり/],
    ["一世帯あたり", /1(?:世帯|戸)あたり/],
    ["千人あたり", /1000人あたり/],
    ["一万人あたり", /(?<![0-9])10000人あたり/],
    ["十万人あたり", /100000人あたり/],
  ),
  // measures that end alike
  counted(
    ["人数", /人数|者数|客数|員数|児童数|生徒数/],
    ["団体数", /団体数|組織数|グループ数|クラブ数/],
    ["世帯数", /世帯数|戸数/],
    ["施設数", /か所数|施設数|校数|店舗数|社数|企業数|事業所数|教室数/],
    ["本数", /本数|便数|台数|枚数|点数/],
  ),
  differing(
    ["純生産", /純生産/],
    ["総生産", /総生産/],
    ["所得", /所得/],
    ["出荷額", /出荷額/],
    ["付加価値", /付加価値/],
  ),
  differing(["循環率", /循環/], ["自給率", /自給/], ["自立度", /自立/]),
  differing(["導入", /導入/], ["普及", /普及/], ["削減", /削減/], ["排出", /(?<!.*削減)排出/]),
  opposites(["総数", /総(?:数|量|額|人口)/], ["平均", /平均/], ["最大", /最大|最高/], ["最小", /最小|最低/]),
];
