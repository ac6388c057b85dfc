import type { Injector } from "@univerjs/core";
import { DrawingTypeEnum, ICommandService } from "@univerjs/core";
import type { ISheetFloatDom } from "@univerjs/preset-sheets-drawing";
import { InsertSheetDrawingCommand } from "@univerjs/preset-sheets-drawing";
import type { ChartModel } from "../../../host/model/chartModel";
import type { SheetModel } from "../../../host/model/sheetModel";
import { placeAt } from "../../../host/xlsx/sheetGeometry";
import { pixels } from "./pixels";

/** Name under which the grid knows the component that draws a chart. */
export const chartKey = "chart";

/** Lays the charts of a sheet over its cells, held to the cells they begin and end in, as in Excel. */
export function placeCharts(
  injector: Injector,
  unitId: string,
  sheet: SheetModel,
  fitted: ReadonlyMap<number, number>,
): void {
  const drawings = sheet.charts.map((chart) => drawingOf(chart, unitId, sheet, fitted));
  if (drawings.length > 0)
    void injector.get(ICommandService).executeCommand(InsertSheetDrawingCommand.id, { unitId, drawings });
}

function drawingOf(
  { id, left, top, width, height }: ChartModel,
  unitId: string,
  sheet: SheetModel,
  fitted: ReadonlyMap<number, number>,
): ISheetFloatDom {
  const from = placeAt(sheet, left, top);
  const to = placeAt(sheet, left + width, top + height);
  const sheetTransform = { from: inPixels(from), to: inPixels(to) };
  const start = top + grownAbove(sheet, from.row, fitted);
  const end = top + height + grownAbove(sheet, to.row, fitted);
  return {
    unitId,
    subUnitId: sheet.id,
    drawingId: id,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: chartKey,
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
    transform: { left: pixels(left), top: pixels(start), width: pixels(width), height: pixels(end - start) },
    data: { chartId: id },
    allowTransform: false,
  };
}

function inPixels({ row, rowOffset, column, columnOffset }: ReturnType<typeof placeAt>) {
  return { row, rowOffset: pixels(rowOffset), column, columnOffset: pixels(columnOffset) };
}

/** Points by which rows above are shown higher than the file has them. */
function grownAbove(sheet: SheetModel, row: number, fitted: ReadonlyMap<number, number>): number {
  let grown = 0;
  for (const [at, height] of fitted) if (at < row) grown += height - sheet.defaultRowHeight;
  return grown;
}
