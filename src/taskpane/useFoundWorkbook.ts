import { useCallback, useEffect, useRef, useState } from "react";
import type { FoundWorkbook } from "../app/readFindings";
import type { Failure, PaneContext } from "./paneContext";

/** Where the reading of the workbook stands. While it is read again, what was found before stays. */
export interface FoundState {
  readonly reading: boolean;
  readonly workbook: FoundWorkbook | null;
  readonly failure: Failure | null;
}

/** Reads the workbook when the pane opens, and again on demand; only the latest reading counts. Null: it failed. */
export function useFoundWorkbook(
  context: PaneContext,
): FoundState & { readonly reread: () => Promise<FoundWorkbook | null> } {
  const [state, setState] = useState<FoundState>({ reading: true, workbook: null, failure: null });
  const latest = useRef(0);

  const read = useCallback(async (): Promise<FoundWorkbook | null> => {
    latest.current += 1;
    const mine = latest.current;
    const tell = (next: (before: FoundState) => FoundState) => {
      if (mine === latest.current) setState(next);
    };
    return context.readFindings({ isCancelled: () => mine !== latest.current }).then(
      (workbook) => {
        tell(() => ({ reading: false, workbook, failure: null }));
        return workbook;
      },
      (error: unknown) => {
        tell((before) => ({ ...before, reading: false, failure: context.describeFailure(error) }));
        return null;
      },
    );
  }, [context]);

  useEffect(() => {
    void read();
    return () => {
      latest.current += 1;
    };
  }, [read]);

  const reread = useCallback(async () => {
    setState((before) => ({ ...before, reading: true }));
    return read();
  }, [read]);
  return { ...state, reread };
}
