import { definitionSentences } from "./definitionSentences.ja";
import type { Issue, IssueCode } from "./issue";
import type { IssueWords } from "./issueWords";

const REASONS: Readonly<Record<string, string>> = {
  blank: "空欄",
  notPublished: "未公表",
  notCollected: "未集計",
  notSurveyed: "調査対象外の年度",
  ended: "事業終了",
  notAssessable: "評価困難",
  notApplicable: "該当なし",
  errorValue: "エラー値",
  notUnderstood: "読み取れない内容",
  conflict: "値の不一致",
  noSource: "対応するセルなし",
  mappingBroken: "対応付けの切れ",
};
const WHY: Readonly<Record<string, string>> = {
  ambiguous: "どの数値を使うか判断できません",
  range: "範囲で書かれています",
  unit: "単位が指標と異なります",
  date: "日付や年度として書かれています",
  boolean: "TRUE・FALSEの値です",
  ditto: "上の値と同じという意味で書かれています",
  previous: "この年度ではなく前回の値と書かれています",
  words: "数値として読み取れません",
};
const FIELDS: Readonly<Record<string, string>> = { baseline: "基準値", target: "目標値", actual: "実績値" };
const HIDDEN: Readonly<Record<string, string>> = { sheet: "非表示のシート", row: "非表示の行", column: "非表示の列" };

/** What happened and what to do, one sentence each or two short ones. */
const SENTENCES: Readonly<Record<IssueCode, (words: IssueWords) => string>> = {
  "value-not-understood": ({ text, word }) =>
    `${text}は、${WHY[word("why")] ?? "数値として読み取れません"}ので使っていません。数値${unit(word("expected"))}だけを入力してください。`,
  "value-missing": ({ text, word }) =>
    `${text}のため、数値なし（${REASONS[word("reason")] ?? "理由不明"}）として扱います。値が出たら数値を入力してください。`,
  "value-is-text": ({ text, number }) =>
    `${text}は文字として入力されています。${number("value")}として読み取りましたので、数値で入力し直すと元の表との連動が保たれます。`,
  "value-is-error": ({ text }) => `${text}はエラー値のため、使っていません。数式を確認してください。`,
  "value-qualified": ({ text, number, word }) =>
    `${text}には「${word("words")}」の注記があります。${number("value")}として使いますので、注記の扱いを確認してください。`,
  "value-range": ({ text }) =>
    `${text}は範囲で書かれているため、使っていません。評価に使う数値を一つ入力してください。`,
  "unit-converted": ({ text, number, word }) =>
    `${text}を${fromTo(word("from"), word("to"))}換算し、${number("value")}${word("to")}として使います。単位が正しいか確認してください。`,
  "unit-unknown": ({ text, word }) =>
    `${text}の単位「${word("unit")}」を確かめられないため、${word("expected")}とみなして使います。単位を確認してください。`,
  "fraction-as-percent": ({ text, number }) =>
    `${text}は割合の書式のため、${number("value")}％として使います。表示のとおりであれば、直す必要はありません。`,
  "magnitude-off": ({ text, number, word }) =>
    word("why") === "fraction"
      ? `実績値${text}は、％の値を小数のまま入力した可能性があります（${number("factor")}倍程度の違い）。自動では直しませんので、単位と桁を確認してください。`
      : `実績値${text}は、計画の基準値・目標値と比べて桁が${word("direction") === "low" ? "小さい" : "大きい"}（${number("factor")}倍程度の違い）値です。単位と桁を確認してください。`,
  "equals-target": ({ text }) => `実績値${text}が目標値とまったく同じです。目標値を写していないか確認してください。`,
  "same-as-last-year": ({ text, year }) =>
    `実績値${text}が${year("since") || "前年度"}とまったく同じです。以前の値のままになっていないか確認してください。`,
  "fewer-decimals": ({ text, number }) =>
    `実績値${text}は、基準値（小数${number("decimals")}位）より小数の桁が少なくなっています。端数を落としていないか確認してください。`,
  "narrow-target-span": ({ number, word }) =>
    `基準値${number("baseline")}と目標値${number("target")}の差が1${word("unit")}以内です。率がわずかな増減で大きく動くため、参考として扱ってください。`,
  "sign-change": ({ text, number }) =>
    `実績値${text}は、基準値${number("baseline")}と正負の符号が異なります。符号の付け忘れがないか確認してください。`,
  jump: ({ text, number }) =>
    `実績値${text}は、前年度の${number("lastYear")}から大きく変わっています。入力の誤りがないか確認してください。`,
  "baseline-differs": ({ number }) =>
    `シートの基準値${number("sheet")}が、計画の基準値${number("plan")}と異なります。評価には計画の値を使いますので、どちらが正しいか確認してください。`,
  "target-differs": ({ number }) =>
    `シートの目標値${number("sheet")}が、計画の目標値${number("plan")}と異なります。評価には計画の値を使いますので、どちらが正しいか確認してください。`,
  "after-report-year": ({ text, year }) =>
    `${year("fiscalYear")}の実績値${text}は、報告年度（${year("reportYear")}）より後の値のため、評価に使いません。年度を確認してください。`,
  "conflict-equal": ({ word, year }) =>
    `${year("fiscalYear")}${FIELDS[word("field")] ?? "値"}が複数の場所にあります（${word("places")}）。値は同じなので、最初のものを使います。`,
  "conflict-different": ({ word, year }) => {
    const proposed = word("proposed");
    const why = word("why") === "yearOfSheet" ? "シート名の年度が最も新しい" : "最も後ろにあるシートの";
    const hint = proposed === "" ? "" : `候補は${why}${proposed}です。`;
    return `${year("fiscalYear")}${FIELDS[word("field")] ?? "値"}が場所によって異なります（${word("places")}）。どれを使うか選ぶまで、評価に使いません。${hint}`;
  },
  "conflict-chosen": ({ word, year }) =>
    `${year("fiscalYear")}${FIELDS[word("field")] ?? "値"}が場所によって異なるため（${word("places")}）、選択された${word("used")}の値を使っています。`,
  "indicator-without-source": () =>
    "実績値のあるセルが見つかりません。セルを選んで対応付けるか、シートに行を追加してください。",
  suggestion: ({ text, number, word }) =>
    `${text}が、この指標に当たる可能性があります（${word("reason")}、確からしさ${percent(number("confidence"))}）。正しければ対応付けを確定してください。`,
  "hidden-source": ({ number, word }) =>
    `${HIDDEN[word("what")] ?? "非表示の場所"}にある値（${number("count") || "1"}件）を使っています。使ってよいか確認してください。`,
  "sheet-skipped": ({ text, number }) =>
    number("count") === ""
      ? "このシートは読み取りの対象にしていません。必要であれば、セルを選んで対応付けてください。"
      : `${text}など${number("count")}件の指標名がありますが、近くに値がないため、読み取りの対象にしていません。値がある場合は、そのセルを選んで対応付けてください。`,
  "header-not-understood": ({ text, number, word }) =>
    word("what") === "year"
      ? `見出し「${word("heading")}」から年度が分からないため、${text}は候補にとどめています。年度を指定するか、見出しに年度を書き加えてください。`
      : `${text}など${number("count") || "1"}件の指標名がありますが、表の形を読み取れません。値のセルを選んで対応付けてください。`,
  "source-broken": ({ word }) =>
    `${word("figures")}の参照元${word("last")}のセルが削除されたため、評価に使っていません。値のあるセルを選んで対応付け直してください。不要になった値であれば、対応付けのシートの該当する行を削除してください。`,
  "source-label-changed": ({ text, word }) =>
    `${word("figures")}の参照元で、名称のセルの表記が${text}から変わったため、評価に使っていません。表記を元に戻すか、正しいセルを対応付け直してください。`,
  "source-heading-changed": ({ word }) =>
    `${word("figures")}の参照元で、見出しの年度が変わったため、評価に使っていません。見出しを確認し、正しいセルを対応付け直してください。`,
  "source-torn": ({ text, word }) =>
    `${word("figures")}の参照元で、名称${text}のセルと値のセルが同じ行（列）に並ばなくなったため、評価に使っていません。セルの挿入や移動で表がずれていないか確認してください。`,
  "source-vanished": ({ text, word }) =>
    `${word("figures")}の参照元で、名称${text}のセルが空になったため、評価に使っていません。名称を入力し直すか、正しいセルを対応付け直してください。`,
  "source-elsewhere": ({ number }) =>
    `前回まで使っていた${number("count")}件の値がなくなりましたが、同じ値が別の場所にもあるため、そちらを使います。`,
  "source-moved": ({ number }) =>
    `行の並べ替えなどで参照元の位置が変わったため、${number("indicators")}指標（${number("count")}件の値）を名称で探し直し、このシートの値を使います。`,
  "source-new": ({ number }) =>
    `前回の作成後に、${number("indicators")}指標（${number("count")}件）の値のセルが見つかったため、対応付けに加えました。`,
  "source-scale-changed": ({ text, number }) =>
    `${text}の換算の倍率が、前回の×${number("before")}から×${number("now")}に変わり、${number("value")}として使います。単位の表記が変わっていないか確認してください。`,
  "mapping-newer-format": ({ number }) =>
    `このシートは新しい版の総合戦略KPIで作成されています（形式${number("format")}）。読み取れる範囲で使い、このシートは書き換えません。アドインを新しい版に更新してください。`,
  "mapping-not-understood": () =>
    "対応付けの表の見出しが見つからないため、前回までの対応付けを使わずに、シートから探し直しました。対応付けのシートの見出しは書き換えないでください。",
  "mapping-other-strategy": ({ number }) =>
    `前回までの対応付けのうち${number("count")}件は、いまの総合戦略にない指標のものなので、使っていません。`,
  "zero-progress-looks-good": ({ number }) =>
    `基準値から前進していませんが、達成率は${percent(number("achievementRate")) || "高い値"}になります。進捗率と併せて見てください。`,
  "direction-unconfirmed": () =>
    "計画に書かれた目標の向き（増加・減少）が逆とみられるため、判定を保留しています。向きを確認して確定してください。",
  "data-year-earlier": ({ year }) =>
    `報告年度より前の${year("dataYear")}の値で判定しています。新しい値が出たら入力してください。`,
  "baseline-year-older": ({ year }) =>
    `基準値が計画の起点より前（${year("baselineYear")}）の値です。資料の注記（※）を確認してください。`,
  "decision-without-reason": ({ word, year }) =>
    `評価（決定）「${word("decision")}」は${year("fiscalYear")}の判定「${word("computed")}」と異なりますが、理由がありません。右の欄に理由を入力してください。`,
  "decision-not-understood": ({ word }) =>
    `評価（決定）「${word("decision")}」は、使用中の評価方式の判定にありません。書かれたまま残しますので、一覧から選び直してください。`,
  "setting-not-understood": ({ text, word }) => {
    const setting = `設定「${word("setting") || "項目"}」`;
    const initial = `初期値${word("initial") === "" ? "" : `（${word("initial")}）`}を使います。`;
    if (word("why") === "missing") {
      return `${setting}の欄が見つからないため、${initial}項目名・判定コード・見出しは書き換えないでください。`;
    }
    const why = word("why") === "blank" ? `${setting}が空欄のため` : `${text}は${setting}に使えないため`;
    return `${why}、${initial}変える場合は、${word("expected") || "説明にある範囲の値"}を入力してください。`;
  },
  ...definitionSentences,
  "owned-sheet-name-taken": ({ word }) => {
    const name = word("name") === "" ? "別の名前" : `「${word("name")}」`;
    return word("why") === "copy"
      ? `コピーされたシートのため更新せず、${name}で新しく作成します。記入した文は引き継がれませんので、必要な文を新しいシートに写してください。`
      : `書き出し先と同じ名前のシートが既にあるため、${name}で作成します。元のシートは変更しません。`;
  },
  "paper-record-missing": () =>
    "記入欄の控え（非表示の列）が見つからず、記入した文を引き継げないため、このシートは更新していません。シートをコピーして控えを残し、元のシートを削除してから、もう一度作成してください。",
  "paper-typed-outside": ({ text, number, word }) =>
    `${text}${word("others") === "" ? "" : `ほか${number("others")}か所（${word("cells")}）`}は記入欄（黄色のセル）以外に入力されており、更新すると消えるため、このシートは更新していません。記入欄や表の外に移すか削除してから、もう一度更新してください。`,
  "paper-entry-twice": ({ text, word }) =>
    `${text}は${word("other") || "ほかのセル"}と同じ記入欄の写しで、内容が異なるため、このシートは更新していません。一方にまとめ、写した行を削除してから、もう一度更新してください。`,
  "paper-texts-filed": ({ number, year }) =>
    `${year("year") || "別の年度"}の記入（${number("count")}件）は、このシートの中に保管し、表示していません。評価する年度を${year("year") || "その年度"}にして更新すると、再び表示されます。`,
  "paper-texts-taken": ({ number, year }) =>
    `年度を切り替えたあとに書き換えられた記入が${number("count")}件あります。書き換えた後の文を${year("year") || "切り替えた年度"}の記入とし、前の文は元の年度の記入として保管しました。年度が正しいか確認してください。`,
  "sheet-protected": () => "シートが保護されているため、書き込めません。保護を解除してから、もう一度実行してください。",
};

function unit(expected: string): string {
  return expected === "" ? "" : `（単位：${expected}）`;
}

function fromTo(from: string, to: string): string {
  return from === "" || from === to ? "" : `${from}から${to}に`;
}

/** A ratio as text, 0.87 → 87％; what is no ratio stays as it is. */
function percent(ratio: string): string {
  const figure = Number(ratio.replaceAll(",", ""));
  return ratio === "" || Number.isNaN(figure) ? ratio : `${Math.round(figure * 1000) / 10}％`;
}

function formatNumber(value: number): string {
  const [integer = "", decimals] = String(Math.abs(value)).split(".");
  const grouped = /^\d+$/.test(integer) ? integer.replace(/\B(?=(\d{3})+$)/g, ",") : integer;
  return `${value < 0 ? "▲" : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

function yearWords(value: string | number | undefined): string {
  if (typeof value !== "number") return "";
  if (value < 2019) return `${value}年度`;
  return `令和${value === 2019 ? "元" : value - 2018}年度`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function wordsOf({ text, params = {} }: Issue): IssueWords {
  return {
    text: text === undefined || text.trim() === "" ? "この値" : `「${shortened(text)}」`,
    number: (name) => {
      const value = params[name];
      return typeof value === "number" ? formatNumber(value) : (value ?? "");
    },
    word: (name) => String(params[name] ?? ""),
    year: (name) => yearWords(params[name]),
  };
}

/** 「シート」F12【指標名】 in front of a sentence; what is not known is left out. */
function placeOf({ sheet, cell }: Issue, indicator: string): string {
  const place = sheet === undefined ? "" : `「${sheet}」${cell === undefined ? "シート" : cell}`;
  const named = indicator === "" ? "" : `【${indicator}】`;
  return place === "" && named === "" ? "" : `${place}${named}：`;
}

/** The sentence alone, for a list that shows place and indicator beside it. */
export function issueSentence(issue: Issue): string {
  return SENTENCES[issue.code](wordsOf(issue));
}

/**
 * One finding in Japanese: where (sheet, cell), which indicator, the cell's text, what it means and what to do.
 * `nameOf` turns an indicator's id into its name; without it the id is left out.
 */
export function issueText(issue: Issue, nameOf: (indicatorId: string) => string = () => ""): string {
  const indicator = issue.indicatorId === undefined ? "" : nameOf(issue.indicatorId).replace(/\n/g, "");
  return `${placeOf(issue, indicator)}${issueSentence(issue)}`;
}
