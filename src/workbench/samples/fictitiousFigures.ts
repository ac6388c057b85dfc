import type { SampleFigures } from "./indicatorTable";

/** Made-up actuals of R3 (before the plan) and R4 to R7, in this order; null: blank, text: as staff write it. */
const figures: Readonly<Record<string, readonly (number | string | null)[]>> = {
  "G1-N1": [null, 4210, 4388, 4620, 4905],
  "G1-N2": [null, -35, -22, -10, 0],
  "G1-K1": [null, 58.0, 58.6, 59.3, 59.9],
  "G1-K2": [null, 224, 224, 222, 224],
  "G1-K3": [null, 560, 610, 660, 700],
  "G2-N1": [null, 338, 341, 345, 340],
  "G2-K1": [null, 12.5, 12.6, 12.2, 12.3],
  "G2-K2": [null, 20, 12, 0, 0],
  "G2-K3": [null, null, null, 61.0, 63.5],
  "G2-K4": [null, "未公表", "未公表", "未公表", "未公表"],
  "G3-N1": [null, 34.8, 34.0, 34.2, 33.5],
  "G3-N2": [null, 0, 2, 0, 1],
  "G3-N3": [null, 5.3, 5.2, 5.1, 5.04],
  "G3-N4": [null, 1.95, 1.88, 1.76, 1.7],
  "G3-K1": [null, 73.0, 71.5, 70.2, 69.0],
  "G3-K2": [null, 166, 168, 170, 172],
  "G3-K3": [null, 3950, 4020, 4100, 4160],
  "G3-K4": [null, 22.0, 22.4, 22.1, 21.8],
  "G3-K5": [null, "調査年度外", 25.1, "調査年度外", 24.5],
  "G3-K6": [null, 70.0, 72.0, 75.0, 76.2],
  "G3-K7": [null, 8.2, 9.0, 9.5, 12.4],
  "G4-N1": [430.2, null, null, null, null],
  "G4-K1": [null, 180, 195, 210, "集計中"],
  "G4-K2": [null, 2930000, 2945000, 2960000, 2975000],
  "G4-K3": [null, 84.9, 85.2, 85.7, 86.1],
  "G4-K4": [null, 19, 24, 31, 28],
  "G4-K5": [null, 41, 45, 49, 53],
  "X1-N1": [null, 1, 1, 1, 1],
  "X1-K1": [null, 185, 187, 189, 190],
  "X1-K2": [null, 215, 230, 245, 260],
  "X1-K3": [null, 15, 40, 62, 80],
  "X1-K4": [null, 13, 14, 16, 17],
  "X1-K5": [null, 27.0, 29.0, 31.0, 33.0],
  "X1-K6": [null, 51.5, 52.4, 53.0, "事業終了"],
  "X2-N1": [null, 12, 15, 18, 22],
  "X2-N2": [null, 268000, 263000, 258000, "251,000(速報値)"],
  "X2-K1": [null, 4.8, 5.5, 6.4, "調査中"],
  "X2-K2": [null, 48.2, 71.5, 79.9, 85.0],
  "X2-K3": [null, 25.0, 38.0, 55.0, 68.0],
  "X2-K4": [null, 6.0, 14.0, 22.0, 30.0],
};

export const fictitiousYears = [2021, 2022, 2023, 2024, 2025] as const;

/** The made-up figures by indicator id and fiscal year. */
export const fictitiousFigures: Readonly<Record<string, SampleFigures>> = Object.fromEntries(
  Object.entries(figures).map(([id, actuals]) => [
    id,
    {
      actuals: Object.fromEntries(
        actuals.flatMap((figure, index) => (figure === null ? [] : [[fictitiousYears[index] ?? 0, figure] as const])),
      ),
      source: "架空",
    },
  ]),
);
