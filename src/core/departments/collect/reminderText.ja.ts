import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { BoardRow, CollectionBoard } from "./collectionBoard";
import { roundWords } from "./collectionWords.ja";

/** The reminder to a department that has not returned its sheet, or has it back for another look; null: none is due. */
export function reminderText(
  row: BoardRow,
  board: Pick<CollectionBoard, "fiscalYear" | "round">,
  plan: string,
): string | null {
  if (row.state !== "notReturned" && row.state !== "sentBack") return null;
  const year = formatFiscalYear(board.fiscalYear);
  const sheet = `「${plan}」に係る${year}分の進捗状況調査票（${roundWords[board.round]}）`;
  const body = row.state === "notReturned" ? notReturned(row, sheet) : sentBack(row, sheet);
  return [
    `${row.department}　御担当者様`,
    "",
    "　お世話になっております。総合戦略の進捗管理を担当しております。",
    ...body,
  ].join("\n");
}

function notReturned({ deadline, asked }: BoardRow, sheet: string): readonly string[] {
  const asking =
    deadline === "" ? "御回答をお願いしておりました" : `${deadline}を期限として御回答をお願いしておりました`;
  const count = asked === 0 ? "" : `（貴課の対象：${asked}指標）`;
  return [
    `　${asking}${sheet}${count}につきまして、本日時点で御提出を確認できておりません。`,
    "　御多用のところ恐れ入りますが、御確認の上、御提出くださいますようお願いいたします。公表前などで数値を記入できない指標は、「実績値がない理由」を選んで御提出ください。",
    "　なお、行き違いで既に御提出いただいている場合は、御容赦ください。",
  ];
}

function sentBack({ memo, sentBackOn }: BoardRow, sheet: string): readonly string[] {
  const when = sentBackOn === "" ? "先に" : `${japaneseDate(sentBackOn)}に`;
  return [
    `　${when}お戻ししました${sheet}につきまして、修正後の御提出を確認できておりません。`,
    ...(memo === "" ? [] : [`　確認をお願いしたい点：${memo}`]),
    "　御多用のところ恐れ入りますが、御確認の上、再度御提出くださいますようお願いいたします。",
  ];
}

/** 2026-05-01 → 5月1日 */
function japaneseDate(date: string): string {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/.exec(date) ?? [];
  return month === undefined || day === undefined ? date : `${Number(month)}月${Number(day)}日`;
}
