import { kitamotoStrategy } from "../../../../core/strategy/kitamoto/kitamotoStrategy";
import type { City } from "./city";
import { kitamotoLookAlikes } from "./kitamotoLookAlikes";

const departmentOfGoal: Readonly<Record<string, readonly string[]>> = {
  G1: ["市長公室", "都市計画課", "産業観光課"],
  G2: ["子育て支援課", "健康づくり課"],
  G3: ["くらし安全課", "生涯学習課", "障がい福祉課", "高齢介護課"],
  G4: ["産業観光課"],
  X1: ["くらし安全課", "人権推進課", "共生福祉課"],
  X2: ["政策推進課", "環境課", "市民課"],
};

/** Wordings found in the city's own reports, and others a colleague would use. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  "G1-N2": ["25～34歳女性の社会増減", "25歳～34歳女性の社会増減数"],
  "G2-K1": ["妊婦健康診査受診回数", "妊婦健診の受診回数（平均）"],
  "G2-K2": ["待機児童数（保育所）", "保育所の待機児童数"],
  "G2-K4": ["かかりつけ医がいる子育て世帯の割合", "子どものかかりつけ医がいる世帯割合"],
  "G3-K1": ["自治会加入率", "自治会加入世帯の割合"],
  "G3-K2": ["スポーツ・レクリエーション団体数", "各種スポーツ・レクリエーション団体の数"],
  "G3-K5": ["障害福祉サービスに満足している障がい者の割合", "障害福祉サービスが充実していると感じる人の割合"],
  "G3-K7": ["防災訓練に参加した市民の割合", "防災訓練の市民参加率"],
  "G4-N1": ["市内純生産（就業者１人当たり）", "就業者１人当たりの純生産"],
  "G4-K1": ["農業従事者１人当たり農業産出額", "農業産出額（農業従事者一人あたり）"],
  "G4-K2": ["製造業の付加価値額", "製造業付加価値額"],
  "G4-K5": ["多様な働き方実践企業認定数", "多様な働き方実践企業の認定数"],
  "X1-N1": ["協働事業実施件数（単年度）", "協働事業の実施件数"],
  "X1-K2": ["ボランティア登録者数", "ボランティア登録者数（累計）"],
  "X1-K3": ["ワークショップ参加者数", "市民ワークショップの参加人数"],
  "X1-K5": ["庁内の審議会・委員会等委員の女性の登用割合", "審議会等における女性の登用率"],
  "X1-K6": ["障がい者の就労割合（就労希望者のうち）", "就労を希望する障がい者の就労率"],
  "X2-N2": ["市全体の温室効果ガス排出量", "温室効果ガス排出量（市域全体）"],
  "X2-K1": ["再エネ普及率", "再生可能エネルギー普及率（市内）"],
  "X2-K3": ["行政手続オンライン化率", "オンライン化した行政手続の割合"],
  "X2-K4": ["電子申請利用率", "オンライン申請の利用割合"],
};

/** 北本市 with its own plan. */
export const kitamoto: City = {
  strategy: kitamotoStrategy,
  departments: Object.fromEntries(
    kitamotoStrategy.indicators.map(({ id, goalId }, index) => {
      const departments = departmentOfGoal[goalId] ?? ["政策推進課"];
      return [id, departments[index % departments.length] ?? "政策推進課"];
    }),
  ),
  lookAlikes: kitamotoLookAlikes,
  synonyms,
};
