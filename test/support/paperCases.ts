import { longestEntry } from "../../src/core/departments/entryWords.ja";
import type { Decision } from "../../src/core/kpi/decision";
import type { Indicator } from "../../src/core/kpi/strategy";
import type { ReportInput } from "../../src/core/reports/reportInput";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { observationOf, reportOf, type Case, type ReportCase } from "./reportOf";

const YEARS = [2022, 2023, 2024, 2025];
const LONG = "（市民一人ひとりが主体的に参画し、地域で支え合う取組に参加した人の割合を含む。）";

function figureOf({ baseline, target, decimals }: Indicator, step: number): number {
  const from = baseline ?? 40;
  const to = target.kind === "number" ? target.value : from + 5;
  return Number((from + ((to - from) * step) / 20).toFixed(decimals)) + 0;
}

export interface PaperCase {
  readonly count: number;
  /** Names of up to several hundred characters. */
  readonly longNames?: boolean;
  readonly withoutFigures?: boolean;
  readonly reportYear?: number;
}

/** `count` indicators after the built-in strategy, with made-up figures: some missing, some ahead, some behind. */
export function paperCase({
  count,
  longNames = false,
  withoutFigures = false,
  reportYear = 2024,
}: PaperCase): ReportCase {
  const { indicators, goals } = kitamotoStrategy;
  const cases = Array.from({ length: count }, (_, index): Case => {
    const like = indicators[index % indicators.length];
    if (like === undefined) throw new Error("no indicators");
    const id = index < indicators.length ? like.id : `${like.id}-${index}`;
    const indicator = {
      ...like,
      id,
      name: longNames ? `${like.name}${LONG.repeat(1 + (index % 8))}` : like.name,
      department: longNames ? "企画財政部政策推進課地方創生担当" : index % 3 === 0 ? "政策推進課" : null,
    };
    const pace = (index % 9) - 2;
    const actuals: Record<number, number> = withoutFigures
      ? {}
      : {
          2022: figureOf(like, pace),
          2023: figureOf(like, 2 * pace),
          ...(index % 5 === 4 ? {} : { 2024: figureOf(like, 3 * pace) }),
          ...(index % 7 === 3 ? {} : { 2025: figureOf(like, 5 * pace) }),
        };
    const missing = index % 5 === 4 ? { missing: { 2024: "notPublished" as const } } : {};
    return { indicator, observation: observationOf(id, actuals, missing) };
  });
  const title = longNames ? `${kitamotoStrategy.title}${LONG}` : kitamotoStrategy.title;
  const strategy = { ...kitamotoStrategy, title, goals, indicators: cases.map(({ indicator }) => indicator) };
  return reportOf(strategy, cases, {
    reportYear,
    years: YEARS,
    disclaimer: "架空の数値です。市の公式評価ではありません。",
  });
}

/** 評価（決定） of every fourth indicator for the report year, unlike its 判定 and with a reason. */
export function decisionsOf({ rows, reportYear }: ReportInput): readonly Decision[] {
  return rows.flatMap(({ indicator: { id } }, index) =>
    index % 4 !== 1
      ? []
      : [
          {
            indicatorId: id,
            fiscalYear: reportYear,
            status: "slightlyBehind",
            text: "△ やや遅れ",
            reason: "調査の方法が変わり、前年度と単純に比較できないため。".repeat(1 + (index % 5)),
          } as const,
        ],
  );
}

/** What departments answer for every second indicator, up to as much as their sheets take. */
export function answeredTexts({ rows }: ReportInput): NonNullable<ReportInput["departmentTexts"]> {
  const text = "伸びは前年度を下回った。関係団体との連携を強め、次年度は説明会の回数を増やす。\n";
  const most = Math.floor(longestEntry / text.length);
  return new Map(
    rows.flatMap(({ indicator: { id } }, index) => {
      if (index % 2 !== 0) return [];
      const long = text.repeat(1 + (index % most)).trim();
      const given = { department: "政策推進課", isSentBack: index % 8 === 0, policy: index % 4 === 0 ? "見直し" : "" };
      return [[id, { ...given, analysis: long, nextSteps: index % 6 === 0 ? long : "" }] as const];
    }),
  );
}

/** Entries as long as people write them, on every third indicator and the first goal. */
export function typedEntries({ rows, strategy }: ReportInput): ReadonlyMap<string, string> {
  const text =
    "目標値に向けて増加しているが、伸びは前年度を下回った。関係団体との連携を強め、次年度は説明会の回数を増やす。";
  const entries = new Map<string, string>([
    ["documentNumber", "資料１−２"],
    ["submittedTo", "市議会 総務文教常任委員会"],
    ["overview", text.repeat(6)],
  ]);
  rows.forEach(({ indicator: { id } }, index) => {
    if (index % 3 !== 0) return;
    for (const kind of ["factors", "analysis", "efforts", "nextSteps", "definition"])
      entries.set(`${kind}|${id}`, text.repeat(1 + (index % 12)));
  });
  const goal = strategy.goals[0]?.id ?? "";
  for (const kind of ["goalOverview", "opinion", "answer"])
    entries.set(`${kind}|${goal}`, `・${text}\n・${text.repeat(4)}`);
  return entries;
}
