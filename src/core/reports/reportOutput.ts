/** What can be asked for; "status" (設定, 進捗一覧 and what belongs to it) is what the others read, and always written. */
export const reportOutputs = ["status", "dashboard", "council", "sheets", "data"] as const;

export type ReportOutput = (typeof reportOutputs)[number];
