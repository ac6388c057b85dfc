import { useEffect, useRef } from "react";
import { onChange } from "../../host/model/changeEvents";
import { activateSheet, selectCells } from "../../host/model/selectCells";
import type { SheetModel } from "../../host/model/sheetModel";
import { enterTyped } from "./enterTyped";
import type { WorkbookGrid } from "./grid/workbookGrid";
import { createWorkbookGrid } from "./grid/workbookGrid";
import type { OpenedBook } from "./openedBook";

interface GridPlaceProps {
  readonly book: OpenedBook;
  /** Given the grid once it is there. */
  readonly onGrid: (grid: WorkbookGrid) => void;
  /** Told why what was typed is refused; null once something was accepted. */
  readonly onRefusal: (reason: string | null) => void;
}

/** The grid, showing the open workbook and writing into it. */
export function GridPlace({ book, onGrid, onRefusal }: GridPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<WorkbookGrid | null>(null);
  const current = useRef(book);
  const isUsers = useRef(false);
  const catchUp = useRef<() => void>(() => undefined);

  useEffect(() => {
    current.current = book;
    const element = place.current;
    if (element === null) return undefined;
    const inSheet = (id: string, act: (sheet: SheetModel) => void) => {
      const sheet = current.current.model.sheets.find((each) => each.id === id);
      if (sheet === undefined) return;
      isUsers.current = true;
      act(sheet);
      isUsers.current = false;
    };
    grid.current ??= createWorkbookGrid(element, {
      typed: (sheetId, cells) => {
        inSheet(sheetId, (sheet) => onRefusal(enterTyped(current.current.model, sheet, cells)));
        // Also where it was refused: the grid shows what the user typed, and must show the workbook again.
        catchUp.current();
      },
      selected: (sheetId, rect) => inSheet(sheetId, (sheet) => selectCells(current.current.model, sheet, rect)),
      turnedTo: (sheetId) => inSheet(sheetId, (sheet) => activateSheet(current.current.model, sheet)),
    });
    const shown = grid.current;
    shown.open(book.model);
    onGrid(shown);

    let isWaiting = false;
    let isToFollow = false;
    catchUp.current = () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        shown.update();
        if (isToFollow) shown.followSelection();
        isToFollow = false;
      });
    };
    return onChange(book.model, (_sheetId, _rect, kind) => {
      // Where the user is, the grid is already; a sheet they turned to may have changed while it was behind.
      if (kind === "SelectionChanged" && isUsers.current) return;
      if (kind === "SelectionChanged" || kind === "SheetActivated") isToFollow ||= !isUsers.current;
      catchUp.current();
    });
  }, [book, onGrid, onRefusal]);
  return <div ref={place} className="grid" />;
}
