import type { EChartsCoreOption } from "echarts/core";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { pixels } from "../grid/pixels";
import { chartOption } from "./chartOption";

export interface ShownChart {
  /** null for a kind that is not drawn. */
  readonly option: EChartsCoreOption | null;
  readonly description: string;
  /** Pixels at full size; a sheet that is shown smaller shows its charts smaller. */
  readonly width: number;
}

/** Where a drawn chart finds what it shows. */
export interface ChartSource {
  /** null once the chart is gone. */
  readonly read: (chartId: string) => ShownChart | null;
  readonly onChange: (listener: () => void) => () => void;
}

/** The charts of a workbook; `changed` tells those who draw them. */
export function createChartSource(workbook: WorkbookModel): ChartSource & { readonly changed: () => void } {
  const listeners = new Set<() => void>();
  return {
    read: (chartId) => {
      const chart = workbook.sheets.flatMap(({ charts }) => charts).find(({ id }) => id === chartId);
      if (chart === undefined) return null;
      const description = chart.altTextDescription || chart.title.text;
      return { option: chartOption(workbook, chart), description, width: pixels(chart.width) };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changed: () => {
      for (const listener of listeners) listener();
    },
  };
}
