/** What the settings are called on their sheet; they are found by these words when they are read back. */
export const settingLabels = {
  title: "総合戦略名",
  version: "版",
  reportYear: "報告年度",
  startYear: "計画の開始年度",
  targetYear: "計画の目標年度",
  scheme: "評価方式",
  schemeId: "評価方式コード",
  bandedRate: "区分する率",
  decreaseAchievement: "減少させる指標の達成率",
  percentDecimals: "率の小数桁数",
  rounding: "端数処理",
  capUnmet: "未達成の率の上限",
  withoutProgress: "進捗率のない未達成の指標",
  maintainUnmet: "維持する指標の未達成",
  regression: "基準値より後退したとき",
  finalYear: "最終年度の判定",
  mostlyAchievedAt: "おおむね達成の下限",
} as const;

/** Headings of the three tables of the settings sheet. */
export const settingHeadings = {
  label: "項目",
  value: "値",
  statusId: "判定コード",
  atLeast: "下限",
  caption: "判定",
  symbol: "記号",
  group: "グループ",
} as const;

/** Fiscal years a plan can be set to. */
export const settableYears = { min: 1990, max: 2100 } as const;
