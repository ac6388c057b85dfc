import { contrastWithBlack } from "../../kpi/contrastWithBlack";
import type { Band, Scheme, StatusCaption, StatusId } from "../../kpi/scheme";
import { noLimit, schemeWords } from "./schemeWords";
import { settingHeadings as headings, settingLabels as labels, yearsLeftWord } from "./settingLabels";
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

/** Contrast of black text by WCAG 2: AAA. */
const READABLE = 7;

const percent = (ratio: number): string => `${Math.round(ratio * 1000) / 10}％`;

type Choices = Omit<Scheme, "bands" | "statuses" | "yearlyPace">;

function limitQuestion(initial: number | null): Omit<SettingQuestion<number | null>, "setting"> {
  return {
    initial,
    shown: initial === null ? noLimit : percent(initial),
    expected: `率（200％など）か「${noLimit}」`,
    accept: (value) => (value === noLimit ? null : acceptNumber(-10, 100)(value)),
  };
}

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
    bandedRate: chosen(labels.bandedRate, schemeWords.bandedRate, initial.bandedRate),
    decreaseAchievement: chosen(
      labels.decreaseAchievement,
      schemeWords.decreaseAchievement,
      initial.decreaseAchievement,
    ),
    maintainAchievement: chosen(
      labels.maintainAchievement,
      schemeWords.maintainAchievement,
      initial.maintainAchievement,
    ),
    pace: chosen(labels.pace, schemeWords.pace, initial.pace),
    printAbove: ask(labels.printAbove, limitQuestion(initial.printAbove)),
    printBelow: ask(labels.printBelow, limitQuestion(initial.printBelow)),
    beyondRange: chosen(labels.beyondRange, schemeWords.beyondRange, initial.beyondRange),
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

/** The table of years before the target year; a blank year stays on the line. */
export function readYearlyPace(
  table: SettingsTable | null,
  initial: Scheme,
  { take }: SettingsReader,
): Scheme["yearlyPace"] {
  if (table === null) return initial.yearlyPace;
  const shares: (number | null)[] = [];
  for (let years = 0; ; years += 1) {
    const cell = table(yearsLeftWord(years), headings.share);
    if (cell === null) break;
    const share = initial.yearlyPace[years] ?? null;
    shares.push(
      take<number | null>(cell, {
        setting: `経過率（${yearsLeftWord(years)}）`,
        initial: share,
        shown: share === null ? "空欄" : percent(share),
        expected: "0％〜100％の率か空欄",
        accept: (value) => (value === "" || value === null ? null : acceptNumber(0, 1)(value)),
      }),
    );
  }
  return shares.slice(0, shares.findLastIndex((share) => share !== null) + 1);
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

/** A fill on which black text can be read: a light colour as #RRGGBB. */
function acceptFill(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value.trim())) return undefined;
  const fill = value.trim().toUpperCase();
  return contrastWithBlack(fill) >= READABLE ? fill : undefined;
}

/** Captions, symbols and fills by status id; a symbol may be left out, a caption may not. Groups stay. */
export function readStatuses(
  table: SettingsTable | null,
  initial: Scheme,
  { take }: SettingsReader,
): Scheme["statuses"] {
  if (table === null) return initial.statuses;
  const read = statusOrder.map((status): readonly [StatusId, StatusCaption] => {
    const { caption, symbol, fill } = initial.statuses[status];
    const symbolCell = table(status, headings.symbol);
    const colorCell = table(status, headings.color);
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
        fill:
          colorCell === null
            ? fill
            : take(colorCell, {
                setting: `判定の色（${status}）`,
                initial: fill,
                shown: fill,
                expected: "黒い文字が読める明るい色（#9DC8EC など）",
                accept: acceptFill,
              }),
      },
    ];
  });
  return { ...initial.statuses, ...Object.fromEntries(read) };
}
