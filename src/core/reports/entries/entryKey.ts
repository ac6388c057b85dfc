const entryKinds = [
  "documentNumber", // 資料番号
  "state", // 案・確定
  "paper", // 用紙
  "order", // 並べ方
  "submittedTo", // 提出先
  "submittedOn", // 提出日
  "author", // 作成部署
  "made", // 作成
  "checked", // 確認
  "approved", // 承認
  "overview", // 総括
  "goalOverview", // 基本目標の総括
  "opinion", // 有識者会議の意見
  "answer", // 意見への対応
  "factors", // 要因・今後の対応
  "definition", // 指標の定義・算出方法
  "basis", // 目標値の設定根拠
  "origin", // 出典
  "reference", // 全国順位などの参考
  "published", // 最新データの公表時点
  "nextPublished", // 次回データの公表時点
  "efforts", // 取組・成果
  "analysis", // 実績値の分析
  "nextSteps", // 今後の取組
] as const;

/** What a user writes on the papers, by what it belongs to. */
export type EntryKind = (typeof entryKinds)[number];

/** Texts the user wrote on a paper, by `entryKey`. */
export type Entries = ReadonlyMap<string, string>;

export const noEntries: Entries = new Map();

/** The key a text is kept under: its kind, and the id of the goal, policy or indicator it belongs to. */
export function entryKey(kind: EntryKind, id = ""): string {
  return id === "" ? kind : `${kind}|${id}`;
}

/** Whether a text is a key as `entryKey` makes them. */
export function isEntryKey(text: string): boolean {
  const [kind = ""] = text.split("|", 1);
  return (entryKinds as readonly string[]).includes(kind);
}
