import { useEffect, useState } from "react";
import type { WorkbookState } from "../../../core/workbook/workbook";

/** Whether the workbook can be written to; null until known, and where it cannot be told (writing will say so). */
export function useWorkbookState(readState: () => Promise<WorkbookState>): WorkbookState | null {
  const [state, setState] = useState<WorkbookState | null>(null);
  useEffect(() => {
    let gone = false;
    readState().then(
      (read) => {
        if (!gone) setState(read);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [readState]);
  return state;
}
