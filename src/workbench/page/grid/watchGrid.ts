import type { ICommandInfo, Injector, IRange } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { SetRangeValuesMutation, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { Rect } from "../../../host/model/rect";
import type { TypedCell } from "./typedCells";
import { typedCells } from "./typedCells";

/** What a user does in the grid. */
export interface GridUser {
  readonly typed: (sheetId: string, cells: readonly TypedCell[]) => void;
  readonly selected: (sheetId: string, rect: Rect) => void;
  readonly turnedTo: (sheetId: string) => void;
}

/** Changes the view makes in itself: never taken for the user's. */
export interface OwnChanges {
  /** Runs work whose changes are the view's. */
  readonly make: (work: () => void) => void;
  readonly areMade: () => boolean;
}

export function ownChanges(): OwnChanges {
  let depth = 0;
  return {
    areMade: () => depth > 0,
    make: (work) => {
      depth++;
      try {
        work();
      } finally {
        depth--;
      }
    },
  };
}

/** Changes of the grid itself that belong to drawing, or that become changes of the host's workbook. */
const allowed = [
  SetRangeValuesMutation.id,
  "sheet.mutation.set-drawing-apply",
  "sheet.mutation.set-worksheet-row-auto-height",
];

/** Tells what the user types and selects. Whatever else would change the grid alone is refused: it shows the host. */
export function watchGrid(api: FUniver, injector: Injector, own: OwnChanges, user: GridUser): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (own.areMade() || event.type !== CommandType.MUTATION || !event.id.startsWith("sheet.mutation.")) return;
    if (!allowed.includes(event.id)) event.cancel = true;
  });
  injector.get(ICommandService).onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (own.areMade() || command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const cells = typedCells((cellValue ?? {}) as Parameters<typeof typedCells>[0]);
    user.typed(subUnitId, cells);
  });
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
    const range = selections?.at(-1)?.range;
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!own.areMade() && range !== undefined && sheet !== undefined)
      user.selected(sheet.getSheetId(), rectOf(range, sheet));
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (!own.areMade()) user.turnedTo(activeSheet.getSheetId());
  });
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** A range that reaches the end of the grid reaches the end of the sheet. */
function rectOf(range: IRange, sheet: { getMaxRows: () => number; getMaxColumns: () => number }): Rect {
  const { startRow, startColumn, endRow, endColumn } = range;
  const wholeColumns = startRow === 0 && endRow >= sheet.getMaxRows() - 1;
  const wholeRows = startColumn === 0 && endColumn >= sheet.getMaxColumns() - 1;
  return {
    top: startRow,
    left: startColumn,
    bottom: wholeColumns ? lastRow : endRow,
    right: wholeRows ? lastColumn : endColumn,
  };
}
