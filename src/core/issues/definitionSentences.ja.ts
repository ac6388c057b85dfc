import type { IssueCode } from "./issue";
import type { IssueWords } from "./issueWords";

type DefinitionCode = Extract<IssueCode, `definition-${string}`>;

/** What became of the cell: the indicator or the row is left out, the cell counts as blank or as another value. */
function fate({ word }: IssueWords): string {
  switch (word("fate")) {
    case "indicator":
      return "この指標は評価に含めていません。";
    case "row":
      return "この行は使っていません。";
    case "blank":
      return "空欄として扱っています。";
    case "used":
      return `「${word("used")}」として扱っています。`;
    case "spread":
      return "結合したセルの値を各行の値として扱っています。";
    default:
      return "";
  }
}

const STOPS: Readonly<Record<string, string>> = {
  table: "指標の表（見出し「指標名」「目標値」「方向」などのある表）が見つからない",
  period: "計画の開始年度と目標年度が定まらない",
  indicators: "使用できる指標が1件もない",
};

const field = ({ word }: IssueWords): string => `「${word("field") || "値"}」`;
const enter = ({ word }: IssueWords): string => `${word("expected") || "正しい値"}を入力してください。`;

/** What is wrong with a definition sheet and what to do about it. */
export const definitionSentences: Readonly<Record<DefinitionCode, (words: IssueWords) => string>> = {
  "definition-used": ({ number, word }) =>
    `このシートの指標定義（${word("title") || "名称なし"}、指標${number("count") || "0"}件）に基づいて評価しています。`,
  "definition-not-used": () => "ほかの指標定義を使用しているため、このシートの指標定義は使用していません。",
  "definition-nothing-usable": ({ word }) =>
    `${STOPS[word("why")] ?? "使用できる内容がない"}ため、この指標定義では評価できません。確認事項に従って修正し、もう一度実行してください。`,
  "definition-table-missing": ({ word }) =>
    `指標定義に「${word("table")}」の表がありません。${word("advice") || "表を追加してください。"}`,
  "definition-heading-missing": ({ word }) =>
    `「${word("table")}」の表に見出し「${word("field")}」がありません。見出しの列を追加し、各行に値を入力してください。`,
  "definition-heading-twice": ({ word }) =>
    `見出し「${word("field")}」が重複しています。${word("first") || "最初"}の列を使用していますので、使わない方の見出しを変更してください。`,
  "definition-value-missing": (words) => `${field(words)}が未入力です。${enter(words)}${fate(words)}`,
  "definition-value-wrong": (words) => `${field(words)}に${words.text}は使用できません。${enter(words)}${fate(words)}`,
  "definition-error-value": (words) =>
    `${field(words)}がエラー値${words.text}になっています。数式を修正するか、${enter(words)}${fate(words)}`,
  "definition-merged": (words) =>
    `${field(words)}のセルが${words.number("rows") || "複数"}行にわたって結合されています。結合を解除し、行ごとに値を入力してください。${fate(words)}`,
  "definition-duplicate": (words) =>
    `${field(words)}の${words.text}が${words.word("first") || "ほかの行"}と重複しています。重複しないように修正してください。${fate(words)}`,
  "definition-unknown-reference": (words) =>
    `${field(words)}の${words.text}は「${words.word("table") || "参照先"}」の表にありません。表に追加するか、表にある値を入力してください。${fate(words)}`,
  "definition-contradiction": (words) =>
    `${words.word("sentence") || "ほかの欄の値と矛盾しています。修正してください。"}${fate(words)}`,
  "definition-doubtful": ({ word }) => word("sentence") || "この値でよいか確認してください。",
  "definition-id-assigned": ({ number, word }) =>
    `指標IDが未入力のため、「${word("id")}」${number("count") === "" ? "" : `など${number("count")}件`}を自動で付けました。行を並べ替えても同じ指標と分かるように、指標IDを入力してください。`,
  "definition-id-changed": ({ text, word }) =>
    `この指標の指標IDは、以前の定義では「${word("before")}」でした。${text}に変えると、保存した対応付けや過去の資料とのつながりが失われます。意図した変更でなければ、元に戻してください。`,
  "definition-over-settings": ({ word }) =>
    `設定「${word("setting")}」（${word("found")}）が指標定義の値と異なります。指標定義の値（${word("used")}）を使用し、設定もこの値に書き換えます。設定の値が正しい場合は、指標定義を修正してください。`,
  "definition-scheme-not-used": ({ word }) =>
    `指標定義の評価方式（${word("found")}）と設定の評価方式（${word("used")}）が異なるため、設定の評価方式を使用しています。変えるときは、設定シートの評価方式を選び直してください。`,
};
