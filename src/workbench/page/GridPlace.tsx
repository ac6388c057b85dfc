import { useEffect, useRef } from "react";
import { onChange } from "../../host/model/changeEvents";
import { activateSheet, selectCells } from "../../host/model/selectCells";
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

  useEffect(() => {
    current.current = book;
    const element = place.current;
    if (element === null) return undefined;
    const sheetOf = (id: string) => current.current.model.sheets.find((sheet) => sheet.id === id);
    grid.current ??= createWorkbookGrid(element, {
      typed: (sheetId, cells) => {
        const sheet = sheetOf(sheetId);
        if (sheet === undefined) return;
        onRefusal(enterTyped(current.current.model, sheet, cells));
        grid.current?.update();
      },
      selected: (sheetId, rect) => {
        const sheet = sheetOf(sheetId);
        if (sheet !== undefined) selectCells(current.current.model, sheet, rect);
      },
      turnedTo: (sheetId) => {
        const sheet = sheetOf(sheetId);
        if (sheet !== undefined) activateSheet(current.current.model, sheet);
      },
    });
    const shown = grid.current;
    shown.open(book.model);
    onGrid(shown);

    let waiting = false;
    let selection = false;
    const catchUp = () => {
      waiting = false;
      shown.update();
      if (selection) shown.followSelection();
      selection = false;
    };
    const stop = onChange(book.model, (_sheetId, _rect, kind) => {
      selection ||= kind === "SelectionChanged" || kind === "SheetActivated";
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(catchUp);
    });
    return stop;
  }, [book, onGrid, onRefusal]);
  return <div ref={place} className="grid" />;
}
