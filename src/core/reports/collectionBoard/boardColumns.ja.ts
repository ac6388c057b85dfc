/** Headings of 「回収状況」, by which its columns are found again, and their widths in points. */
export const boardColumns = [
  { key: "department", heading: "課名", width: 110 },
  { key: "state", heading: "状態", width: 62 },
  { key: "deadline", heading: "回答期限", width: 96 },
  { key: "returnedOn", heading: "提出日", width: 70 },
  { key: "answered", heading: "記入済", width: 50 },
  { key: "asked", heading: "対象指標", width: 56 },
  { key: "open", heading: "要確認", width: 50 },
  { key: "sentBackOn", heading: "差戻し日", width: 70 },
  { key: "confirmedOn", heading: "確定日", width: 70 },
  { key: "respondent", heading: "回答者", width: 100 },
  { key: "approvedOn", heading: "所属長確認日", width: 76 },
  { key: "contact", heading: "連絡先", width: 90 },
  { key: "file", heading: "ファイル", width: 150 },
  { key: "memo", heading: "メモ（差戻しの理由など）", width: 180 },
  { key: "reminder", heading: "督促文", width: 260 },
] as const;

export type BoardColumn = (typeof boardColumns)[number]["key"];

/** What stands beside the year and the round above the table. */
export const boardLabels = { year: "対象年度", round: "調査の種類" } as const;
