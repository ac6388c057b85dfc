import { shortFiscalYearFormula } from "../formulas/fiscalYearFormulas";
import type { ReportInput } from "../reportInput";
import { settingNames as names } from "../settings/settingNames";
import { schemeWords } from "../settings/schemeWords";

/** Sentences without settings in them. */
const fixed = {
  progress:
    "進捗率＝（実績値−基準値）÷（目標値−基準値）。基準値から目標値までの道のりをどこまで進んだかを示し、基準値より悪化すると0％未満になる。",
  figures: "達成・悪化・改善・横ばいは、率ではなく実績値そのもので判定する。実績値のない指標は０とせず、未評価とする。",
  shares:
    "割合は、評価対象（全指標から未評価・基準設定・判定保留・計画期間前などの評価対象外を除いたもの）に対する率。暫定の指標は評価対象に含め、判定ごとの件数とは別に数える。",
  signs:
    "▲はマイナス、―は該当する値がないことを示す。前年差は前の年度の実績値との差で、％の指標はポイントで示す。前年度の判定は、前年度までの実績値を同じ方法で判定したもの。",
  surveys: "アンケート調査の誤差＝±1.96×√（p1（1−p1）÷n1＋p2（1−p2）÷n2）。その範囲内の後退は悪化としない。",
  assumed: "計画期間（始まりの年度と目標年度）は計画に記載がないため、推定による。",
} as const;

const startYear = shortFiscalYearFormula(names.startYear);
const targetYear = shortFiscalYearFormula(names.targetYear);

const achievement = `="達成率＝実績値÷目標値（減少を目指す指標は"&${names.decreaseAchievement}&"、指標ごとに式を定めたものはその式）。目標値が０以下の指標と、方向だけを定めた指標（↑↓）には算出しない。"`;

/** The rate the bands compare, how it is made, and where the plan stands in the report year. */
function banded(): string {
  const words = schemeWords.bandedRate;
  const elapsed = `MAX(0,MIN(1,(${names.reportYear}-${names.startYear})/(${names.targetYear}-${names.startYear})))`;
  const percent = `IF(${names.targetYear}>${names.startYear},ROUND(${elapsed}*100,1)&"％","―")`;
  const linear = `"経過率は、"&${startYear}&"を０％、"&${targetYear}&"を100％とし、"&${names.reportYearText}&"は"&${percent}&"。"`;
  const span = `IF(${names.pace}="${schemeWords.pace.yearly}","経過率は、年度ごとに定めた割合による。",${linear})`;
  const pace = `"ペース比＝進捗率÷経過率。"&${span}`;
  const interim = `"対目安値比＝実績値÷目安値（減少を目指す指標は目安値÷実績値）、目安値＝基準値＋（目標値−基準値）×経過率（年度別の目標がある指標はその値）。"&${span}`;
  const detail = `IF(${names.bandedRate}="${words.paceRatio}",${pace},IF(${names.bandedRate}="${words.interimRate}",${interim},""))`;
  return `="判定は"&${names.bandedRate}&"により区分する（区分は「２　判定の凡例」のとおり）。"&${detail}`;
}

const rounding = `="率は"&${names.rounding}&"により小数第"&${names.percentDecimals}&"位までの％で示し、判定も示した値で行う。"`;

/** A line of the methods: a text, or a formula where a setting is named, and what it is about to show. */
export interface MethodText {
  readonly content: string;
  readonly likely: string;
}

const asItStands = (text: string): MethodText => ({ content: text, likely: text });
/** A formula is about as long as the longest text it can come to. */
const LIKELY = {
  achievement: 92,
  banded: { paceRatio: 92, interimRate: 165, progressRate: 45, achievementRate: 45 },
  rounding: 60,
} as const;
const asLongAs = (content: string, length: number): MethodText => ({ content, likely: "字".repeat(length) });

/** The methods in words, one line each. */
export function methodTexts({ strategy, rows, scheme }: ReportInput): readonly MethodText[] {
  const hasSurveys = rows.some(
    ({ baselineSampleSize, sampleSizes }) => (baselineSampleSize ?? sampleSizes) !== undefined,
  );
  return [
    asLongAs(achievement, LIKELY.achievement),
    asItStands(fixed.progress),
    asLongAs(banded(), LIKELY.banded[scheme.bandedRate]),
    asItStands(fixed.figures),
    asLongAs(rounding, LIKELY.rounding),
    ...(hasSurveys ? [asItStands(fixed.surveys)] : []),
    asItStands(fixed.shares),
    asItStands(fixed.signs),
    ...(strategy.period.assumed ? [asItStands(fixed.assumed)] : []),
  ];
}
