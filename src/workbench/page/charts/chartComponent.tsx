import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import type { EChartsType } from "echarts/core";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { ChartSource } from "./chartSource";

register([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** What the grid hands to what it lays over its cells. */
interface FloatProps {
  readonly data?: { readonly chartId: string };
}

/** The component by which the grid shows charts of whatever workbook it shows. */
export function chartComponent(source: () => ChartSource | null) {
  return function Chart({ data }: FloatProps) {
    return data === undefined ? null : <ChartView source={source()} chartId={data.chartId} />;
  };
}

interface ChartViewProps {
  readonly source: ChartSource | null;
  readonly chartId: string;
}

/** One chart of the host's workbook, drawn anew whenever what it shows has changed. */
function ChartView({ source, chartId }: ChartViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    const sheet = paper.current;
    if (element === null || sheet === null || source === null) return undefined;
    let drawn: EChartsType | null = null;
    const draw = () => {
      const found = source.read(chartId);
      // Without a size as yet; the observer comes back with one.
      if (found === null || element.clientWidth === 0) return;
      element.setAttribute("aria-label", found.description);
      if (found.option === null) {
        sheet.textContent = `${found.description}（この種類のグラフはプレビューでは描きません）`;
        return;
      }
      const zoom = zoomOf(element.offsetWidth, found.width);
      sheet.style.width = `${element.clientWidth / zoom}px`;
      sheet.style.height = `${element.clientHeight / zoom}px`;
      sheet.style.transform = `scale(${zoom})`;
      drawn ??= init(sheet, null, { renderer: "svg" });
      drawn.resize();
      drawn.setOption(found.option, { notMerge: true });
    };
    draw();
    const stop = source.onChange(draw);
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => {
      stop();
      observer.disconnect();
      drawn?.dispose();
    };
  }, [source, chartId]);
  return (
    <div ref={place} className="chart" role="img" data-chart={chartId}>
      <div ref={paper} className="chart-paper" />
    </div>
  );
}

/** How much smaller or larger than it is the sheet shows its chart; what cells round away is no zoom. */
function zoomOf(shownWidth: number, width: number): number {
  const zoom = shownWidth / width;
  return Math.abs(zoom - 1) < 0.03 ? 1 : zoom;
}
