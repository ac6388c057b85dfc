import type { Goal, Indicator, Strategy } from "../../core/kpi/strategy";
import { defineIndicator } from "../../core/strategy/defineIndicator";

const GOALS = 6;
export const scaleYears: readonly number[] = Array.from({ length: 10 }, (_, index) => 2016 + index);

const places = [
  "本町", "中央", "東間", "宮内", "古市場", "深井", "高尾", "荒井", "石戸", "下石戸",
  "北中丸", "山中", "朝日", "緑", "西高尾", "栄", "二ツ家", "北本宿", "花ノ木", "常光別所",
] as const; // prettier-ignore
const topics = [
  ["子育て支援事業への参加者数", "人"],
  ["図書館の貸出冊数", "冊"],
  ["公園の利用者数", "人"],
  ["健康診査の受診率", "%"],
  ["空き家の利活用件数", "件"],
  ["農産物直売所の売上高", "千円"],
  ["防犯灯の設置基数", "基"],
  ["生涯学習講座の受講者数", "人"],
  ["介護予防教室の開催回数", "回"],
  ["自主防災訓練の実施回数", "回"],
  ["商店会の加入事業所数", "事業所"],
  ["ごみの資源化率", "%"],
] as const;

/** A plan of that many indicators with ten years; every name its own, directions and kinds mixed. */
export function scaleStrategy(count: number): Strategy {
  const goals = Array.from({ length: GOALS }, (_, index): Goal => scaleGoal(index + 1));
  return {
    id: `scale-${count}`,
    title: `規模試験用 総合戦略（${count}指標）`,
    city: "架空市",
    version: "策定",
    source: "規模試験",
    period: { startYear: 2015, targetYear: 2025, assumed: false },
    goals,
    indicators: Array.from({ length: count }, (_, index) => scaleIndicator(index, count)),
    context: [],
    nationalFrame: null,
    oddities: [],
  };
}

function scaleGoal(number: number): Goal {
  return {
    id: `G${number}`,
    kind: "basic",
    number,
    label: `基本目標${number}`,
    title: `規模試験の目標その${number}`,
    directions: [],
    policies: [],
    initiatives: [],
  };
}

function scaleIndicator(index: number, count: number): Indicator {
  const place = places[index % places.length] ?? "";
  const block = Math.floor(index / places.length);
  const [topic, unit] = topics[block % topics.length] ?? ["指標", "件"];
  const ward = Math.floor(block / topics.length) + 1;
  const decreases = index % 9 === 8;
  const baseline = 100 + (index % 50);
  const target = decreases ? baseline - 40 : baseline + 40;
  const goal = Math.min(GOALS, Math.floor((index * GOALS) / count) + 1);
  return defineIndicator({
    id: `S${index + 1}`,
    goalId: `G${goal}`,
    kind: index % 4 === 0 ? "numericalTarget" : "kpi",
    printedName: `${place}第${ward}区における${topic}`,
    unit,
    decimals: unit === "%" ? 1 : 0,
    baseline,
    baselinePrinted: String(baseline),
    target: { kind: "number", value: target },
    targetPrinted: String(target),
    direction: decreases ? "decrease" : "increase",
  });
}
