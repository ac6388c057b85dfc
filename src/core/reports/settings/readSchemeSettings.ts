import type { Band, Scheme, StatusCaption, StatusId } from "../../kpi/scheme";
import { schemeWords } from "./schemeWords";
import { settingHeadings as headings, settingLabels as labels } from "./settingLabels";
import {
  acceptNumber,
  acceptText,
  acceptWhole,
  acceptWord,
  type SettingQuestion,
  type SettingsReader,
} from "./settingQuestion";
import type { SettingCell, SettingsTable } from "./settingsTable";
import { statusOrder } from "./statusOrder";

const percent = (ratio: number): string => `${Math.round(ratio * 1000) / 10}％`;

type Choices = Omit<Scheme, "bands" | "statuses">;

/** The scheme's choices as the first table states them; `table` null: those of `initial`. */
export function readChoices(table: SettingsTable | null, initial: Scheme, { take }: SettingsReader): Choices {
  if (table === null) return initial;
  const ask = <T>(label: string, question: Omit<SettingQuestion<T>, "setting">): T =>
    take(table(label, headings.value), { setting: label, ...question });
  const chosen = <K extends string>(label: string, words: Readonly<Record<K, string>>, key: NoInfer<K>): K =>
    ask(label, {
      initial: key,
      shown: words[key],
      expected: Object.values<string>(words)
        .map((word) => `「${word}」`)
        .join(""),
      accept: acceptWord(words),
    });
  return {
    ...initial,
    name: ask(labels.scheme, {
      initial: initial.name,
      shown: initial.name,
      expected: "評価方式の名称",
      accept: acceptText,
    }),
    bandedRate: chosen(labels.bandedRate, schemeWords.bandedRate, initial.bandedRate),
    decreaseAchievement: chosen(
      labels.decreaseAchievement,
      schemeWords.decreaseAchievement,
      initial.decreaseAchievement,
    ),
    percentDecimals: ask(labels.percentDecimals, {
      initial: initial.percentDecimals,
      shown: String(initial.percentDecimals),
      expected: "0〜4の整数",
      accept: acceptWhole(0, 4),
    }),
    rounding: chosen(labels.rounding, schemeWords.rounding, initial.rounding),
    capUnmet: chosen(labels.capUnmet, schemeWords.capUnmet, initial.capUnmet ? "yes" : "no") === "yes",
    withoutProgress: chosen(labels.withoutProgress, schemeWords.withoutProgress, initial.withoutProgress),
    maintainUnmet: chosen(labels.maintainUnmet, schemeWords.maintainUnmet, initial.maintainUnmet),
    regression: chosen(labels.regression, schemeWords.regression, initial.regression),
    finalYear: chosen(labels.finalYear, schemeWords.finalYear, initial.finalYear),
    mostlyAchievedAt: ask(labels.mostlyAchievedAt, {
      initial: initial.mostlyAchievedAt,
      shown: percent(initial.mostlyAchievedAt),
      expected: "0％〜100％の率",
      accept: acceptNumber(0, 1),
    }),
  };
}

/**
 * The bands with the thresholds (ratios) of the sheet, found by status id; the last band catches the rest and has none.
 * Thresholds that do not descend are all refused together: which of them was meant cannot be told.
 */
export function readBands(table: SettingsTable | null, initial: Scheme, reader: SettingsReader): readonly Band[] {
  if (table === null) return initial.bands;
  const asked = initial.bands.map(({ atLeast, status }, index) => {
    const isLast = index === initial.bands.length - 1;
    const question: SettingQuestion<number> = {
      setting: `区分の下限（${initial.statuses[status].caption}）`,
      initial: atLeast,
      shown: percent(atLeast),
      expected: "率（80％など）",
      accept: acceptNumber(-10, 10),
    };
    const found: SettingCell | null = isLast ? null : table(status, headings.atLeast);
    return { status, question, found, atLeast: isLast ? atLeast : reader.take(found, question) };
  });
  const wrong = asked.find(({ atLeast, found }, index) => {
    const above = asked[index - 1];
    return found !== null && above !== undefined && atLeast >= above.atLeast;
  });
  if (wrong === undefined) return asked.map(({ atLeast, status }) => ({ atLeast, status }));
  reader.refuse(wrong.found, { ...wrong.question, expected: "上の区分の下限より小さい率" });
  return initial.bands;
}

/** Captions and symbols by status id; a symbol may be left out, a caption may not. Fills and groups stay. */
export function readStatuses(
  table: SettingsTable | null,
  initial: Scheme,
  { take }: SettingsReader,
): Scheme["statuses"] {
  if (table === null) return initial.statuses;
  const read = statusOrder.map((status): readonly [StatusId, StatusCaption] => {
    const { caption, symbol } = initial.statuses[status];
    const symbolCell = table(status, headings.symbol);
    return [
      status,
      {
        ...initial.statuses[status],
        caption: take(table(status, headings.caption), {
          setting: `判定の名称（${status}）`,
          initial: caption,
          shown: caption,
          expected: "判定の名称",
          accept: acceptText,
        }),
        symbol:
          symbolCell === null
            ? symbol
            : take(symbolCell, {
                setting: `判定の記号（${status}）`,
                initial: symbol,
                shown: symbol,
                expected: "記号（空欄も可）",
                accept: (value) => (value === "" || value === null ? "" : acceptText(value)),
              }),
      },
    ];
  });
  return { ...initial.statuses, ...Object.fromEntries(read) };
}
