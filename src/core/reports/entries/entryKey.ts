/** What is written about one report year: another year begins without it. */
const yearlyKinds = [
  "documentNumber", // 資料番号
  "state", // 案・確定
  "submittedOn", // 提出日
  "made", // 作成
  "checked", // 確認
  "approved", // 承認
  "overview", // 総括
  "goalOverview", // 基本目標の総括
  "opinion", // 有識者会議の意見
  "answer", // 意見への対応
  "factors", // 要因・今後の対応
  "reference", // 全国順位などの参考
  "published", // 最新データの公表時点
  "nextPublished", // 次回データの公表時点
  "efforts", // 取組・成果
  "analysis", // 実績値の分析
  "nextSteps", // 今後の取組
] as const;

/** What holds for every report year. */
const lastingKinds = [
  "paper", // 用紙
  "order", // 並べ方
  "submittedTo", // 提出先
  "author", // 作成部署
  "definition", // 指標の定義・算出方法
  "basis", // 目標値の設定根拠
  "origin", // 出典
] as const;

const yearly: readonly string[] = yearlyKinds;
const entryKinds: readonly string[] = [...yearlyKinds, ...lastingKinds];

/** What a user writes on the papers, by what it belongs to. */
export type EntryKind = (typeof yearlyKinds | typeof lastingKinds)[number];

/** Texts the user wrote on a paper, by `entryKey`. */
export type Entries = ReadonlyMap<string, string>;

export const noEntries: Entries = new Map();

/** The key a text is kept under: its kind, and the id of the goal, policy or indicator it belongs to. */
export function entryKey(kind: EntryKind, id = ""): string {
  return id === "" ? kind : `${kind}|${id}`;
}

const kindOf = (key: string): string => key.split("|", 1)[0] ?? "";

/** Whether a text is a key as `entryKey` and `filedKey` make them. */
export function isEntryKey(text: string): boolean {
  return entryKinds.includes(kindOf(parseFiledKey(text)?.key ?? text));
}

/** Whether what is kept under a key of `entryKey` belongs to one report year. */
export function isYearly(key: string): boolean {
  return yearly.includes(kindOf(key));
}

/** The key a text of a report year (fiscal) is kept under while the papers are about another year. */
export function filedKey(fiscalYear: number, key: string): string {
  return `${fiscalYear}@${key}`;
}

/** Takes a key of `filedKey` apart; null: it is none. */
export function parseFiledKey(text: string): { readonly fiscalYear: number; readonly key: string } | null {
  const [, year, key] = /^(\d{4})@(.+)$/s.exec(text) ?? [];
  return year === undefined || key === undefined ? null : { fiscalYear: Number(year), key };
}
