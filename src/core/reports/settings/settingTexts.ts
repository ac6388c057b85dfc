import type { Band } from "../../kpi/scheme";
import type { ReportInput } from "../reportInput";
import { noLimit, schemeWords } from "./schemeWords";
import { settingNames as names } from "./settingNames";

const when = (name: string, word: string, yes: string, no = '""') => `IF(${name}="${word}",${yes},${no})`;

/** 判定は…による（○ 順調：100%以上、…）, from the table of the bands. */
function bandsText(bandsTop: number, bands: readonly Band[]): string {
  const parts = bands.map((_, index) => {
    const row = bandsTop + index + 1;
    const reach = index === bands.length - 1 ? '"それ未満"' : `ROUND($B$${row}*100,3)&"%以上、"`;
    return `$D$${row}&"："&${reach}`;
  });
  return `="判定は"&${names.bandedRate}&"による（"&${parts.join("&")}&"）。維持する指標の未達成は「"&${names.maintainUnmet}&"」、進捗率のない指標の未達成は「"&${names.withoutProgress}&"」とする。"`;
}

const paceText = `="経過率＝"&${when(names.pace, schemeWords.pace.yearly, '"上の年度別の表の値。表が空欄の年度は"')}&"（データの年度−開始年度）÷（目標年度−開始年度）。0％から100％まで。指標に起点年度がある場合は開始年度に代え、直線で求める。"`;

const achievementText = `="達成率＝実績値÷目標値。減少させる指標は"&${names.decreaseAchievement}&"、以下に保つ指標は"&${names.maintainAchievement}&"（指標ごとの式があればその式）。目標値が0以下の指標と矢印（↑↓）の指標には算出しない。"`;

const roundingText = `="率は"&${names.rounding}&"により％の小数第"&${names.percentDecimals}&"位まで求め、判定の区分も表示した値で行う。"&${when(names.capUnmet, schemeWords.capUnmet.yes, '"目標値に達していない指標の率は100％未満で表示する。"')}`;

function rangeText(): string {
  const inWords = `${names.beyondRange}="${schemeWords.beyondRange.words}"`;
  const part = (name: string, words: string, limit: string) =>
    `IF(${name}="${noLimit}","",ROUND(${name}*100,3)&"%"&IF(${inWords},"${words}","${limit}"))`;
  const above = part(names.printAbove, "を超える率は「超」と表示する。", "を超える率はその値で表示する。");
  const below = part(names.printBelow, "を下回る率は「未満」と表示する。", "を下回る率はその値で表示する。");
  return `=IF(AND(${names.printAbove}="${noLimit}",${names.printBelow}="${noLimit}"),"率の表示に上限と下限は設けない。",${above}&${below})`;
}

/** 計算のしかた: the formulas in words, as printed under the settings; what the user can choose is read live. */
const methods: readonly string[] = [
  achievementText,
  "進捗率＝（実績値−基準値）÷（目標値−基準値）。目標値が基準値より良い指標だけに算出し、0％未満や100％超も切り捨てない。",
  paceText,
  "目安値＝基準値＋（目標値−基準値）×経過率。年度別の目標がある指標はその値。",
  "ペース比＝進捗率÷経過率。対目安値比＝実績値÷目安値（減少させる指標は目安値÷実績値）。",
];

const principles: readonly string[] = [
  "達成・悪化・改善・横ばいは率ではなく数値そのもので判定する。実績値のない指標は未評価とし、0とはしない。",
  "割合は評価対象（未評価・基準設定・判定保留・計画期間前・対応付け要確認を除く指標）に対するもの。暫定の指標は判定ごとの件数に含めず、別に数える。",
  "標本誤差＝±1.96×√（p1(1−p1)÷n1＋p2(1−p2)÷n2）。両方の調査の回答数がある指標だけに算出し、その範囲内の後退は悪化としない。",
];

/** Which of the lines says how the bands are drawn. */
export const BANDS_LINE = methods.length;

/** The lines of text under the tables, generated from the scheme in force and live; and what is assumed. [RD7] */
export function settingTexts(
  { strategy, disclaimer }: ReportInput,
  { bandsTop, bands }: { readonly bandsTop: number; readonly bands: readonly Band[] },
): readonly string[] {
  return [
    ...methods,
    bandsText(bandsTop, bands),
    roundingText,
    rangeText(),
    ...principles,
    ...(strategy.period.assumed
      ? [
          "【推定】計画期間（開始年度・目標年度）は資料に記載がなく推定したもの。計画書で確認し、違う場合は上の設定を直す。",
        ]
      : []),
    ...(disclaimer === null ? [] : [`【注意】${disclaimer}`]),
  ];
}
