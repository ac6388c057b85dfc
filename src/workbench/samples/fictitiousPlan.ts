import type { Goal, Strategy } from "../../core/kpi/strategy";
import { definePolicy } from "../../core/strategy/definePolicy";
import { fictitiousIndicators } from "./fictitiousIndicators";

const goals: readonly Goal[] = [
  {
    id: "A",
    kind: "basic",
    number: 1,
    label: "基本目標Ⅰ",
    title: "海と里山の恵みを稼ぐ力に変える",
    directions: ["地域の産品と観光をつなぎ、域内でお金が回る仕組みをつくります。"],
    policies: [definePolicy("1-1", "ブランド産品の育成（1-1）"), definePolicy("1-2", "滞在型観光の推進（1-2）")],
    initiatives: [],
  },
  {
    id: "B",
    kind: "basic",
    number: 2,
    label: "基本目標Ⅱ",
    title: "若い世代に選ばれるまちになる",
    directions: ["住まい、子育て、学びの不安を一つずつ減らします。", "移住前から移住後まで切れ目なく支えます。"],
    policies: [definePolicy("2-1", "移住・定住の支援（2-1）"), definePolicy("2-2", "子育て環境の充実（2-2）")],
    initiatives: [],
  },
  {
    id: "C",
    kind: "basic",
    number: 3,
    label: "基本目標Ⅲ",
    title: "暮らしの足と安全を守る",
    directions: ["移動、医療、防災の土台を地域とともに守ります。"],
    policies: [definePolicy("3-1", "地域公共交通の再編（3-1）"), definePolicy("3-2", "防災力の向上（3-2）")],
    initiatives: [],
  },
  {
    id: "D",
    kind: "crossCutting",
    number: 1,
    label: "横断目標",
    title: "デジタルの力で地域の課題を解く",
    directions: ["手続、産業、防災のすべてでデジタルを使いこなします。"],
    policies: [],
    initiatives: [definePolicy(null, "書かない窓口の導入"), definePolicy(null, "データに基づく政策づくり")],
  },
];

/** A plan of a made-up city for R8 to R12, unlike the built-in one in everything a plan can differ in. All of it is fictitious. */
export const fictitiousPlan: Strategy = {
  id: "misaki-r8",
  title: "みさき野市 地方創生総合戦略（架空の見本）",
  city: "みさき野市（架空）",
  version: "策定",
  source: "見本として作成した架空の計画（実在の市町村とは関係ありません）",
  period: { startYear: 2025, targetYear: 2030, assumed: false },
  goals,
  indicators: fictitiousIndicators,
  context: [
    {
      group: "strengthsAndWeaknesses",
      theme: "弱み",
      name: "年少人口割合",
      value: 9.8,
      unit: "％",
      arrow: "↓",
      printed: "9.8％（架空）",
    },
    {
      group: "environmentalChange",
      theme: "物価の上昇",
      name: "家計が苦しくなったと答えた世帯",
      value: 41.2,
      unit: "％",
      arrow: null,
      printed: "41.2％（架空）",
    },
  ],
  contextThemes: [
    { group: "strengthsAndWeaknesses", name: "弱み", fields: ["人口", "産業"] },
    { group: "environmentalChange", name: "物価の上昇", fields: [] },
  ],
  nationalFrame: null,
  oddities: [],
};
