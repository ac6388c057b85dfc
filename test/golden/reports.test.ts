import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldenText } from "../../src/core/reports/goldenText";
import { defaultReportChoice, planReport } from "../../src/core/reports/planReport";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { observationOf, reportOf, type Case } from "../support/reportOf";

const YEARS = [2022, 2023, 2024, 2025];

/** 架空の数値: every sixth indicator lacks its newest figure, every tenth is text in its source. */
const cases = kitamotoStrategy.indicators.map((indicator, index): Case => {
  const baseline = indicator.baseline ?? 40;
  const target = indicator.target.kind === "number" ? indicator.target.value : baseline + 5;
  const figure = (step: number) => Number((baseline + ((target - baseline) * step * ((index % 7) - 1)) / 20).toFixed(indicator.decimals)) + 0;
  const actuals = { 2022: figure(1), 2023: figure(3), ...(index % 6 === 5 ? {} : { 2024: figure(4) }) };
  return {
    indicator,
    observation: observationOf(indicator.id, actuals, index % 6 === 5 ? { missing: { 2024: "notPublished" } } : {}),
    scale: indicator.unit === "千人" ? 0.001 : 1,
    transcribed: index % 10 === 9 ? [2023] : [],
  };
});

const { input } = reportOf(kitamotoStrategy, cases, {
  reportYear: 2024,
  years: YEARS,
  disclaimer: "架空の数値です。市の公式評価ではありません。",
});

/** UPDATE_GOLDEN=1 writes the files anew; the diff is then read by a person. */
test.each(planReport(input, { ...defaultReportChoice, outputs: ["status", "dashboard", "data"] }).map((plan) => [plan.name, plan] as const))("the plan of %s is the golden one", (name, plan) => {
  const file = join(__dirname, `${plan.key}.txt`);
  const text = goldenText(plan);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, "utf8"));
  expect(name).toBe(plan.name);
});
