import { useCallback, useEffect, useRef, useState } from "react";
import type { FoundWorkbook } from "../app/readFindings";
import type { Failure, PaneContext } from "./paneContext";

/** Where the reading of the workbook stands. While it is read again, what was found before stays. */
export interface FoundState {
  readonly reading: boolean;
  readonly workbook: FoundWorkbook | null;
  readonly failure: Failure | null;
}

/** Reads the workbook when the pane opens, and again on demand; only the latest reading counts. */
export function useFoundWorkbook(context: PaneContext): FoundState & { readonly reread: () => void } {
  const [state, setState] = useState<FoundState>({ reading: true, workbook: null, failure: null });
  const latest = useRef(0);

  const read = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    const tell = (next: (before: FoundState) => FoundState) => {
      if (mine === latest.current) setState(next);
    };
    context.readFindings({ isCancelled: () => mine !== latest.current }).then(
      (workbook) => tell(() => ({ reading: false, workbook, failure: null })),
      (error: unknown) => tell((before) => ({ ...before, reading: false, failure: context.describeFailure(error) })),
    );
  }, [context]);

  useEffect(() => {
    read();
    return () => {
      latest.current += 1;
    };
  }, [read]);

  const reread = useCallback(() => {
    setState((before) => ({ ...before, reading: true }));
    read();
  }, [read]);
  return { ...state, reread };
}
