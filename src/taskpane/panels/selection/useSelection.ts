import { useEffect, useState } from "react";
import type { CellSelection } from "../../../core/workbook/workbook";
import type { PaneContext } from "../../paneContext";

/** The cells selected in Excel, as they change; null where none are, or several areas at once. */
export function useSelection({
  readSelection,
  onSelectionChanged,
}: Pick<PaneContext, "readSelection" | "onSelectionChanged">): CellSelection | null {
  const [selection, setSelection] = useState<CellSelection | null>(null);
  useEffect(() => {
    let open = true;
    let told = false;
    const stop = onSelectionChanged((next) => {
      told = true;
      if (open) setSelection(next);
    });
    // Where Excel cannot be asked just now, the next change tells it.
    readSelection().then(
      (now) => {
        if (open && !told) setSelection(now);
      },
      () => undefined,
    );
    return () => {
      open = false;
      stop();
    };
  }, [readSelection, onSelectionChanged]);
  return selection;
}
