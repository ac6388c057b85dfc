import { cellText } from "../../../host/model/formatNumber";
import type { Cell } from "../../../host/model/cell";
import type { ChartSeriesModel } from "../../../host/model/chartModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { referencedCells } from "./referencedCells";

/** A series with what its references hold at the moment. */
export interface ChartPoints {
  readonly name: string;
  /** null: no point. Text counts as 0, as in Excel. */
  readonly values: readonly (number | null)[];
  readonly categories: readonly string[];
  readonly numberFormat: string;
}

/** Reads the cells a series points to. */
export function chartPoints(
  workbook: WorkbookModel,
  series: ChartSeriesModel,
  index: number,
  visibleOnly = true,
): ChartPoints {
  const cells = referencedCells(workbook, series.values, visibleOnly) ?? [];
  const categories = series.categories === null ? null : referencedCells(workbook, series.categories, visibleOnly);
  const [named] =
    series.name.formula === undefined ? [] : (referencedCells(workbook, series.name.formula, visibleOnly) ?? []);
  return {
    name: series.name.text ?? (named === undefined ? `系列${index + 1}` : cellText(workbook, named)),
    values: cells.map(valueOf),
    categories: cells.map((_, at) => (categories === null ? String(at + 1) : cellText(workbook, categories[at]))),
    numberFormat: cells.find((cell) => cell?.style?.numberFormat !== undefined)?.style?.numberFormat ?? "General",
  };
}

function valueOf(cell: Cell | undefined): number | null {
  const value = cell?.value ?? null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" && value !== "" ? 0 : null;
}
