import type { Indicator, Strategy } from "../../src/core/kpi/strategy";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { addSheet, renameSheet } from "../../src/host/model/editSheets";
import { enterBlock } from "../../src/host/model/enterContent";
import { mergeRange } from "../../src/host/model/mergeCells";
import type { Scalar } from "../../src/host/model/cell";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { indicatorOf, strategyOf } from "./strategyOf";

/** Names that stay apart, two of them look-alikes. */
const names = [
  ["births", "出生数", "人"],
  ["tourists", "観光入込客数", "千人"],
  ["donations", "ふるさと納税寄附件数", "件"],
  ["crime", "刑法犯認知件数", "件"],
  ["library", "図書館の貸出冊数", "冊"],
  ["clubs", "スポーツクラブの会員数", "人"],
  ["farms", "農業産出額", "百万円"],
  ["shops", "空き店舗の活用件数", "店"],
] as const;

export const trackedYears = [2022, 2023, 2024] as const;
const headings = ["R4実績", "R5実績", "R6実績"];

/** Every figure of the workbook is there once, so that it can be followed wherever it goes. */
export function figureOf(indicator: number, year: number): number {
  return 1000 + indicator * 37 + (year - 2020) * 401;
}

/** The figure of each indicator and year: what a report must say, or say that it cannot. */
export const trackedTruth: ReadonlyMap<string, number> = new Map(
  names.flatMap(([id], index) =>
    trackedYears.map((year): [string, number] => [`${id} ${year}`, figureOf(index, year)]),
  ),
);

export const trackedStrategy: Strategy = strategyOf(
  names.map(([id, name, unit]): Indicator =>
    indicatorOf({ id, name, unit, baseline: 900, target: { kind: "number", value: 3000 } }),
  ),
);

function enter(
  model: WorkbookModel,
  sheet: SheetModel,
  top: number,
  left: number,
  rows: readonly (readonly Scalar[])[],
) {
  const width = Math.max(...rows.map((row) => row.length));
  enterBlock(
    model,
    sheet,
    { top, left, bottom: top + rows.length - 1, right: left + width - 1 },
    rows.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? "") as string | number)),
  );
}

function rowsOf(from: number, to: number): readonly (readonly Scalar[])[] {
  return names
    .slice(from, to)
    .map(([, name, unit], at) => [name, unit, ...trackedYears.map((year) => figureOf(from + at, year))]);
}

/**
 * A workbook as staff keep it, each sheet laid out differently: a plain table, a table further down under two header
 * rows with merges, one indicator a column with years down; and a sheet that has nothing of the strategy.
 */
export function trackedWorkbook(): WorkbookModel {
  const model = createWorkbook();
  const [plain] = model.sheets;
  if (plain === undefined) throw new Error("no sheet");
  renameSheet(model, plain, "企画課");
  enter(model, plain, 0, 0, [["総合戦略の実績"], [], ["指標名", "単位", ...headings], ...rowsOf(0, 4)]);
  const merged = addSheet(model, "商工課 (R6)");
  enter(model, merged, 3, 1, [
    ["指標名", "単位", "実績値"],
    ["", "", "令和4年度", "令和5年度", "令和6年度"],
    ...rowsOf(4, 8),
  ]);
  mergeRange(model, merged, { top: 3, left: 3, bottom: 3, right: 5 });
  mergeRange(model, merged, { top: 3, left: 1, bottom: 4, right: 1 });
  mergeRange(model, merged, { top: 3, left: 2, bottom: 4, right: 2 });
  const notes = addSheet(model, "メモ");
  enter(model, notes, 1, 1, [
    ["担当", "期限"],
    ["企画課", "5月末"],
    ["商工課", "6月末"],
  ]);
  return model;
}
