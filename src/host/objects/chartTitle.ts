import { objectClass } from "../protocol/objectClass";
import { booleanOf, textOf } from "./argument";
import { chartFont, slotOf } from "./chartFormat";
import type { ChartSelf } from "./chartSelf";
import { chartMember, fixed } from "./chartSelf";

const titleFormatClass = objectClass<ChartSelf>("ChartTitleFormat", {
  links: {
    Font: (self) =>
      chartFont(self, {
        place: "ChartTitleFormat",
        size: slotOf(self.chart.title, "fontSize"),
        color: slotOf(self.chart.title, "color"),
        bold: slotOf(self.chart.title, "bold"),
        usualSize: 14,
      }),
  },
});

/** Excel.ChartTitle. */
export const chartTitleClass = objectClass<ChartSelf>("ChartTitle", {
  scalars: {
    Text: chartMember(
      ({ chart }) => chart.title.text,
      ({ chart }, value) => {
        chart.title.text = textOf(value);
        chart.title.visible = true;
      },
    ),
    Visible: chartMember(
      ({ chart }) => chart.title.visible,
      ({ chart }, value) => void (chart.title.visible = booleanOf(value)),
    ),
    Overlay: fixed("ChartTitle.overlay", false),
    Position: fixed("ChartTitle.position", "Top"),
  },
  links: { Format: (self) => titleFormatClass.of(self) },
});
