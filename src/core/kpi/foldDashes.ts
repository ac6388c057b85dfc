const DASH = /[-\u2010-\u2015\u2212\u2500\u2501\uFE58\uFE63\uFF0D\u30FC\uFF70\u02D7\u2043]+/g;
const WAVE = /[\u301C\uFF5E\u223C\u223E\u3030]/g;
const KANA_BEFORE = /[\u3041-\u3096\u30A1-\u30FA]$/;

/**
 * Dash look-alikes (− － — ‐ ―, and ー where it cannot be a long vowel) become "-"; after kana they become ー
 * (スポ−ツ → スポーツ). Wave dashes become "~".
 */
export function foldDashes(text: string): string {
  return text.replace(WAVE, "~").replace(DASH, (run: string, at: number, all: string) => {
    return (KANA_BEFORE.test(all.slice(Math.max(0, at - 1), at)) ? "ー" : "-").repeat(run.length);
  });
}
