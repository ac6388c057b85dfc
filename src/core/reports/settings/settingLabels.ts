/** What the settings are called on their sheet; they are found by these words when they are read back. */
export const settingLabels = {
  title: "総合戦略名",
  version: "版",
  reportYear: "報告年度",
  startYear: "計画の開始年度",
  targetYear: "計画の目標年度",
  scheme: "評価方式",
  ownName: "独自の評価方式の名称",
  schemeId: "評価方式コード",
  bandedRate: "区分する率",
  decreaseAchievement: "減少させる指標の達成率",
  maintainAchievement: "維持（以下）の指標の達成率",
  pace: "経過率の決め方",
  percentDecimals: "率の小数桁数",
  rounding: "端数処理",
  printAbove: "率の表示の上限",
  printBelow: "率の表示の下限",
  beyondRange: "上限・下限を外れる率",
  capUnmet: "未達成の率の上限",
  withoutProgress: "進捗率のない未達成の指標",
  maintainUnmet: "維持する指標の未達成",
  regression: "基準値より後退したとき",
  finalYear: "最終年度の判定",
  mostlyAchievedAt: "おおむね達成の下限",
} as const;

/** Headings of the four tables of the settings sheet. */
export const settingHeadings = {
  label: "項目",
  value: "値",
  statusId: "判定コード",
  atLeast: "下限",
  caption: "判定",
  symbol: "記号",
  group: "グループ",
  color: "色",
  yearsLeft: "目標年度から",
  share: "経過率",
} as const;

/** Fiscal years a plan can be set to. */
export const settableYears = { min: 1990, max: 2100 } as const;

/** What a row of the yearly pace is called: 目標年度, 目標年度の１年前 … */
export function yearsLeftWord(years: number): string {
  return years === 0 ? "目標年度" : `目標年度の${years}年前`;
}
