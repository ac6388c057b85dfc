import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { fieldText, longestEntry } from "../entryWords.ja";
import type {
  AnswerNote,
  AnswerPlace,
  RefusedReturn,
  RejectedEntry,
  RejectReason,
  ReturnFault,
} from "./returnedAnswer";
import type { AnswerVerdict } from "./compareAnswers";

export const verdictText: Readonly<Record<AnswerVerdict, string>> = {
  new: "新規",
  changed: "変更",
  equal: "変更なし",
  conflicting: "不一致",
};

export const noteText: Readonly<Record<AnswerNote, string>> = {
  isText: "文字として入力された数値です",
  isFormula: "数式の計算結果です",
  converted: "単位を換算しました",
  qualified: "数値に注記が付いています",
  takenBack: "調査票に入っていた内容が消されています",
};

/** What a cell shows that was cleared. */
export const clearedText = "空欄";

const faults: Readonly<Record<ReturnFault, (year: string) => string>> = {
  empty: () => "中身のない（0バイトの）ファイルです。提出元に、もう一度送付を依頼してください。",
  encrypted: () =>
    "パスワードで暗号化されているため、開けません。パスワードを解除したファイルの提出を依頼してください。",
  xls: () =>
    "旧形式（Excel 97-2003、.xls）のため、読み取れません。Excel で .xlsx 形式に保存し直してから取り込んでください。",
  text: () => "中身がテキスト（CSV など）のため、読み取れません。配布した調査票（.xlsx）での提出を依頼してください。",
  notWorkbook: () => "Excel ブックではないため、読み取れません。配布した調査票（.xlsx）での提出を依頼してください。",
  refused: () =>
    "Excel で開けませんでした。ファイルが壊れているか、ブックの構成が保護されています。Excel で開き、「校閲」タブの「ブックの保護」を解除して保存し直してから取り込んでください。",
  tooLarge: () =>
    "ファイルが大きすぎるため、読み取れません。調査票のシートだけを残したファイルにしてから取り込んでください。",
  unreadable: () =>
    "ファイルを読み取れません。ほかで開いていないか、移動や削除をしていないか確かめて、もう一度選んでください。",
  noSheet: () => "進捗状況調査票が見つかりません。配布した調査票が入っているか確かめてください。",
  newerFormat: () =>
    "新しい版のアドインで作成された調査票のため、読み取れません。アドインを更新してから取り込んでください。",
  otherStrategy: () => "別の計画（または別の団体）の調査票のため、取り込みません。ファイルを確かめてください。",
  otherYear: (year) => `${year}分の調査票のため、取り込みません。今回の調査票での提出を依頼してください。`,
};

const reasons: Readonly<Record<RejectReason, string>> = {
  damagedKey:
    "非表示の識別欄が書き換えられているため、どの欄の回答か判断できません。値を確かめて、配布した調査票に記入し直すよう依頼してください。",
  newerFormat: "新しい版のアドインで作成された欄のため、読み取れません。アドインを更新してください。",
  duplicateRow: "同じ欄が二つ以上あり、どちらの値か判断できません。余分な行を削除してください。",
  labelDiffers:
    "欄の番号や項目名が、配布したときと異なります。並べ替えや上書きで、別の指標の値になっていないか確かめてください。",
  columnLost:
    "記入欄または項目名の列が削除されているため、読み取れません。配布した調査票に記入し直すよう依頼してください。",
  nameChanged:
    "指標名や基準値・目標値が書き換えられているため、この指標の回答は取り込みません。提出元に確かめてください。",
  foreignRow: "別の調査票から貼り付けられた行のため、取り込みません。",
  rowDeleted: "この指標の行が削除されています。提出元に確かめてください。",
  unknownIndicator: "現在の計画にない指標のため、取り込みません。",
  redefined:
    "調査票の配布後に、この指標の定義（名称・単位・基準値・目標値など）が変わりました。新しい調査票での回答を依頼してください。",
  errorValue: "エラー値です。数値を確かめてください。",
  date: "日付として入力されています。数値を確かめてください。",
  unit: "指標と異なる単位で入力されています。単位を確かめてください。",
  range: "範囲で入力されています。評価に使う数値を一つ確かめてください。",
  bound: "「以上」「未満」などの付いた値です。実績の数値を確かめてください。",
  otherYear: "別の年度の値と書かれています。この年度の数値を確かめてください。",
  notNumber:
    "数値として読み取れません。数値を確かめてください。数値がないときは「実績値がない理由」を選んでもらってください。",
  unknownChoice: "選択肢にない言葉です。選択肢から選んでもらってください。",
  tooLong: `文字数が上限（${longestEntry}字）を超えています。要約してもらってください。`,
};

/** What was left out and why, with the file. */
export function refusedText({ fault, file, sheet, fiscalYear }: RefusedReturn): string {
  const year = fiscalYear === null ? "別の年度" : formatFiscalYear(fiscalYear);
  return `「${file}」${sheet === null ? "" : `のシート「${sheet}」`}：${faults[fault](year)}`;
}

/** Why an entry was not taken, with file, sheet and cell; `nameOf` gives an indicator's name. */
export function rejectedText(
  { place, indicatorId, field, text, reason }: RejectedEntry,
  nameOf: (id: string) => string,
): string {
  const about = [indicatorId === null ? "" : `「${nameOf(indicatorId)}」`, field === null ? "" : fieldText[field]].join(
    "",
  );
  const value = text === "" ? "" : `（${text.length > 30 ? `${text.slice(0, 30)}…` : text}）`;
  return `${placeText(place)}：${about}${value}${about + value === "" ? "" : "\u3000"}${reasons[reason]}`;
}

/** 「a.xlsx」のシート「調査票」E7 */
export function placeText({ file, sheet, cell }: AnswerPlace): string {
  return `「${file}」のシート「${sheet}」${cell}`;
}
