import { indicatorOf } from "../../../../test/support/strategyOf";
import type { Findings } from "../../../app/findingsOf";
import { indicatorFigure } from "./indicatorFigure";

const births = indicatorOf({ id: "births", name: "出生数", unit: "人" });
const ref = (column: number) => ({ sheet: "実績", row: 1, column });

function found(
  actuals: Readonly<Record<number, number>>,
  missing: Findings["observations"][number]["missing"] = {},
): Pick<Findings, "observations" | "cells"> {
  const years = [...Object.keys(actuals), ...Object.keys(missing)].map(Number);
  return {
    observations: [{ indicatorId: "births", baseline: null, target: null, actuals, missing }],
    cells: years.map((fiscalYear) => ({
      indicatorId: "births",
      field: "actual",
      fiscalYear,
      ref: ref(fiscalYear - 2020),
    })) as unknown as Findings["cells"],
  };
}

test.each([
  ["the report year", found({ 2023: 322, 2024: 318 }), "令和６年度 318人", ref(4)],
  ["the year before where the report year has none", found({ 2023: 1322 }), "令和５年度 1,322人", ref(3)],
  ["a later figure is not meant", found({ 2025: 300 }), "令和６年度までの実績なし", null],
  ["more decimals than printed are shown", found({ 2024: 318.25 }), "令和６年度 318.25人", ref(4)],
  ["why there is none", found({}, { 2024: "notPublished" }), "未公表", ref(4)],
  ["no source", found({}), "対応付けなし", null],
  [
    "a year that waits for a choice is said",
    found({ 2023: 322 }, { 2024: "conflict" }),
    "令和５年度 322人（令和６年度は値の不一致）",
    ref(3),
  ],
])("令和６年度: %s", (_case, findings, text, cell) => {
  expect(indicatorFigure(births, findings, 2024)).toMatchObject({ text, cell });
});
