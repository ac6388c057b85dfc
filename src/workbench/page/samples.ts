/** The samples the page brings along, as they are called in its menu. */
export const samples = [
  { file: "fictitious-r4-r7.xlsx", title: "架空の実績（令和4〜7年度）" },
  { file: "kitamoto-fy2024.xlsx", title: "北本市の報告書（令和6年度）" },
] as const;
