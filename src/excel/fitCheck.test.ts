import type { PageLayout, SheetPlan } from "../core/workbook/sheetPlan";
import { fittingPercent } from "./fitCheck";

const margins = { top: 50, bottom: 45, left: 50, right: 45, header: 20, footer: 20 };

function pageOf(given: Partial<PageLayout>): PageLayout {
  const printArea = { top: 0, left: 0, bottom: 1, right: 1 };
  return { paper: "a4", orientation: "portrait", printArea, fitToWidth: 1, fitToHeight: null, margins, ...given };
}

const planOf = (width: number, height: number): SheetPlan => ({
  key: "councilTable",
  name: "議会提出資料",
  area: { top: 0, left: 0, bottom: 9, right: 9 },
  blocks: [],
  fills: [],
  formats: [],
  columnWidths: [
    { first: 0, last: 1, width },
    { first: 2, last: 9, width: 999 },
  ],
  rowHeights: [{ first: 0, last: 1, height }],
  merges: [],
  conditionalFormats: [],
  validations: [],
  names: [],
  charts: [],
  gridlines: false,
});

test.each([
  { what: "narrower than the page: as it is", width: 100, height: 100, page: {}, percent: 100 },
  { what: "twice as wide", width: 500, height: 100, page: {}, percent: 50 },
  { what: "a part of a percent is left out", width: 251, height: 100, page: {}, percent: 99 },
  { what: "landscape", width: 500, height: 100, page: { orientation: "landscape" }, percent: 74 },
  { what: "as many pages down as needed", width: 100, height: 9999, page: {}, percent: 100 },
  { what: "one page down", width: 100, height: 747, page: { fitToHeight: 1 }, percent: 50 },
  { what: "never below what Excel takes", width: 99_999, height: 100, page: {}, percent: 10 },
] as const)("$what: $percent %", ({ width, height, page, percent }) => {
  expect(fittingPercent(planOf(width, height), pageOf(page))).toBe(percent);
});
