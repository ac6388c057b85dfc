import type { Findings } from "../../../app/findingsOf";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";

/** How much was found, in one line. */
export function foundText({ total, withActual }: Pick<Findings, "total" | "withActual">): string {
  return `${total}指標のうち${withActual}指標の実績が見つかりました。`;
}

/** Where and for which years: 「5シート・令和４年度～令和７年度」; the first and the last year where there are several. */
export function extentText({ sheets, years }: Pick<Findings, "sheets" | "years">): string {
  const ends = [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined);
  const span = ends.map((year) => formatFiscalYear(year)).join("～");
  return [`${sheets.length}シート`, ...(span === "" ? [] : [span])].join("・");
}

/** What waits for the user; null where nothing does. */
export function openText({
  openSuggestions,
  openConflicts,
  losses,
}: Pick<Findings, "openSuggestions" | "openConflicts" | "losses">): string | null {
  const parts = [
    ...(losses.length > 0 ? [`参照できなくなった値${losses.length}件`] : []),
    ...(openSuggestions > 0 ? [`候補${openSuggestions}件`] : []),
    ...(openConflicts > 0 ? [`値の不一致${openConflicts}件`] : []),
  ];
  return parts.length === 0 ? null : parts.join("・");
}
