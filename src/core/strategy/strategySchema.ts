import * as v from "valibot";
import { achievementFormulaWords } from "../kpi/directionWords";
import type { AchievementFormula, Strategy } from "../kpi/strategy";

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

const achievementFormula = v.custom<AchievementFormula>(
  (input) => typeof input === "string" && Object.hasOwn(achievementFormulaWords, input),
);

export const revisionSchema = v.object({
  field: v.picklist(["baseline", "target"]),
  before: v.nullable(finite),
  after: v.nullable(finite),
  decidedOn: filled,
  reason: filled,
  fromFiscalYear: fiscalYear,
});

export const indicatorSchema = v.object({
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
  achievementFormula: v.nullable(achievementFormula),
  interimTargets: v.record(yearKey, finite),
  aprilFirst: v.exactOptional(v.picklist(["yearBegun", "yearEnded"])),
  revisions: v.exactOptional(v.array(revisionSchema)),
  oddities: v.array(filled),
});

export const policySchema = v.object({ code, name: filled, printed: filled });

export const goalSchema = v.object({
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

export const contextFigureSchema = v.object({
  group: contextGroup,
  theme: v.nullable(filled),
  name: filled,
  value: finite,
  unit: v.string(),
  arrow: v.nullable(v.picklist(["↑", "↓"])),
  printed: filled,
});

export const contextThemeSchema = v.object({ group: contextGroup, name: filled, fields: v.array(filled) });
export const principleSchema = v.object({ name: filled, text: filled });
export const viewpointSchema = v.object({ name: filled, text: filled, year: fiscalYear });
export const odditySchema = v.object({ code: filled, printed: v.array(filled), note: filled });

export const departmentSchema = v.object({
  name: filled,
  formerNames: v.array(v.object({ name: filled, untilFiscalYear: v.nullable(fiscalYear) })),
  contact: v.nullable(filled),
  deadline: v.nullable(filled),
});

const nationalFrameSchema = v.object({
  principles: v.array(principleSchema),
  viewpoints: v.array(viewpointSchema),
  pdca: filled,
});

/** The plan itself, without what hangs on it. */
export const planEntries = {
  id: filled,
  title: filled,
  city: filled,
  version: v.picklist(["案", "策定", "改定"]),
  source: v.string(),
  period: v.object({ startYear: fiscalYear, targetYear: fiscalYear, assumed: v.boolean() }),
};

/** The form of a strategy definition, the built-in one or another city's. Years are fiscal years. [SD3] */
export const strategySchema: v.GenericSchema<unknown, Strategy> = v.object({
  ...planEntries,
  goals: v.pipe(v.array(goalSchema), v.minLength(1)),
  indicators: v.pipe(v.array(indicatorSchema), v.minLength(1)),
  context: v.array(contextFigureSchema),
  contextThemes: v.exactOptional(v.array(contextThemeSchema)),
  nationalFrame: v.nullable(nationalFrameSchema),
  oddities: v.array(odditySchema),
  departments: v.exactOptional(v.array(departmentSchema)),
});
