import * as v from "valibot";
import type { Strategy } from "../kpi/strategy";

const filled = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== ""),
);
const finite = v.pipe(v.number(), v.finite());
const size = v.pipe(finite, v.minValue(0));
const fiscalYear = v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2099));
const yearKey = v.pipe(v.string(), v.regex(/^(19[5-9]|20\d)\d$/));
const code = v.nullable(filled);

const targetSchema = v.variant("kind", [
  v.object({ kind: v.literal("number"), value: finite }),
  v.object({ kind: v.literal("arrow"), arrow: v.picklist(["↑", "↓"]) }),
]);

const indicatorSchema = v.object({
  id: filled,
  goalId: filled,
  kind: v.picklist(["numericalTarget", "kpi"]),
  name: filled,
  printedName: filled,
  unit: v.string(),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  baseline: v.nullable(finite),
  baselinePrinted: v.string(),
  baselineYear: v.nullable(fiscalYear),
  target: targetSchema,
  targetPrinted: v.string(),
  direction: v.picklist(["increase", "decrease", "maintainAtLeast", "maintainAtMost"]),
  directionConfirmed: v.boolean(),
  nature: v.nullable(v.picklist(["singleYear", "cumulative", "pointInTime"])),
  survey: v.nullable(v.boolean()),
  policyCode: code,
  policyName: v.nullable(filled),
  department: v.nullable(filled),
  startYear: v.nullable(fiscalYear),
  tolerance: size,
  deadBand: size,
  achievementFormula: v.nullable(v.picklist(["actualOverTarget", "targetOverActual", "twiceTargetMinusActual"])),
  interimTargets: v.record(yearKey, finite),
  aprilFirst: v.exactOptional(v.picklist(["yearBegun", "yearEnded"])),
  oddities: v.array(filled),
});

const policySchema = v.object({ code, name: filled, printed: filled });

const goalSchema = v.object({
  id: filled,
  kind: v.picklist(["basic", "crossCutting"]),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  label: filled,
  title: filled,
  directions: v.array(filled),
  policies: v.array(policySchema),
  initiatives: v.array(policySchema),
});

const contextGroup = v.picklist(["strengthsAndWeaknesses", "environmentalChange"]);

const contextFigureSchema = v.object({
  group: contextGroup,
  theme: v.nullable(filled),
  name: filled,
  value: finite,
  unit: v.string(),
  arrow: v.nullable(v.picklist(["↑", "↓"])),
  printed: filled,
});

const nationalFrameSchema = v.object({
  principles: v.array(v.object({ name: filled, text: filled })),
  viewpoints: v.array(v.object({ name: filled, text: filled, year: fiscalYear })),
  pdca: filled,
});

/** The form of a strategy definition, the built-in one or another city's. Years are fiscal years. [SD3] */
export const strategySchema: v.GenericSchema<unknown, Strategy> = v.object({
  id: filled,
  title: filled,
  city: filled,
  version: v.picklist(["案", "策定", "改定"]),
  source: v.string(),
  period: v.object({ startYear: fiscalYear, targetYear: fiscalYear, assumed: v.boolean() }),
  goals: v.pipe(v.array(goalSchema), v.minLength(1)),
  indicators: v.pipe(v.array(indicatorSchema), v.minLength(1)),
  context: v.array(contextFigureSchema),
  contextThemes: v.exactOptional(v.array(v.object({ group: contextGroup, name: filled, fields: v.array(filled) }))),
  nationalFrame: v.nullable(nationalFrameSchema),
  oddities: v.array(v.object({ code: filled, printed: v.array(filled), note: filled })),
});
