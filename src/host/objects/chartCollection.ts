import type { ChartAxisModel, ChartModel } from "../model/chartModel";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { textOf } from "./argument";
import { nextId } from "./book";
import { chartClass } from "./chart";
import { chartTypeOf, seriesName } from "./chartSelf";
import { seriesOf } from "./chartSource";
import { rangeArgument, rectOf } from "./rangeSelf";
import { editSheet } from "./touch";
import type { SheetSelf } from "./worksheetPlace";
import { found } from "./worksheetPlace";

function objectOf({ book, sheet }: SheetSelf, chart: ChartModel | undefined): HostObject | null {
  return chart === undefined ? null : chartClass.of({ book, sheet, chart });
}

function find(self: SheetSelf, key: unknown): HostObject | null {
  const text = textOf(key);
  const { charts } = self.sheet;
  const byId = charts.find(({ id }) => id === text);
  return objectOf(self, byId ?? charts.find(({ name }) => name.toLowerCase() === text.toLowerCase()));
}

function newAxis(majorGridlines: boolean): ChartAxisModel {
  return {
    visible: true,
    title: null,
    numberFormat: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines,
    reversed: false,
    fontSize: null,
    fontColor: null,
  };
}

/** The next name Excel would give: グラフ 1, グラフ 2, … */
function freeName(sheet: SheetModel): string {
  for (let number = 1; ; number++) {
    const name = `グラフ ${number}`;
    if (!sheet.charts.some((chart) => chart.name === name)) return name;
  }
}

/** A chart as Excel adds it: 360 × 216 points, titled by its only series, with a legend where there are several. */
function add(self: SheetSelf, [type, source, seriesBy]: readonly unknown[]): HostObject {
  const { book, sheet } = self;
  const range = rangeArgument(source);
  const chartType = chartTypeOf(type);
  const series = seriesOf(book, range.sheet, rectOf(range), seriesBy);
  editSheet(book, sheet, "allowEditObjects");
  const [only, second] = series;
  const named = only !== undefined && second === undefined && only.name.formula !== undefined;
  const chart: ChartModel = {
    id: `{C4A70000-0000-0000-0000-${nextId(book).toString(16).toUpperCase().padStart(12, "0")}}`,
    name: freeName(sheet),
    chartType,
    title: {
      text: named ? seriesName(book, only, 0) : "グラフ タイトル",
      visible: true,
      fontSize: null,
      bold: null,
      color: null,
    },
    legend: { visible: second !== undefined, position: "Bottom" },
    series,
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    left: 126,
    top: 46.5,
    width: 360,
    height: 216,
    altTextDescription: "",
    placement: "TwoCell",
    displayBlanksAs: "NotPlotted",
  };
  sheet.charts.push(chart);
  return chartClass.of({ book, sheet, chart });
}

/** Excel.ChartCollection of a sheet. */
export const chartCollectionClass = objectClass<SheetSelf>("ChartCollection", {
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: ({ book, sheet }) => sheet.charts.map((chart) => chartClass.of({ book, sheet, chart })),
  indexer: (self, key) => found(find(self, key)),
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (self, [name]) => found(find(self, name)),
    GetItemOrNullObject: (self, [name]) => find(self, name),
    GetItemAt: (self, [index]) => {
      const chart = objectOf(self, self.sheet.charts[Number(index)]);
      if (chart === null) throw new HostError("InvalidArgument");
      return chart;
    },
  },
  edits: { Add: add },
});
