import type { FUniver } from "@univerjs/core/facade";
import type { SheetModel } from "../../../host/model/workbookModel";
import { pixels } from "./pixels";

/** Lays the charts of the sheet in front over its cells, where the host has them. */
export function placeCharts(api: FUniver, unitId: string, sheet: SheetModel): void {
  const target = api.getWorkbook(unitId)?.getSheetBySheetId(sheet.id);
  for (const { id, left, top, width, height } of sheet.charts) {
    target?.addFloatDomToPosition(
      {
        componentKey: "chart",
        allowTransform: false,
        initPosition: {
          startX: pixels(left),
          startY: pixels(top),
          endX: pixels(left + width),
          endY: pixels(top + height),
        },
        data: { chartId: id },
      },
      id,
    );
  }
}
