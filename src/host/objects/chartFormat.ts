import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { booleanOf, numberWithin, oneOf } from "./argument";
import type { ChartSelf } from "./chartSelf";
import { chartMember, editChart } from "./chartSelf";
import { colorOf } from "./color";

/** One value of a part of the chart; a part without it cannot keep it. */
export interface Slot<V> {
  readonly get: () => V | null;
  readonly set: (value: V | null) => void;
}

export interface FontSlots {
  /** What the font belongs to, for messages. */
  readonly place: string;
  readonly size?: Slot<number>;
  readonly color?: Slot<string>;
  readonly bold?: Slot<boolean>;
  readonly usualSize: number;
}

interface FontSelf extends ChartSelf {
  readonly slots: FontSlots;
}

function need<V>(slot: Slot<V> | undefined, place: string): Slot<V> {
  if (slot === undefined) throw new HostError("NotImplemented", `NotImplemented: workbook host: ${place}`);
  return slot;
}

/** Excel.ChartFont. */
const chartFontClass = objectClass<FontSelf>("ChartFont", {
  scalars: {
    Size: chartMember<FontSelf>(
      ({ slots }) => slots.size?.get() ?? slots.usualSize,
      ({ slots }, value) => need(slots.size, `${slots.place}.font.size`).set(numberWithin(value, 1, 409)),
    ),
    Color: chartMember<FontSelf>(
      ({ slots }) => slots.color?.get() ?? "#595959",
      ({ slots }, value) => need(slots.color, `${slots.place}.font.color`).set(colorOf(value)),
    ),
    Bold: chartMember<FontSelf>(
      ({ slots }) => slots.bold?.get() ?? false,
      ({ slots }, value) => {
        const bold = booleanOf(value);
        if (bold || slots.bold !== undefined) need(slots.bold, `${slots.place}.font.bold`).set(bold);
      },
    ),
  },
});

/** The font of a part of the chart. */
export function chartFont({ book, sheet, chart }: ChartSelf, slots: FontSlots): HostObject {
  return chartFontClass.of({ book, sheet, chart, slots });
}

export interface LineSlots {
  readonly color: Slot<string>;
  readonly weight: Slot<number>;
  readonly style: Slot<string>;
}

interface LineSelf extends ChartSelf {
  readonly slots: LineSlots;
}

const lineStyles = [
  ...["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75"],
  ...["Automatic", "RoundDot"],
];

/** Excel.ChartLineFormat. */
const chartLineFormatClass = objectClass<LineSelf>("ChartLineFormat", {
  scalars: {
    Color: chartMember<LineSelf>(
      ({ slots }) => slots.color.get() ?? "",
      ({ slots }, value) => slots.color.set(colorOf(value)),
    ),
    Weight: chartMember<LineSelf>(
      ({ slots }) => slots.weight.get() ?? 2.25,
      ({ slots }, value) => slots.weight.set(numberWithin(value, 0, 1584)),
    ),
    LineStyle: chartMember<LineSelf>(
      ({ slots }) => slots.style.get() ?? "Automatic",
      ({ slots }, value) => {
        const style = oneOf(value, lineStyles);
        slots.style.set(style === "Automatic" ? null : style);
      },
    ),
  },
  edits: {
    Clear: (self) => editChart(self, () => self.slots.style.set("None")),
  },
});

/** The line of a part of the chart. */
export function chartLine({ book, sheet, chart }: ChartSelf, slots: LineSlots): HostObject {
  return chartLineFormatClass.of({ book, sheet, chart, slots });
}

interface FillSelf extends ChartSelf {
  readonly slot: Slot<string>;
}

/** Excel.ChartFill. */
const chartFillClass = objectClass<FillSelf>("ChartFill", {
  edits: {
    SetSolidColor: (self, [color]) => editChart(self, () => self.slot.set(colorOf(color))),
  },
});

/** The fill of a part of the chart. */
export function chartFill({ book, sheet, chart }: ChartSelf, slot: Slot<string>): HostObject {
  return chartFillClass.of({ book, sheet, chart, slot });
}

/** A slot over a property that may be null. */
export function slotOf<Holder, Key extends keyof Holder>(holder: Holder, key: Key): Slot<NonNullable<Holder[Key]>> {
  return {
    get: () => holder[key] as NonNullable<Holder[Key]> | null,
    set: (value) => void (holder[key] = value as Holder[Key]),
  };
}
