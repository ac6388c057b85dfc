import { grades } from "../notations/avoided";
import type { UnitSpelling } from "../notations/units";
import type { Scene } from "../scene/scene";
import type { Column } from "./columns";
import type { Entry } from "./entries";

export interface RowWords {
  /** Place in the table, from 1. */
  readonly number: number;
  readonly unit: UnitSpelling | null;
  readonly showsGoal: boolean;
}

/** What stands in a column of words, "" for nothing; null: the column holds figures. */
export function wordsIn(scene: Scene, { role }: Column, entry: Entry, row: RowWords): string | number | null {
  const { random } = scene.dealer;
  const indicator = entry.kind === "indicator" ? entry.indicator : null;
  const isMeasure = indicator !== null || entry.kind === "lookAlike";
  const goal = scene.city.strategy.goals.find(({ id }) => id === indicator?.goalId);
  switch (role) {
    case "number":
      return isMeasure ? row.number : "";
    case "goal":
      return goal !== undefined && row.showsGoal ? `${goal.label}\n${goal.title}` : "";
    case "kind":
      return indicator === null ? "" : indicator.kind === "kpi" ? "KPI" : "数値目標";
    case "policy":
      return isMeasure ? random.oneOf(policies) : "";
    case "unit":
      return entry.kind === "lookAlike" ? entry.lookAlike.unit : (row.unit?.text ?? "");
    case "department":
      if (!isMeasure) return "";
      return indicator === null ? "関係各課" : (scene.city.departments[indicator.id] ?? "");
    case "note":
      return isMeasure && random.chance(0.3) ? remark(scene) : "";
    case "baselineYear":
      return isMeasure ? eraShort(scene.city.strategy.period.startYear) : "";
    case "spacer":
      return "";
    case "grade":
      return isMeasure ? scene.dealer.deal(grades).item : "";
    default:
      return null;
  }
}

const policies = [
  "暮らしを支える基盤づくり",
  "情報発信事業",
  "地域づくり推進事業",
  "支援体制の充実",
  "普及啓発事業",
] as const;

function eraShort(year: number): string {
  return year === 2019 ? "R元" : year > 2019 ? `R${year - 2018}` : `H${year - 1988}`;
}

/** Remarks hold years and figures too. */
function remark({ dealer, reportYear }: Scene): string {
  const { random } = dealer;
  return random.oneOf([
    `${eraShort(reportYear)}は前年度より${random.whole(2, 40)}増加した。`,
    "市民アンケートによる",
    "国勢調査（5年ごと）",
    `令和${reportYear - 2017}年${random.whole(5, 12)}月公表予定`,
    `※${reportYear}年度の数値は速報値`,
    "県統計年鑑より算出",
    "事業の周知が進み、利用が伸びている。引き続き広報に努める。",
  ]);
}
