import { cellText } from "../model/formatNumber";
import { cellAt } from "../model/readCells";
import type { ChartModel, ChartSeriesModel } from "../model/chartModel";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import type { ScalarMember } from "../protocol/objectClass";
import { placeOfFormula } from "./address";
import { oneOf } from "./argument";
import type { Book } from "./book";
import { calculateIfDue } from "./book";
import { editSheet } from "./touch";

export interface ChartSelf {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** Chart types this host draws and saves. */
const chartTypes = [
  ...["ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100"],
  ...["Line", "LineMarkers", "LineStacked", "LineMarkersStacked", "LineStacked100", "LineMarkersStacked100"],
  ...["Area", "AreaStacked", "AreaStacked100", "Pie", "Doughnut"],
  ...["XYScatter", "XYScatterLines", "XYScatterLinesNoMarkers", "XYScatterSmooth"],
  ...["Radar", "RadarMarkers", "RadarFilled"],
];

/** The chart, refused once it was deleted. */
export function chartOf({ sheet, chart }: ChartSelf): ChartModel {
  if (!sheet.charts.includes(chart)) throw new HostError("ItemNotFound");
  return chart;
}

/** Changes the chart; it is then no longer the drawing of the file. */
export function editChart(self: ChartSelf, change: (chart: ChartModel) => void): null {
  const chart = chartOf(self);
  editSheet(self.book, self.sheet, "allowEditObjects");
  delete chart.backing;
  change(chart);
  return null;
}

/** A property kept in the chart. */
export function chartMember<T extends ChartSelf>(
  get: (self: T) => unknown,
  change?: (self: T, value: unknown) => void,
): ScalarMember<T> {
  const read = (self: T): unknown => {
    chartOf(self);
    return get(self);
  };
  if (change === undefined) return { get: read };
  return { get: read, set: (self, value) => void editChart(self, () => change(self, value)) };
}

/** A type the host knows; Excel's others are refused by name. */
export function chartTypeOf(value: unknown): string {
  try {
    return oneOf(value, chartTypes);
  } catch {
    throw new HostError("NotImplemented", `NotImplemented: workbook host: chart type ${String(value)}`);
  }
}

/** What the host cannot keep may be set to what it is anyway. */
export function fixed<T extends ChartSelf>(place: string, value: unknown): ScalarMember<T> {
  return chartMember<T>(
    () => value,
    (_, wanted) => {
      if (wanted !== value) throw new HostError("NotImplemented", `NotImplemented: workbook host: ${place}`);
    },
  );
}

/** The text a series is called by. */
export function seriesName(book: Book, series: ChartSeriesModel, index: number): string {
  if (series.name.text !== undefined) return series.name.text;
  const place = series.name.formula === undefined ? null : placeOfFormula(book, series.name.formula);
  if (place === null) return `系列${index + 1}`;
  calculateIfDue(book);
  return cellText(book.model, cellAt(place.sheet, place.rect.top, place.rect.left));
}
