import type { Injector } from "@univerjs/core";
import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { contentOf } from "./typedCells";

/** After the grid's own readers of formats, before the last one, which lets nobody follow. */
const last = 0;
/** Before the grid reads a date or a number out of what was typed. */
const first = 1000;

/** Lets the grid draw the text the host writes, edit what Excel would edit, and take what is typed as it is typed. */
export function showTexts(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: last,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => {
      const shown: unknown = cell?.custom?.["shown"];
      return next(typeof shown === "string" ? { ...cell, v: shown } : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, _place, next) => {
      const edited: unknown = cell?.custom?.["edited"];
      if (typeof edited !== "string") return next(cell);
      const text = { ...cell, v: edited, t: CellValueType.STRING };
      // As a formula it is shown in plain letters, whatever the cell's own are.
      return edited.startsWith("=") ? { ...text, f: edited } : text;
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { worksheet, row, col }) => {
      const before = worksheet.getCellRaw(row, col);
      const typed = String((cell === null || cell === undefined ? "" : contentOf(cell)) ?? "");
      if (typed === (before?.custom?.["edited"] ?? "")) return before;
      return { v: typed, t: CellValueType.STRING };
    },
  });
}
