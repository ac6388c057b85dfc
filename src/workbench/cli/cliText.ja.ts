import type { XlsxErrorCode } from "../../host/xlsx/XlsxError";

import { collectUsage } from "./collectText.ja";

export const usage = `使い方: npm run report -- [入力.xlsx] [--out 出力.xlsx] [--json 報告.json] [--csv 数値.csv] [--year 2025] [--scheme 宮城県型] [--strategy 指標定義.xlsx] [--outputs status,dashboard,council,sheets,data] [--paper a3] [--order policy]
指標定義の書き出し: npm run report -- --definition 出力.xlsx [--strategy 元の指標定義.xlsx] [--scheme 宮城県型]
調査票の書き出し: npm run report -- [入力.xlsx] --department-sheets フォルダー [--year 2025] [--round 見込] [--deadline 令和8年6月30日] [--inquirer 政策推進課] [--strategy 指標定義.xlsx]
${collectUsage}`;

/** One sentence for each reason a file cannot be opened or saved; `name` is the file as the user gave it. */
export const xlsxErrorText: Readonly<Record<XlsxErrorCode, (name: string) => string>> = {
  empty: (name) => `「${name}」は空（0バイト）のファイルのため開けません。元のファイルをもう一度コピーしてください。`,
  notZip: (name) =>
    `「${name}」は Excel ブック（.xlsx）ではないため開けません。Excel で開き、.xlsx 形式で保存し直してください。`,
  encrypted: (name) =>
    `「${name}」はパスワードで暗号化されているため開けません。Excel でパスワードを解除して保存し直してください。`,
  legacyXls: (name) =>
    `「${name}」は旧形式（Excel 97-2003、.xls）のため開けません。Excel で .xlsx 形式に保存し直してください。`,
  html: (name) =>
    `「${name}」の中身は HTML（ウェブページ）のため開けません。Excel で開き、.xlsx 形式で保存し直してください。`,
  text: (name) =>
    `「${name}」の中身はテキスト（CSV など）のため開けません。Excel で開き、.xlsx 形式で保存し直してください。`,
  notWorkbook: (name) => `「${name}」は Excel ブックではないため開けません。.xlsx 形式のブックを指定してください。`,
  binaryWorkbook: (name) =>
    `「${name}」はバイナリ形式（.xlsb）のため開けません。Excel で .xlsx 形式に保存し直してください。`,
  corrupt: (name) => `「${name}」は壊れているため開けません。Excel の「開いて修復する」で保存し直してください。`,
  tooLarge: (name) => `「${name}」は大きすぎるため開けません。使っていないシートや画像を除いて保存し直してください。`,
  missingResult: (name) =>
    `「${name}」は、計算結果のない数式が残るため保存しませんでした。Excel で一度開いて保存し直してから、もう一度実行してください。`,
};

export const cliText = {
  noSuchFile: (name: string) => `「${name}」が見つかりません。ファイル名と場所を確かめてください。`,
  isFolder: (name: string) => `「${name}」はフォルダーです。.xlsx ファイルを指定してください。`,
  notReadable: (name: string) => `「${name}」を読み取れません。ファイルの権限を確かめてください。`,
  noSuchFolder: (name: string) => `保存先のフォルダー「${name}」がありません。先にフォルダーを作成してください。`,
  notWritable: (name: string) =>
    `「${name}」に書き込めません。保存先の権限と、ほかで開いていないかを確かめてください。`,
  outIsFolder: (name: string) => `保存先「${name}」はフォルダーです。ファイル名まで指定してください。`,
  outIsInput: (name: string) => `入力と同じ「${name}」には保存できません。--out に別のファイル名を指定してください。`,
  sameFile: (option: string, other: string, name: string) =>
    `${option} と ${other} に同じ「${name}」は指定できません。別のファイル名にしてください。`,
  unknownOption: (option: string) => `「${option}」という指定はありません。${usage}`,
  notTogether: (option: string, other: string) => `「${option}」と「${other}」は同時に指定できません。${usage}`,
  definitionUnusable: (name: string, count: number) =>
    `「${name}」の指標定義は使用できないため、中止しました（確認事項 ${count} 件）。上の確認事項に従って修正してください。`,
  definitionThere: (name: string, sheets: readonly string[]) =>
    `「${name}」には指標定義のシート（${sheets.join("、")}）が既にあるため、書き出しませんでした。そのシートを編集してください。`,
  missingValue: (option: string) => `「${option}」の後に値がありません。${usage}`,
  tooManyInputs: (name: string) => `入力ファイルは1つだけ指定できます（余分な指定：「${name}」）。${usage}`,
  unknownYear: (text: string) => `「${text}」を年度として読み取れません。2025 や R7 のように指定してください。`,
  unknownScheme: (text: string, known: readonly string[]) =>
    `評価方式「${text}」はありません。指定できるのは ${known.join("、")} です。`,
  unknownChoice: (option: string, text: string, known: readonly string[]) =>
    `${option} に「${text}」は指定できません。指定できるのは ${known.join("、")} です。`,
  nothingFound: (name: string, suggestions: number) =>
    suggestions === 0
      ? `「${name}」には、総合戦略の指標が1つも見つかりませんでした。指標名・基準値・目標値・実績値のある表か確かめてください。`
      : `「${name}」には、総合戦略の指標と確実に一致する行がありませんでした（候補 ${suggestions} 件）。指標名を確かめてください。`,
  unexpected: (message: string) => `想定外のエラーで中止しました（${message}）。ファイルは保存していません。`,
} as const;
