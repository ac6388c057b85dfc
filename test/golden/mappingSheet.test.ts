import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import { goldenText } from "../../src/core/reports/goldenText";
import { planMappingSheet } from "../../src/core/reports/mappingSheet/planMappingSheet";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import type { StoredCell, StoredMapping } from "../../src/core/workbook/storedMapping";

const SHEET = "R6 実績";
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });

/** The first indicators in a plain table, years across from column D. */
function cellOf(index: number, year: number, given: Partial<StoredCell> = {}): StoredCell {
  const indicator = kitamotoStrategy.indicators[index];
  const ref = at(4 + index, 3 + year - 2022);
  const label = at(4 + index, 1);
  return {
    indicatorId: indicator?.id ?? "",
    indicatorName: indicator?.name ?? "",
    field: "actual",
    fiscalYear: year,
    ref,
    label,
    labelText: indicator?.name ?? "",
    lastPlace: ref,
    lastLabelPlace: label,
    scale: 1,
    heading: at(3, ref.column),
    headingText: `R${year - 2018}実績`,
    lastHeadingPlace: at(3, ref.column),
    origin: "found",
    ...given,
  };
}

const none = { heading: null, headingText: "", lastHeadingPlace: null } as const;
const mapping: StoredMapping = {
  format: 1,
  isNewer: false,
  strategyId: kitamotoStrategy.id,
  strategyVersion: kitamotoStrategy.version,
  cells: [
    ...[2022, 2023, 2024].map((year) => cellOf(0, year)),
    cellOf(0, 0, { field: "baseline", fiscalYear: null, ref: at(4, 2), lastPlace: at(4, 2), ...none }),
    cellOf(1, 2024, { scale: 100, origin: "confirmed", labelText: "女性の社会増減（25〜34歳）" }),
    cellOf(2, 2024, { origin: "chosen" }),
    cellOf(2, 2024, { ref: at(40, 3), lastPlace: at(40, 3), label: at(40, 1), lastLabelPlace: at(40, 1), ...none }),
    cellOf(3, 2024, { origin: "dropped", scale: null }),
    cellOf(4, 2024, { origin: "assigned", scale: 0.001, label: null, labelText: "", lastLabelPlace: null, ...none }),
    cellOf(5, 2023, { ref: null, label: null, isLost: true }),
    cellOf(6, 2024, { isLost: true }),
  ],
  aliases: [{ indicatorId: kitamotoStrategy.indicators[1]?.id ?? "", name: "女性の社会増減（25〜34歳）" }],
};

const input = {
  strategy: kitamotoStrategy,
  scheme: standardScheme,
  reportYear: 2024,
  years: [2022, 2023, 2024, 2025],
  rows: [],
  disclaimer: "架空の数値です。市の公式評価ではありません。",
};

/** UPDATE_GOLDEN=1 writes the file anew; the diff is then read by a person. */
test("the plan of the mapping sheet is the golden one", () => {
  const file = join(__dirname, "mapping.txt");
  const text = goldenText(planMappingSheet(input, mapping));
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, "utf8"));
});
