import type { SampleFigures } from "./indicatorTable";

/** Made-up actuals of R8, R9 and R10, in this order; null: blank, text: as staff write it. */
const figures: Readonly<Record<string, readonly (number | string | null)[]>> = {
  "A-N1": [149100, 150800, "未公表"],
  "A-N2": [-1.9, -0.6, 0.4],
  "A-K1": [87600, 95200, 101500],
  "A-K2": [4, 9, 16],
  "A-K3": [62800, 66400, 70150],
  "A-K4": [4.3, 4.2, 4.75],
  "A-K5": [315.2, 309.8, 304.4],
  "B-N1": [-172, -190, -121],
  "B-N2": [1.29, 1.3, "集計中"],
  "B-N3": [5120, 5015, 4930],
  "B-K1": [16, 21, 24],
  "B-K2": [10, 22, 37],
  "B-K3": [0, 1, 3],
  "B-K4": [69, "調査年度外", 70.2],
  "B-K5": [-1.5, -1.9, -0.8],
  "B-K6": [38, 45, 52],
  "C-N1": [84.2, 84.31, "未公表"],
  "C-N2": [22.3, "調査年度外", 24.9],
  "C-K1": [12, 12, 11],
  "C-K2": [3390, 3240, 3105],
  "C-K3": [41, 40.4, 39.9],
  "C-K4": [57.3, 63.6, 69.7],
  "C-K5": [205, 214, 198],
  "D-N1": [26, 37, 49],
  "D-K1": [15, 12, 10],
  "D-K2": [44, 61, 83],
  "D-K3": [7180, 6840, "6,510(速報値)"],
  "D-K4": [3.1, 3.2, 3.4],
};

export const fictitiousPlanYears = [2026, 2027, 2028, 2029, 2030] as const;

/** The made-up figures of the fictitious plan by indicator id and fiscal year. */
export const fictitiousPlanFigures: Readonly<Record<string, SampleFigures>> = Object.fromEntries(
  Object.entries(figures).map(([id, actuals]) => [
    id,
    {
      actuals: Object.fromEntries(
        actuals.flatMap((figure, index) =>
          figure === null ? [] : [[fictitiousPlanYears[index] ?? 0, figure] as const],
        ),
      ),
      source: "架空",
    },
  ]),
);
