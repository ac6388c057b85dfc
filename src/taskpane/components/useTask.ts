import { useState } from "react";
import type { Failure, PaneContext } from "../paneContext";

/** Something a button of the pane starts: one run at a time. */
export interface Task {
  readonly busy: boolean;
  /** Why the last run failed, as the user is told it. */
  readonly failure: Failure | null;
  /** Runs the work unless something runs already; `clear` takes away what the run before has said. */
  readonly run: (work: () => Promise<void>, clear?: () => void) => void;
}

/** Keeps whether something runs and why it failed. */
export function useTask({ describeFailure }: Pick<PaneContext, "describeFailure">): Task {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run: Task["run"] = (work, clear) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    clear?.();
    work()
      .catch((error: unknown) => setFailure(describeFailure(error)))
      .finally(() => setBusy(false));
  };
  return { busy, failure, run };
}
