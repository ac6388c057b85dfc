import type { ChartSeriesModel } from "../model/chartModel";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { booleanOf, oneOf, textOf } from "./argument";
import type { Slot } from "./chartFormat";
import { chartFont } from "./chartFormat";
import type { ChartSelf } from "./chartSelf";
import { chartMember, fixed } from "./chartSelf";

type Labels = NonNullable<ChartSeriesModel["dataLabels"]>;

interface LabelsSelf extends ChartSelf {
  /** One series, or all of the chart. */
  readonly series: readonly ChartSeriesModel[];
}

const positions = [
  ...["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit"],
];
const noLabels: Labels = { showValue: false, position: null, numberFormat: null, fontSize: null, fontColor: null };

function read<Key extends keyof Labels>({ series }: LabelsSelf, key: Key): Labels[Key] | null {
  return series[0]?.dataLabels?.[key] ?? null;
}

function write<Key extends keyof Labels>({ series }: LabelsSelf, key: Key, value: Labels[Key]): void {
  for (const each of series) each.dataLabels = { ...noLabels, ...each.dataLabels, [key]: value };
}

function slot<Key extends "fontSize" | "fontColor">(self: LabelsSelf, key: Key): Slot<NonNullable<Labels[Key]>> {
  return {
    get: () => read(self, key) as NonNullable<Labels[Key]> | null,
    set: (value) => write(self, key, value as Labels[Key]),
  };
}

const formatClass = objectClass<LabelsSelf>("ChartDataLabelFormat", {
  links: {
    Font: (self) =>
      chartFont(self, {
        place: "ChartDataLabelFormat",
        size: slot(self, "fontSize"),
        color: slot(self, "fontColor"),
        usualSize: 9,
      }),
  },
});

/** Excel.ChartDataLabels: the values beside the bars or points. */
const chartDataLabelsClass = objectClass<LabelsSelf>("ChartDataLabels", {
  scalars: {
    ShowValue: chartMember<LabelsSelf>(
      (self) => read(self, "showValue") ?? false,
      (self, value) => write(self, "showValue", booleanOf(value)),
    ),
    Position: chartMember<LabelsSelf>(
      (self) => read(self, "position") ?? "None",
      (self, value) => {
        const position = oneOf(value, positions);
        write(self, "position", position === "None" ? null : position);
      },
    ),
    NumberFormat: chartMember<LabelsSelf>(
      (self) => read(self, "numberFormat") ?? "General",
      (self, value) => write(self, "numberFormat", textOf(value)),
    ),
    LinkNumberFormat: chartMember<LabelsSelf>(
      (self) => read(self, "numberFormat") === null,
      (self, value) => write(self, "numberFormat", booleanOf(value) ? null : (read(self, "numberFormat") ?? "General")),
    ),
    ShowSeriesName: fixed("ChartDataLabels.showSeriesName", false),
    ShowCategoryName: fixed("ChartDataLabels.showCategoryName", false),
    ShowLegendKey: fixed("ChartDataLabels.showLegendKey", false),
    ShowPercentage: fixed("ChartDataLabels.showPercentage", false),
  },
  links: { Format: (self) => formatClass.of(self) },
});

/** The data labels of those series of the chart. */
export function chartDataLabels({ book, sheet, chart }: ChartSelf, series: readonly ChartSeriesModel[]): HostObject {
  return chartDataLabelsClass.of({ book, sheet, chart, series });
}
