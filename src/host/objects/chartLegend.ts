import { objectClass } from "../protocol/objectClass";
import { booleanOf, oneOf } from "./argument";
import type { ChartSelf } from "./chartSelf";
import { chartMember, fixed } from "./chartSelf";

const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** Excel.ChartLegend. */
export const chartLegendClass = objectClass<ChartSelf>("ChartLegend", {
  scalars: {
    Visible: chartMember(
      ({ chart }) => chart.legend.visible,
      ({ chart }, value) => void (chart.legend.visible = booleanOf(value)),
    ),
    Position: chartMember(
      ({ chart }) => chart.legend.position,
      ({ chart }, value) => void (chart.legend.position = oneOf(value, positions)),
    ),
    Overlay: fixed("ChartLegend.overlay", false),
  },
});
