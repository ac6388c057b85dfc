import { classifyHeader } from "./classifyHeader";

const read = (text: string) => {
  const meaning = classifyHeader(text);
  return meaning === null
    ? null
    : [meaning.role, meaning.year ?? (meaning.planYear === null ? null : -meaning.planYear)];
};

describe("headings seen in real documents", () => {
  test.each([
    [
      "indicator",
      "指標名 指標 指標の名称 指標名称 指標（KPI） 成果指標 成果指標名 活動指標 KPI ＫＰＩ KPI（重要業績評価指標） 重要業績評価指標 重要業績評価指標(KPI) 重要業績評価指標（ＫＰＩ） 重要業績指標 重要業績成果指標 数値目標 目標指標 施策指標 めざす姿の成果指標名 社会目標 行政活動目標 KGI 生き活き指標 項目 何を測る指標か",
    ],
    [
      "baseline",
      "基準値 基準値（基準年） 基準 規準 計画策定時の数値 従前値 策定時 当初値 計画当初値 初期値 出発点 近況値 ベースライン値",
    ],
    ["currentState", "現状値 現状 現況 現況値 現状値（調査年度）"],
    ["target", "目標値 目標 最終目標 最終目標（目標年） 指標値 目標値（1巡目）"],
    ["interimTarget", "中間目標値 年次目標 中間目標 各年度目標値 計画 計画値 年度計画 各年度の計画値"],
    ["expectedValue", "期待値 目安値 当初見込み 当該年度の期待値 今年度の目安 毎年度の目安値"],
    [
      "actual",
      "実績値 実績 最新値 最新の数値 直近実績値 年次実績 評価値 モニタリング 活動実績 成果実績 本事業終了後における実績値",
    ],
    [
      "rate",
      "達成率 達成率(%) 達成度 達成度評価 達成率評価(※) 目標達成率 目標達成度 進捗率 進捗率(%) 進捗度 進展度 進捗割合 進捗 達成度の区分 KPIの進捗 達成状況 進捗状況",
    ],
    ["rating", "評価 評価区分 判定 総合評価 区分 事業効果 委員評価 1年以内の達成見込み 今後の方向性"],
    ["change", "前年差 前年比 対前年度比 前年度実績 増減 増減率 基準値との差 目標値との差"],
    ["total", "合計 計 小計 平均 累計"],
    ["unit", "単位 （単位） 単位（％） 単位名 指標の単位 指標単位 KPIの単位 目標値の単位 計測単位 単位等"],
    [
      "department",
      "所管課 担当課 担当課等 担当部局 担当部・課名 担当部局庁・課名 担当部局庁 担当課室 指標担当部課等 主管課 主担当省庁 推進担当課 所管部局 所管部局・担当一覧 所属 担当部署",
    ],
    [
      "note",
      "備考 出典 KPIの出典 指標データの参照元 目標値の設定根拠 指標設定の理由 指標が示すもの 項目の説明 目標項目の説明 ①KPIの算出方法②目標値設定の考え方 説明",
    ],
    ["targetYear", "目標年月 目標年度 目標最終年度"],
    ["baselineYear", "基準年度"],
    ["other", "基本目標 No. 番号 予算額 決算額"],
  ])("%s", (role, texts) => {
    const roles = texts.split(" ").map((text) => [text, classifyHeader(text)?.role ?? null]);
    expect(roles).toEqual(texts.split(" ").map((text) => [text, role]));
  });
});

describe("headings with a year", () => {
  test.each([
    ["R6", null, 2024],
    ["R.6", null, 2024],
    ["Ｒ．６", null, 2024],
    ["R. 4", null, 2022],
    ["H.31", null, 2019],
    ["R.元", null, 2019],
    ["R.6年度", null, 2024],
    ["R.4の実績", "actual", 2022],
    ["R.3 (出発点)", "baseline", 2021],
    ["R.7（目標値）", "target", 2025],
    ["A. R.6実績", "actual", 2024],
    ["Ｒ６", null, 2024],
    ["令和６年度", null, 2024],
    ["令和6年度 (2024)", null, 2024],
    ["令和６（2024）年度", null, 2024],
    ["令和元年度", null, 2019],
    ["2024年度", null, 2024],
    ["2024", null, 2024],
    ["H30", null, 2018],
    ["R5(2023)", null, 2023],
    ["R4実績", "actual", 2022],
    ["R5実績値", "actual", 2023],
    ["（R5実績値", "actual", 2023],
    ["令和４年度\n実績", "actual", 2022],
    ["実績値（令和5年度）", "actual", 2023],
    ["直近の実績(2023年度)", "actual", 2023],
    ["令和６年度末実績", "actual", 2024],
    ["令和5年度の実績値", "actual", 2023],
    ["現状値(R3)", "currentState", 2021],
    ["現状値(H25)", "currentState", 2013],
    ["現状値(2024年度）", "currentState", 2024],
    ["現状(R5(2023))", "currentState", 2023],
    ["平成28(現状値)", "currentState", 2016],
    ["Ｒ４ (出発点)", "baseline", 2022],
    ["基準値（令和３年度）", "baseline", 2021],
    ["目標値(H31)", "target", 2019],
    ["目標値 （2030年）", "target", 2030],
    ["2022目標", "target", 2022],
    ["Ｒ９（目標値）", "target", 2027],
    ["令和10年度目標値", "target", 2028],
    ["R7年度目標", "target", 2025],
    ["R6達成率", "rate", 2024],
    ["R6期待値", "expectedValue", 2024],
    ["実績値 初年度", "actual", -1],
    ["２年目", null, -2],
    ["実績値（R7.3末）", "actual", 2024],
    ["実績（千人）", "actual", null],
    ["目 標 値", "target", null],
    ["評評価価指指標標", "indicator", null],
  ])("%s", (text, role, year) => {
    expect(read(text)).toEqual([role, year]);
  });

  test("a unit in the heading is kept", () => {
    expect(classifyHeader("実績（千人）")?.unit).toBe("千人");
    expect(classifyHeader("年次目標（上段）・年次実績（下段）")?.rows).toBe("targetOverActual");
  });
});

describe("not headings", () => {
  test.each([
    "大気環境基準の達成率",
    "環境基準達成率",
    "経営革新計画目標達成率",
    "不当労働行為事件の平均処理日数の目標達成率",
    "週休二日制工事（４週８休）の達成率",
    "地籍調査の進捗率",
    "高規格道路の整備進捗率",
    "緊急輸送道路の防災対策進捗率",
    "水質保全目標（COD）の達成率",
    "将来の夢や目標を持っている児童生徒の割合",
    "資源評価対象魚種の漁獲量",
    "学校関係者評価の実施率",
    "医師偏在指標",
    "特殊詐欺の抑止目標件数",
    "目標を達成した重要業績指標の割合",
    "農業の単位面積当たり生産性",
    "観光入込客数",
    "自主防災組織の組織率",
    "R4～R7",
    "544",
    "",
    "令和6年度 総合戦略KPI進捗管理表",
  ])("%s", (text) => {
    expect(classifyHeader(text)).toBeNull();
  });
});

describe("letters and numbers that formulas call a column by", () => {
  test.each([
    ["実績値(a)", "actual", null],
    ["実績値（Ａ）", "actual", null],
    ["実績（ｂ）", "actual", null],
    ["実績値　A", "actual", null],
    ["B 目標値", "target", null],
    ["②実績値", "actual", null],
    ["実績値②", "actual", null],
    ["令和6年度実績値（b）", "actual", 2024],
    ["基準値A", "baseline", null],
    ["達成率（b/a）", "rate", null],
    ["達成率C", "rate", null],
  ])("%s", (text, role, year) => {
    expect(classifyHeader(text)).toMatchObject({ role, year, unit: null });
  });

  test.each([
    ["実績（千人）", "千人"],
    ["実績値(a)（％）", "％"],
    ["実績（ha）", "ha"],
    ["実績値（ｔ）", "t"],
    ["実績（アール）", "アール"],
  ])("%s states a unit", (text, unit) => {
    expect(classifyHeader(text)?.unit?.normalize("NFKC")).toBe(unit.normalize("NFKC"));
  });

  test.each(["指標A", "備考1", "担当A", "A", "②", "3年度A", "目標１", "現状②"])(
    "%s is not read otherwise than before",
    (text) => {
      expect(classifyHeader(text)).toBeNull();
    },
  );
});
