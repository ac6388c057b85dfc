import type { Goal, Indicator, Strategy } from "../../../../core/kpi/strategy";
import { defineIndicator } from "../../../../core/strategy/defineIndicator";
import { createRandom } from "../draw/random";
import type { City } from "./city";
import type { Kpi } from "./kpi";
import { kpisOfChildren } from "./kpisOfChildren";
import { kpisOfCommunity } from "./kpisOfCommunity";
import { kpisOfEconomy } from "./kpisOfEconomy";
import { kpisOfPopulation } from "./kpisOfPopulation";

/** The usual KPIs by the goal they stand under. */
export const kpisByGoal: readonly (readonly Kpi[])[] = [
  kpisOfPopulation,
  kpisOfChildren,
  kpisOfCommunity,
  kpisOfEconomy,
];

const goalTitles = [
  "新たな人の流れを生み出し、選ばれるまちをつくる",
  "結婚・出産・子育ての希望がかなうまちをつくる",
  "誰もが安心して暮らし続けられる地域をつくる",
  "地域の産業を育て、働く場と豊かな環境をつくる",
] as const;

const periods = [
  { startYear: 2019, targetYear: 2024 },
  { startYear: 2020, targetYear: 2025 },
  { startYear: 2021, targetYear: 2026 },
  { startYear: 2022, targetYear: 2027 },
] as const;

/** The invented cities there are. */
export const inventedCityCount = 6;

/** City `number` (from 1): 6 to 10 indicators per goal of the usual ones; the rest stay as look-alikes. */
export function inventedCity(number: number): City {
  const random = createRandom(7000 + number);
  const period = random.oneOf(periods);
  const goals: Goal[] = [];
  const indicators: Indicator[] = [];
  const departments: Record<string, string> = {};
  const synonyms: Record<string, readonly string[]> = {};
  const rest: Kpi[] = [];
  kpisByGoal.forEach((kpis, index) => {
    const goalId = `G${index + 1}`;
    goals.push(goalOf(goalId, index + 1, goalTitles[index] ?? ""));
    const chosen = random.some(kpis, random.whole(6, 10));
    rest.push(...kpis.filter((kpi) => !chosen.includes(kpi)));
    chosen.forEach((kpi, at) => {
      const indicator = indicatorOf(kpi, goalId, at, random.chance(0.3) ? period.startYear - random.whole(0, 2) : null);
      indicators.push(indicator);
      departments[indicator.id] = kpi.department;
      if (kpi.synonym !== null) synonyms[indicator.id] = [kpi.synonym];
    });
  });
  const names = new Set(indicators.map(({ name }) => name));
  const alike = [
    ...kpisByGoal.flat().flatMap(({ lookAlikes }) => lookAlikes),
    ...rest.map(({ name, unit, baseline, decimals }) => ({ name, unit, value: baseline ?? 50, decimals })),
  ];
  const distinct = new Map(alike.filter(({ name }) => !isSame(names, name)).map((each) => [each.name, each]));
  return {
    strategy: strategyOf(number, period, goals, indicators),
    departments,
    lookAlikes: [...distinct.values()],
    synonyms,
  };
}

/** A look-alike must not be an indicator of this city in other letters. */
function isSame(names: ReadonlySet<string>, name: string): boolean {
  const letters = (each: string): string => each.normalize("NFKC").replaceAll("障害", "障がい");
  return [...names].some((each) => letters(each) === letters(name));
}

function strategyOf(
  number: number,
  period: (typeof periods)[number],
  goals: readonly Goal[],
  indicators: readonly Indicator[],
): Strategy {
  const city = ["みどり野市", "川添市", "東浜市", "山並市", "花園原市", "北汐市"][number - 1] ?? `架空市${number}`;
  return {
    id: `invented-${number}`,
    title: `${city}まち・ひと・しごと創生総合戦略`,
    city,
    version: "策定",
    source: "対応付けの精度試験（架空）",
    period: { ...period, assumed: false },
    goals,
    indicators,
    context: [],
    nationalFrame: null,
    oddities: [],
  };
}

function goalOf(id: string, number: number, title: string): Goal {
  return {
    id,
    kind: "basic",
    number,
    label: `基本目標${number}`,
    title,
    directions: [],
    policies: [],
    initiatives: [],
  };
}

function indicatorOf(kpi: Kpi, goalId: string, at: number, baselineYear: number | null): Indicator {
  const unit = kpi.unit;
  const print = (figure: number): string => `${figure.toFixed(kpi.decimals)}${unit === "%" ? "％" : unit}`;
  return defineIndicator({
    id: `${goalId}-${at < 2 ? "N" : "K"}${at + 1}`,
    goalId,
    kind: at < 2 ? "numericalTarget" : "kpi",
    printedName: kpi.name,
    unit,
    decimals: kpi.decimals,
    baseline: kpi.baseline,
    baselinePrinted: kpi.baseline === null ? "―" : print(kpi.baseline),
    baselineYear,
    target:
      typeof kpi.target === "number" ? { kind: "number", value: kpi.target } : { kind: "arrow", arrow: kpi.target },
    targetPrinted: typeof kpi.target === "number" ? print(kpi.target) : kpi.target,
    direction: kpi.direction,
    nature: kpi.name.includes("累計") ? "cumulative" : null,
    department: kpi.department,
  });
}
