import type { EvaluationContext } from "../../../src/core/kpi/evaluateIndicator";
import { evaluateIndicator } from "../../../src/core/kpi/evaluateIndicator";
import { statusCourse } from "../../../src/core/kpi/statusCourse";
import { courseWords } from "../../../src/core/reports/formulas/courseFormula";
import { decisionText } from "../../../src/core/reports/statusTable/tableEntries";
import type { Scalar } from "../../../src/host/model/cell";
import type { Case } from "../reportOf";

/**
 * What is compared of one indicator. Numbers of `exact` must be the same double; those of `close` are sums over figures,
 * of which a double keeps fifteen digits counted from the largest (`largest`).
 */
export interface Facts {
  readonly exact: Readonly<Record<string, Scalar>>;
  readonly close: Readonly<Record<string, number | null>>;
  readonly largest?: number;
}

/** What the rules say of an indicator: this year's judgement, last year's with the course, and the forecast. */
export function factsOfRules({ indicator, observation }: Case, context: EvaluationContext): Facts {
  const now = evaluateIndicator(indicator, observation, context);
  const last = evaluateIndicator(indicator, observation, { ...context, reportYear: context.reportYear - 1 });
  const has = (code: string) => (now.notes.some((note) => note.code === code) ? 1 : 0);
  const course = statusCourse(last.status, now.status);
  const { forecast } = now;
  const figures = [...Object.values(observation.actuals), now.target ?? 0, now.baseline ?? 0];
  const meets = forecast?.meetsTarget ?? null;
  return {
    exact: {
      status: now.status,
      shown: decisionText({ status: now.status, text: "" }, context.scheme),
      dataYear: now.dataYear,
      actual: now.actual,
      achievement: now.printed.achievementRate,
      progress: now.printed.progressRate,
      pace: now.printed.paceRatio,
      interim: now.printed.interimRate,
      change: now.changeFromLastYear,
      zeroProgress: has("zeroProgressLooksGood"),
      provisional: has("provisional"),
      inMargin: has("withinSamplingError"),
      restraint: has("targetWorseThanBaseline"),
      metEarly: has("metBeforeTargetYear"),
      noRate: has("noTargetRate"),
      olderBaseline: has("baselineOlderThanStart"),
      flagged: has("flagged"),
      revised: has("revised"),
      lastStatus: last.status,
      course: course === null ? null : courseWords[course],
      meetsTarget: meets === null ? null : meets ? "届く" : "届かない",
    },
    close: {
      expected: now.expectedValue,
      forecast: forecast?.atTargetYear ?? null,
      fromTarget: forecast?.fromTarget ?? null,
      trend: forecast?.yearlyChange ?? null,
      neededChange: now.neededChange ?? null,
    },
    largest: Math.max(...figures.map(Math.abs)),
  };
}

/** The same facts as the cells of the indicator's row state them; `cell` reads by column key. */
export function factsOfCells(cell: (columnKey: string) => Scalar): Facts {
  const found = cell("notes");
  const notes = typeof found === "string" ? found : "";
  const has = (...words: readonly string[]) => (words.some((word) => notes.includes(word)) ? 1 : 0);
  const number = (key: string): number | null => {
    const value = cell(key);
    return typeof value === "number" ? value : value === null ? null : NaN;
  };
  return {
    exact: {
      status: cell("statusId"),
      shown: cell("status"),
      dataYear: cell("dataYear"),
      actual: cell("actual"),
      achievement: cell("achievement"),
      progress: cell("progress"),
      pace: cell("pace"),
      interim: cell("interimRate"),
      change: cell("change"),
      zeroProgress: cell("zeroProgress"),
      provisional: cell("provisional"),
      inMargin: has("誤差の範囲"),
      restraint: has("抑制目標"),
      metEarly: has("期中到達"),
      noRate: has("達成率なし"),
      olderBaseline: has("※基準値は"),
      flagged: has("見込値", "速報値", "改定値"),
      revised: has("から改定（"),
      lastStatus: cell("last.statusId"),
      course: cell("course"),
      meetsTarget: cell("meetsTarget"),
    },
    close: {
      expected: number("expected"),
      forecast: number("forecast"),
      fromTarget: number("fromTarget"),
      trend: number("trend"),
      neededChange: number("neededChange"),
    },
  };
}

const TOLERANCE = 1e-9;
/** Of the largest figure, after the sums of a line through ten years. */
const KEPT = 1e-12;

function isClose(one: number | null, other: number | null, largest: number): boolean {
  if (one === null || other === null) return one === other;
  const apart = TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= Math.max(apart, KEPT * largest);
}

/** What differs between two statements of the same indicator, in words for a failed test; [] where nothing does. */
export function differencesOf(expected: Facts, found: Facts): readonly string[] {
  const exact = Object.keys(expected.exact).filter((key) => expected.exact[key] !== found.exact[key]);
  const { largest = 0 } = expected;
  const close = Object.keys(expected.close).filter(
    (key) => !isClose(expected.close[key] ?? null, found.close[key] ?? null, largest),
  );
  return [
    ...exact.map((key) => `${key}: ${JSON.stringify(expected.exact[key])} / ${JSON.stringify(found.exact[key])}`),
    ...close.map((key) => `${key}: ${String(expected.close[key])} / ${String(found.close[key])}`),
  ];
}
