import { cellAddress } from "../../../workbook/cellAddress";
import type { MachineReadableIssue, MachineReadableRule } from "./machineReadableIssue";

/** What the rule asks for, and what to do. */
const texts: Readonly<Record<MachineReadableRule, readonly [name: string, next: string]>> = {
  "1-2": ["１セル１データ", "１つのセルに１つの値だけを入れ、ほかの値は別の列に分けてください。"],
  "1-3": ["数値は数値属性", "単位・「▲」・カンマなどの文字を除き、数値として入力し直してください。"],
  "1-4": ["セルの結合をしない", "結合を解除し、それぞれのセルに値を入れてください。"],
  "1-5": ["スペースや改行で体裁を整えない", "体裁のための空白や改行を削除してください。"],
  "1-6": ["項目名などを省略しない", "「〃」や空欄にせず、項目名をすべて入力してください。"],
  "1-7": ["数式は値にする", "数式を計算結果の値に置き換えてください（コピーして値の貼り付け）。"],
  "1-8": ["オブジェクトを使わない", "グラフや図形は別のシートに移してください。"],
  "1-9": ["単位を記載する", "「単位」の列を設けるか、項目名に単位を記載してください。"],
  "1-10": ["機種依存文字を使わない", "①・㈱・㎡などの文字を、ほかの文字に置き換えてください。"],
  "1-11": ["西暦を併記する", "和暦だけの年度に西暦を書き添えてください。"],
  "1-12": ["地域名を表記する", "団体名又は団体コードの列を設けてください。"],
  "1-13": ["数値の列に記号を入れない", "「-」や「未公表」などは別の列に移し、数値の欄は空欄にしてください。"],
  "2-1": ["データを分断しない", "表の途中の空の行や列を削除してください。"],
  "2-2": ["１シートに１つの表", "表ごとにシートを分けてください。"],
};

/** What stands in the cell, which item it does not meet, and what to do. */
export function machineReadableAdvice({ rule, text }: Pick<MachineReadableIssue, "rule" | "text">): string {
  const [name, next] = texts[rule];
  const shown = text === "" ? "" : `「${text.replace(/\s+/gu, " ").slice(0, 40)}」：`;
  return `${shown}統一ルール${rule}（${name}）に合いません。${next}`;
}

/** A violation as a sentence: where, which item, what to do. */
export function machineReadableText(issue: MachineReadableIssue): string {
  const { sheet, row, column, text } = issue;
  return `シート「${sheet}」${cellAddress(row, column)}${text === "" ? "：" : ""}${machineReadableAdvice(issue)}`;
}
