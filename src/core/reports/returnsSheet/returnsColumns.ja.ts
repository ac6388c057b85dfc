/** Headings of 「回答データ」, by which its columns are found again, and their widths in points. */
export const returnsColumns = [
  { key: "indicatorId", heading: "指標番号", width: 60 },
  { key: "name", heading: "指標名", width: 230 },
  { key: "unit", heading: "単位", width: 46 },
  { key: "field", heading: "項目", width: 96 },
  { key: "year", heading: "年度（西暦）", width: 66 },
  { key: "japaneseYear", heading: "年度（和暦）", width: 66 },
  { key: "value", heading: "値", width: 220 },
  { key: "text", heading: "原文", width: 90 },
  { key: "department", heading: "所管課", width: 96 },
  { key: "round", heading: "調査の種類", width: 60 },
  { key: "file", heading: "ファイル", width: 150 },
  { key: "sheet", heading: "シート", width: 100 },
  { key: "cell", heading: "セル", width: 46 },
  { key: "acceptedAt", heading: "取込日時", width: 100 },
] as const;

export type ReturnsColumn = (typeof returnsColumns)[number]["key"];
