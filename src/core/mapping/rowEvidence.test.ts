import { indicatorOf } from "../../../test/support/strategyOf";
import type { CellValue } from "../workbook/cellGrid";
import type { FoundFigure } from "./foundIndicator";
import { rowEvidence } from "./rowEvidence";

const indicator = indicatorOf({
  id: "income",
  name: "市内純生産",
  unit: "万円",
  baseline: 431.5,
  target: { kind: "number", value: 438.3 },
});

function figure(field: FoundFigure["field"], value: CellValue, statedUnit: string | null): FoundFigure {
  const ref = { sheet: "KPI", row: 1, column: 1 };
  const cell = { value, text: String(value), numberFormat: "General" };
  return { field, year: 2024, yearFrom: "heading", ref, cell, statedUnit, heading: "" };
}

type Cells = readonly (readonly [FoundFigure["field"], CellValue])[];

const magnitudeOf = (unit: string | null, cells: Cells) =>
  rowEvidence({
    label: { sheet: "KPI", row: 1, column: 0 },
    labelText: "市内純生産",
    unit,
    figures: cells.map(([field, value]) => figure(field, value, unit)),
  }).magnitude?.(indicator);

test.each<[string, string | null, Cells]>([
  [
    "in yen, no unit stated",
    null,
    [
      ["baseline", 4315000],
      ["target", 4383000],
      ["actual", 4214000],
    ],
  ],
  [
    "one figure says its unit, the others are bare",
    null,
    [
      ["baseline", 4315000],
      ["target", "438.3万円"],
    ],
  ],
  [
    "only the actual is bare",
    null,
    [
      ["target", "438.3万円"],
      ["actual", 4214000],
    ],
  ],
  [
    "the unit column contradicts the figures",
    "万円",
    [
      ["baseline", 4315000],
      ["actual", 4214000],
    ],
  ],
])("another unit: %s", (_case, unit, cells) => {
  expect(magnitudeOf(unit, cells)).toBe("scale");
});

test.each<[string, string | null, Cells, string]>([
  [
    "stated and converted",
    "円",
    [
      ["baseline", 4315000],
      ["actual", 4214000],
    ],
    "fits",
  ],
  [
    "said by the cells",
    null,
    [
      ["baseline", "4,315,000円"],
      ["actual", "4,214,000円"],
    ],
    "fits",
  ],
  [
    "the plan's",
    null,
    [
      ["baseline", 431.5],
      ["actual", 421.4],
    ],
    "fits",
  ],
  ["nothing to compare", null, [["baseline", 431.5]], "unknown"],
  ["off, not by a power of ten", null, [["actual", 2600]], "off"],
])("%s", (_case, unit, cells, magnitude) => {
  expect(magnitudeOf(unit, cells)).toBe(magnitude);
});
