import type { XlsxErrorCode } from "../../host/xlsx/XlsxError";
import { XlsxError } from "../../host/xlsx/XlsxError";

const sentences: Readonly<Record<XlsxErrorCode, string>> = {
  empty: "空のファイルです。",
  notZip: "Excel ブック（.xlsx）ではありません。",
  encrypted: "パスワードで保護されたブックです。Excel で保護を外してからお試しください。",
  legacyXls: "Excel 97-2003 形式（.xls）です。Excel で .xlsx として保存し直してからお試しください。",
  html: "Web ページを .xlsx という名前にしたファイルです。Excel で .xlsx として保存し直してからお試しください。",
  text: "テキストを .xlsx という名前にしたファイルです。Excel で .xlsx として保存し直してからお試しください。",
  notWorkbook: "Excel ブックではない Office ファイルです。",
  binaryWorkbook: "バイナリ形式（.xlsb）です。Excel で .xlsx として保存し直してからお試しください。",
  corrupt: "ファイルが壊れています。",
  tooLarge: "大きすぎて開けません。",
  missingResult: "計算できない数式があるため、保存できません。",
};

/** One sentence for a file that could not be opened or saved. */
export function openFailure(error: unknown): string {
  if (error instanceof XlsxError) {
    const place = error.cell === null ? "" : `（${error.sheet ?? ""} ${error.cell}）`;
    return `${sentences[error.code]}${place}`;
  }
  return `思わぬ不具合です。${error instanceof Error ? error.message : ""}`;
}
