import { baseScheme } from "../../kpi/ownScheme";
import type { Scheme, StatusId } from "../../kpi/scheme";
import type { CellGrid } from "../../workbook/cellGrid";
import { settingHeadings as headings, settingLabels as labels } from "./settingLabels";
import { settingsTables, type SettingsTable } from "./settingsTable";
import { statusOrder } from "./statusOrder";

type Words = readonly (readonly [StatusId, symbol: string, caption: string])[];

function wordsOnSheet(table: SettingsTable): Words {
  const text = (status: StatusId, heading: string) => table(status, heading)?.text.trim() ?? "";
  return statusOrder.map((status) => [status, text(status, headings.symbol), text(status, headings.caption)]);
}

function wordsOf({ statuses }: Scheme): Words {
  return statusOrder.map((status) => [status, statuses[status].symbol, statuses[status].caption]);
}

/** Symbols and captions without what people leave out or write in another width. */
const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/**
 * Which 判定 a text is: symbol and word, or the word alone, as the settings sheet (null: not written yet) names them, or
 * as the scheme it was written from does. null: none.
 */
export function readStatusWords(grid: CellGrid | null, fallback: Scheme): (text: string) => StatusId | null {
  const [settings = null, statuses = null] =
    grid === null
      ? []
      : settingsTables(grid, [
          [headings.label, headings.value],
          [headings.statusId, headings.caption, headings.symbol, headings.group],
        ]);
  const writtenId = settings?.(labels.schemeId, headings.value)?.value;
  const base = typeof writtenId === "string" ? baseScheme(writtenId) : fallback;
  const all: Words = [...(statuses === null ? [] : wordsOnSheet(statuses)), ...wordsOf(base), ...wordsOf(fallback)];
  return (text) => {
    const wanted = plain(text);
    const same = (of: (symbol: string, caption: string) => string) =>
      all.find(([, symbol, caption]) => caption !== "" && plain(of(symbol, caption)) === wanted)?.[0];
    return same((symbol, caption) => `${symbol}${caption}`) ?? same((_symbol, caption) => caption) ?? null;
  };
}
