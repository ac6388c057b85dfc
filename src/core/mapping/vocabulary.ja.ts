/** What a heading says its column (or row) holds. Only baseline, target, actual and currentState hold figures for us. */
export type HeaderRole =
  | "indicator"
  | "unit"
  | "baseline"
  | "currentState" // 現状値: the baseline, unless the table has one and states a later year
  | "target"
  | "interimTarget"
  | "actual"
  | "expectedValue"
  | "rate"
  | "rating"
  | "change"
  | "total"
  | "department"
  | "note"
  | "baselineYear"
  | "targetYear"
  | "yearGroup" // 年度: heads a group of years and says nothing else
  | "value" // 値, 数値: a figure whose field the row says
  | "other";

const KPI =
  "(?:重要業績(?:評価)?(?:成果)?指標|成果(?:活動)?指標|活動指標|目標指標|施策指標|評価指標|管理指標|進捗管理指標|取組指標|基本指標|代表指標|主要指標|関連指標|数値目標|社会目標|行政活動目標|kpi|kgi|生き活き指標|指標|重点指標|めざす姿の成果指標|目指す姿の成果指標)";
const RATE_HEAD =
  "(?:最終|数値|中間|年次|各年度|当年度|単年度|計画|kpi|指標|成果|対|現在の?)*(?:目標値?|計画値?|期待値|目安値)?(?:に対する|に対して|との|への|の|対)?";
const PARTY = "(?:担当|所管|主管|主担当|推進担当|指標担当|関係|関連|実施|取りまとめ|回答|記入)";
const OFFICE = "(?:部署?|局|課等?|室|係|庁|省庁|グループ|機関|所属|者|担当)";

/** Words by role; each is matched against the whole heading without years, brackets and spaces. First that fits. */
const WORDS: readonly (readonly [HeaderRole, string])[] = [
  // 数値目標 heads the names of a goal's indicators far more often than their targets; contents decide later.
  ["indicator", "数値目標|数値目標・?(?:重要業績評価指標|kpi)"],
  ["yearGroup", "年度|年度別|各年度|年|会計年度|暦年|西暦|和暦|時点|年度末"],
  [
    "baselineYear",
    "(?:基準|現状|策定|当初)(?:年度?|年次|時点)|調査年度?|最新(?:データ)?(?:公表)?(?:年度?|時点)|実績年度?",
  ],
  ["targetYear", "(?:最終)?目標(?:達成)?(?:年度?|年次|年月|時期|時点|期限|最終年度)|達成(?:期限|年度|時期)"],
  [
    "other",
    "(?:基本|横断的な?|政策|施策の?|戦略)目標(?:名|no|番号)?|no\\.?|番号|#|id|整理番号|通し番号|連番|コード|.*(?:予算|決算|事業費|経費|金額|コスト|執行).*",
  ],
  ["unit", "単位|単位名"],
  ["value", "値|数値|実数|数量|計数|データ"],
  [
    "rate",
    `${RATE_HEAD}(?:達成率|達成度合い?|達成度|達成状況|達成割合|達成見込率|進捗率|進捗度合い?|進捗度|進捗割合|進捗状況|進捗|進展度|進展|到達率|到達度|充足率|執行率|比率?|対比)(?:評価|区分|ランク|の?区分)?`,
  ],
  [
    "rate",
    "(?:実績|実績値)[/÷](?:目標|目標値|計画)|[a-e][/÷][a-e](?:[×x*]100)?|対(?:目標|計画|目安値?|期待値?)比率?|目標比|計画比",
  ],
  [
    "rating",
    "(?:総合|自己|内部|外部|一次|二次|最終|進捗|達成度?|有識者|委員|事業|年度|中間|担当課|有識者会議)?(?:評価|判定|ランク|格付け?)(?:区分|結果|欄|基準|理由|コメント)?|(?:達成度の?|進捗)?区分|kpiの進捗|事業効果|ステータス|状況|傾向|今後の(?:方向性|方針|取組|展開|課題)|\\d?年?以?内?の?達成見込み?|達成の?(?:可否|見通し|見込み?)|前年度?(?:評価|判定|区分)|方向性",
  ],
  [
    "change",
    "(?:対?前年度?|前回|前期|基準値?|現状値?|目標値?|計画値?|目安値?|対基準値?|対目標値?)(?:と|から|から?の|と?の|に対する)?(?:比較?|差|差異|増減|増減率|増減数|伸び率|伸び|変化|乖離|比率?)|増減(?:率|数|値|幅)?|伸び率|変化(?:率|量)?|差|差異|差分|差引|乖離|前年度?(?:実績|実績値|値|数値)?|前回(?:実績|値)?|過年度実績|増加率|減少率|年?平均伸び率",
  ],
  ["total", "合計|計|小計|総計|総合計|平均値?|累計値?|累計実績値?|\\d+(?:年|か年|年間)(?:の?合計|計|平均)"],
  [
    "expectedValue",
    "(?:年度|各年度|年次|当年度|期間)?の?(?:期待値|目安値?|目安となる値|当初見込み?値?|見込み?値?|見込量|予測値?|推計値?|見通し|計画値?|ペース)",
  ],
  [
    "interimTarget",
    "(?:年次|中間|各?年度別?|単年度|毎年度?|当該?年度|今年度|本年度|前年度|次年度|翌年度|途中|期中|中間年度?|中間時点)の?(?:数値)?目標(?:値|数値)?",
  ],
  [
    "target",
    "(?:最終|計画|到達|成果|活動|政策|数値|計画最終年度?|最終年度?|計画期間|計画終了時|期末|終了時|目標年度?の?|目標年次の?|達成|kpi|指標の?|累計)?の?目標(?:値|数値|水準|量)?|指標値|めざす値|目指す値|ゴール|目標とする(?:値|数値)",
  ],
  [
    "baseline",
    "(?:計画)?(?:策定|当初|開始)時?の?(?:値|数値|実績|実績値|現状値?)|策定時|計画策定時|(?:計画)?当初|初期値|(?:計画)?(?:基準|規準)(?:値|数値|年度?値|年度?の値|年度?実績値?|時の?値)?|出発点|従前値|近況値?|ベースライン値?|スタート値|起点値?|参考基準値",
  ],
  ["currentState", "現状(?:値|の値|の数値|数値)?|現況(?:値|数値)?|現在の?(?:値|状況|数値)|計画策定時の?現状"],
  [
    "actual",
    "(?:kpi|指標の?|成果|活動|年次|各?年度別?の?|最新の?|直近の?|目標に対する|数値|目標|本事業終了後における|事業終了後の?|進捗|現在の?|当該?年度の?|今年度の?|報告年度の?|単年度)*(?:実績(?:値|数値|数|量|額)?|実測値|測定値|達成値|評価値|結果数値|モニタリング値?)(?:の推移|推移|一覧)?|(?:最新|直近)の?(?:値|数値|データ)|結果|実績等|(?:数値|値|指標|実績値?)?の?推移",
  ],
  ["indicator", `(?:主な|重点|戦略|ミッション戦略)?${KPI}(?:[・/]?${KPI})?(?:の?(?:名称?|内容|項目|設定))?`],
  [
    "indicator",
    "(?:評価|目標|測定|調査|管理|大|中|小|細)?項目(?:名|名称)?|何を測る指標か|目標・指標|指標・目標|指標および目標|取組の指標",
  ],
  [
    "department",
    `${PARTY}?(?:${OFFICE})?(?:・|/|、|および)?${PARTY}?${OFFICE}{1,2}(?:名|一覧|等|・担当一覧|・課名|・係名)?|担当|所管|所管部局・担当一覧|担当部局庁・課名|所属`,
  ],
  [
    "note",
    ".*(?:備考|出典|参照元|根拠|理由|考え方|算出方法|算定方法|算式|計算方法|計算式|説明|要因|分析|課題|コメント|所見|意見|特記事項|摘要|取組内容|取組実績|実施内容|対応方針|把握方法|調査方法|示すもの|データ元|資料名?|注記|補足|定義)(?:等|など|欄)?",
  ],
];

interface RolePattern {
  readonly role: HeaderRole;
  readonly pattern: RegExp;
}

const PATTERNS: readonly RolePattern[] = WORDS.map(([role, words]) => ({
  role,
  pattern: new RegExp(`^(?:${words})$`),
}));

/**
 * The role a heading's words name, matched as a whole: 達成率 is a rate, 環境基準達成率 (an indicator's name) is nothing.
 * Expects folded, spaceless, lower-case text without years and brackets.
 */
export function headerRole(words: string): HeaderRole | null {
  return PATTERNS.find(({ pattern }) => pattern.test(words))?.role ?? null;
}
