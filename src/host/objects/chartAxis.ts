import type { ChartAxisModel } from "../model/chartModel";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { booleanOf, numberOf, numberWithin, oneOf, optional, textOf } from "./argument";
import { chartFont, slotOf } from "./chartFormat";
import type { ChartSelf } from "./chartSelf";
import { chartMember, fixed } from "./chartSelf";

interface AxisSelf extends ChartSelf {
  readonly axis: ChartAxisModel;
  readonly type: "Category" | "Value";
}

/** Labels turn as Excel likes. */
const AUTOMATIC_TURN = 180;
const crossings = ["Automatic", "Maximum", "Minimum"] as const;

/** A number, or "" for automatic. */
function bound(key: "minimum" | "maximum" | "majorUnit") {
  return chartMember<AxisSelf>(
    ({ axis }) => axis[key] ?? "",
    ({ axis }, value) => {
      const number = value === "" ? null : numberOf(value);
      if (key === "majorUnit" && number !== null && number <= 0) throw new HostError("InvalidArgument");
      axis[key] = number;
    },
  );
}

const majorGridlinesClass = objectClass<AxisSelf>("ChartGridlines", {
  scalars: {
    Visible: chartMember<AxisSelf>(
      ({ axis }) => axis.majorGridlines,
      ({ axis }, value) => void (axis.majorGridlines = booleanOf(value)),
    ),
  },
});

const minorGridlinesClass = objectClass<AxisSelf>("ChartGridlines", {
  scalars: { Visible: fixed("ChartAxis.minorGridlines", false) },
});

/** Excel.ChartAxisTitle: shown while it has a text. */
const axisTitleClass = objectClass<AxisSelf>("ChartAxisTitle", {
  scalars: {
    Text: chartMember<AxisSelf>(
      ({ axis }) => axis.title ?? "",
      ({ axis }, value) => void (axis.title = textOf(value) === "" ? null : textOf(value)),
    ),
    Visible: chartMember<AxisSelf>(
      ({ axis }) => axis.title !== null,
      ({ axis }, value) => void (axis.title = booleanOf(value) ? (axis.title ?? "軸ラベル") : null),
    ),
  },
});

const axisFormatClass = objectClass<AxisSelf>("ChartAxisFormat", {
  links: {
    Font: ({ axis, ...self }) =>
      chartFont(self, {
        place: "ChartAxisFormat",
        size: slotOf(axis, "fontSize"),
        color: slotOf(axis, "fontColor"),
        usualSize: 9,
      }),
  },
});

/** Excel.ChartAxis. */
const chartAxisClass = objectClass<AxisSelf>("ChartAxis", {
  scalars: {
    Type: { get: ({ type }) => type },
    AxisGroup: { get: () => "Primary" },
    Visible: chartMember<AxisSelf>(
      ({ axis }) => axis.visible,
      ({ axis }, value) => void (axis.visible = booleanOf(value)),
    ),
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    NumberFormat: chartMember<AxisSelf>(
      ({ axis }) => axis.numberFormat ?? "General",
      ({ axis }, value) => void (axis.numberFormat = textOf(value)),
    ),
    LinkNumberFormat: chartMember<AxisSelf>(
      ({ axis }) => axis.numberFormat === null,
      ({ axis }, value) => void (axis.numberFormat = booleanOf(value) ? null : (axis.numberFormat ?? "General")),
    ),
    ReversePlotOrder: chartMember<AxisSelf>(
      ({ axis }) => axis.reversed,
      ({ axis }, value) => void (axis.reversed = booleanOf(value)),
    ),
    TextOrientation: chartMember<AxisSelf>(
      ({ axis }) => axis.textOrientation ?? AUTOMATIC_TURN,
      ({ axis }, value) => {
        const degrees = value === AUTOMATIC_TURN ? null : numberWithin(value, -90, 90);
        if (degrees === null) delete axis.textOrientation;
        else axis.textOrientation = degrees;
      },
    ),
    TickLabelPosition: chartMember<AxisSelf>(
      ({ axis, type }) => axis.tickLabels ?? (type === "Category" ? "Low" : "NextToAxis"),
      ({ axis }, value) => void (axis.tickLabels = oneOf(value, ["High", "Low", "NextToAxis", "None"] as const)),
    ),
    TickLabelSpacing: chartMember<AxisSelf>(
      ({ axis }) => axis.tickLabelSpacing ?? 1,
      ({ axis }, value) => {
        if (value === "") delete axis.tickLabelSpacing;
        else axis.tickLabelSpacing = numberWithin(value, 1, 31_999);
      },
    ),
    Position: chartMember<AxisSelf>(
      ({ axis }) => axis.crossedAt ?? "Automatic",
      ({ axis }, value) => void (axis.crossedAt = oneOf(value, crossings)),
    ),
  },
  links: {
    MajorGridlines: (self) => majorGridlinesClass.of(self),
    MinorGridlines: (self) => minorGridlinesClass.of(self),
    Title: (self) => axisTitleClass.of(self),
    Format: (self) => axisFormatClass.of(self),
  },
});

function axisOf(self: ChartSelf, type: "Category" | "Value"): HostObject {
  const { valueAxis, categoryAxis } = self.chart;
  return chartAxisClass.of({ ...self, type, axis: type === "Value" ? valueAxis : categoryAxis });
}

/** Excel.ChartAxes: the primary category and value axes. */
export const chartAxesClass = objectClass<ChartSelf>("ChartAxes", {
  links: {
    CategoryAxis: (self) => axisOf(self, "Category"),
    ValueAxis: (self) => axisOf(self, "Value"),
  },
  methods: {
    GetItem: (self, [type, group]) => {
      if (optional(group, (value) => oneOf(value, ["Primary", "Secondary"]), "Primary") === "Secondary") {
        throw new HostError("NotImplemented", "NotImplemented: workbook host: ChartAxes.getItem (secondary)");
      }
      return axisOf(self, oneOf(type, ["Category", "Value"]));
    },
  },
});
