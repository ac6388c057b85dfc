import { useEffect, useState } from "react";

const patience = 3_000;

/** true once something has been waited for longer than it should take: Excel does nothing while a cell is edited. */
export function useSlowAnswer(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = window.setTimeout(() => setSlow(true), patience);
    return () => {
      window.clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return waiting && slow;
}

/** What to do meanwhile. */
export const slowAnswerText = "Excel の応答を待っています。セルを編集中のときは、Enter キーで確定してください。";
