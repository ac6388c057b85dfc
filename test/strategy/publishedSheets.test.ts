import { publishedRate } from "../../src/core/kpi/publishedRate";
import { findScheme } from "../../src/core/kpi/schemes";
import type { Indicator } from "../../src/core/kpi/strategy";
import { progressFormat } from "../../src/core/reports/layout/figureFormats";
import { formatValue } from "../../src/host/model/formatNumber";
import { nativeReport } from "../support/nativeResults";
import { observationOf, reportOf } from "../support/reportOf";
import { indicatorOf, strategyOf } from "../support/strategyOf";
import * as published from "./publishedRates";

/*
 * The same facts on a sheet: the native formulas under the settings of the preset, shown by the number format the plan
 * gives them, read what the body published; the caption is its grade.
 */

type Row = published.PublishedRow;
type Given = (row: Row) => Partial<Indicator>;

const plain: Given = ([direction, baseline, target]) => ({
  direction,
  baseline,
  target: { kind: "number", value: target },
});
const byExpected: Given = (row) => ({
  ...plain(row),
  target: { kind: "number", value: 1_000_000 },
  interimTargets: { 2023: row[2] },
});
const ownFormula: Given = (row) => ({ ...plain(row), achievementFormula: "actualOverTarget" });

const sets: readonly (readonly [body: string, preset: string, rows: readonly Row[], year: number, given: Given])[] = [
  ["岐阜県", "岐阜県型", published.gifu, 2023, plain],
  ["岐阜県（独自の算式）", "岐阜県型", published.gifuOwnFormula, 2023, ownFormula],
  ["茨城県", "茨城県型", published.ibaraki, 2023, byExpected],
  ["宮城県 R3", "宮城県型", published.miyagiR3, 2021, plain],
  ["宮城県 R4", "宮城県型", published.miyagiR4, 2022, plain],
  ["宮城県 R5", "宮城県型", published.miyagiR5, 2023, plain],
  ["宮城県 R6", "宮城県型", published.miyagiR6, 2024, plain],
  ["滋賀県", "滋賀県型", published.shiga, 2023, plain],
];

const columns = {
  achievementRate: "achievement",
  progressRate: "progress",
  interimRate: "interimRate",
  paceRatio: "pace",
};

/** 「○ A」 → A. */
const wordOf = (shown: unknown): string | undefined => (typeof shown === "string" ? shown.split(" ")[1] : undefined);

test.each(sets)("[PB1] on a sheet, %s by %s shows what was published", (_body, preset, rows, reportYear, given) => {
  const scheme = findScheme(preset);
  if (scheme === undefined) throw new Error(`no scheme ${preset}`);
  const cases = rows.map((row, index) => {
    const indicator = indicatorOf({ id: `P${index + 1}`, name: `指標${index + 1}`, ...given(row) });
    return { indicator, observation: observationOf(indicator.id, { [reportYear]: row[3] }) };
  });
  const strategy = {
    ...strategyOf(cases.map(({ indicator }) => indicator)),
    period: { startYear: 2020, targetYear: 2024, assumed: false },
  };
  const report = reportOf(strategy, cases, { reportYear, years: [2021, 2022, 2023, 2024], scheme });
  const native = nativeReport(report);
  const shown = report.input.rows.map(({ indicator, evaluation }, index) => {
    const row = native.row(indicator.id);
    const rate = publishedRate(indicator, scheme, (key) => evaluation.printed[key] !== null);
    const value = row(columns[rate]);
    const text = typeof value === "number" ? formatValue(value, progressFormat(scheme)).trim() : "";
    return [text, rows[index]?.[5] === undefined ? undefined : wordOf(row("status"))];
  });
  expect(shown).toEqual(rows.map(([, , , , text, grade]) => [text, grade]));
});
