import type { SampleFigures } from "./indicatorTable";

const SOURCE = "北本市 令和６年度 事務事業評価";

function reported(project: string): string {
  return `${SOURCE}（${project}）`;
}

/**
 * What the city itself reported for FY2024 where it is the same measure as the indicator, by indicator id.
 * Reported under the same name, a spelling of it, or a name of the same content (said in the note).
 * Not taken: other measures (寄附額 for 寄附件数), other scopes (学童保育), parts of a whole, and a suspect figure.
 */
export const reportedFigures: Readonly<Record<string, SampleFigures>> = {
  "G1-K1": {
    actuals: { 2024: 59.4 },
    source: reported("中山道まちづくり協議会助成金事業"),
    note: "公園施設維持事業などの評価表では59.3％と公表されています。",
  },
  "G1-K3": {
    actuals: { 2024: { value: 1194663, numberFormat: '#,##0"人"' } },
    source: reported("北本市観光協会補助事業"),
    note: "公表値は人単位です（1,194,663人＝1,194.663千人）。",
  },
  "G2-K1": {
    actuals: {},
    note: "令和６年度の公表値「95（回実計）」は、基準値12.4回と単位が異なるとみられるため採用していません。",
  },
  "G3-N4": {
    actuals: { 2024: 2.1 },
    source: reported("交通安全対策事業"),
    note: "公表値は小数第1位までです。",
  },
  "G3-K1": {
    actuals: { 2024: 67.5 },
    source: reported("自治会振興事業"),
    note: "公表資料での名称は「自治会加入率」です。",
  },
  "G3-K7": {
    actuals: { 2024: 19.2 },
    source: reported("防災訓練業務"),
    note: "公表資料での名称は「防災訓練に参加した市民の割合」です。",
  },
  "X1-N1": {
    actuals: { 2024: 0 },
    source: reported("協働推進事業"),
    note: "公表資料での名称は「協働事業実施件数（単年度）」です。",
  },
  "X1-K2": {
    actuals: { 2024: 280 },
    source: reported("総合福祉センター管理運営事業"),
    note: "公表資料での名称は「ボランティア登録者数」です。",
  },
  "X1-K4": { actuals: { 2024: 13 }, source: reported("協働推進事業") },
  "X1-K5": {
    actuals: { 2024: 29 },
    source: reported("男女共同参画推進事業"),
    note: "公表資料での名称は「庁内の審議会・委員会等委員の女性の登用割合」です。",
  },
};
