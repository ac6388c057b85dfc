import { useEffect, useState } from "react";

/** Milliseconds without an answer: to the first, between two steps, and until nothing is expected any more. */
const patience = { first: 3_000, next: 10_000, last: 60_000 };

/** Excel does nothing while a cell is edited. */
const slow = "Excel の応答を待っています。セルを編集中のときは、Enter キーで確定してください。";
const silent =
  "Excel から1分以上応答がありません。Excel の画面に確認のメッセージが出ていないかお確かめください。応答がないままのときは、作業ウィンドウを閉じて開き直してください。";

/**
 * What to do meanwhile, once an answer takes longer than it should; null before. `news` is the last that was heard:
 * the waiting begins anew with it. Nothing is given up, because Excel cannot be told to stop and a late answer counts.
 */
export function useSlowAnswer(waiting: boolean, news: object | null = null): string | null {
  const [hint, setHint] = useState<string | null>(null);
  useEffect(() => {
    if (!waiting) return undefined;
    const timers = [
      window.setTimeout(() => setHint(slow), news === null ? patience.first : patience.next),
      window.setTimeout(() => setHint(silent), patience.last),
    ];
    return () => {
      for (const timer of timers) window.clearTimeout(timer);
      setHint(null);
    };
  }, [waiting, news]);
  return waiting ? hint : null;
}
