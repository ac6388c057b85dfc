import type { ReportInput } from "../reportInput";
import { settingNames } from "./settingNames";

/** 計算のしかた: the formulas in words, as printed under the settings. */
const methods: readonly string[] = [
  "達成率＝実績値÷目標値。減少させる指標は設定の式（指標ごとの式があればその式）。目標値が0以下の指標と矢印（↑↓）の指標には算出しない。",
  "進捗率＝（実績値−基準値）÷（目標値−基準値）。目標値が基準値より良い指標だけに算出し、0％未満や100％超も切り捨てない。",
  "経過率＝（データの年度−開始年度）÷（目標年度−開始年度）。0％から100％まで。指標に起点年度がある場合は開始年度に代える。",
  "目安値＝基準値＋（目標値−基準値）×経過率。年度別の目標がある指標はその値。",
  "ペース比＝進捗率÷経過率。対目安値比＝実績値÷目安値（減少させる指標は目安値÷実績値）。",
  "達成・悪化・改善・横ばいは率ではなく数値そのもので判定する。実績値のない指標は未評価とし、0とはしない。",
  "割合は評価対象（未評価・基準設定・判定保留・計画期間前・対応付け要確認を除く指標）に対するもの。暫定の指標は判定ごとの件数に含めず、別に数える。",
  "標本誤差＝±1.96×√（p1(1−p1)÷n1＋p2(1−p2)÷n2）。両方の調査の回答数がある指標だけに算出し、その範囲内の後退は悪化としない。",
];

/** The lines of text under the tables: methods, how rates are rounded (live), and what is assumed. */
export function settingTexts({ strategy, disclaimer }: ReportInput): readonly string[] {
  const rounding = `="率は"&${settingNames.rounding}&"により％の小数第"&${settingNames.percentDecimals}&"位まで求め、判定の区分も表示した値で行う。"`;
  return [
    ...methods,
    rounding,
    ...(strategy.period.assumed
      ? [
          "【推定】計画期間（開始年度・目標年度）は資料に記載がなく推定したもの。計画書で確認し、違う場合は上の設定を直す。",
        ]
      : []),
    ...(disclaimer === null ? [] : [`【注意】${disclaimer}`]),
  ];
}
