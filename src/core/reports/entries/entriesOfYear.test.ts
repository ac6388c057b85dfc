import { entriesOfYear } from "./entriesOfYear";
import type { Entries } from "./entryKey";

const texts = (given: Readonly<Record<string, string>>): Entries => new Map(Object.entries(given));
const factors = "factors|G1-K1";
const lasting = "definition|G1-K1";

/** A paper written for 2024; `shown`: the year the workbook was switched to since, `year`: the one it is written for now. */
const turned = (
  entries: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string>>,
  shown: number,
  year: number,
  fiscalYear: number | null = 2024,
) =>
  Object.fromEntries(
    entriesOfYear({ entries: texts(entries), written: texts(written), fiscalYear }, shown, year).entries,
  );

test.each([
  ["the same year: stays", { [factors]: "雨" }, { [factors]: "雨" }, 2024, 2024, { [factors]: "雨" }],
  ["the same year, edited: the new text", { [factors]: "雪" }, { [factors]: "雨" }, 2024, 2024, { [factors]: "雪" }],
  ["the same year, cleared: gone", {}, { [factors]: "雨" }, 2024, 2024, {}],
  [
    "the next year: kept for its own",
    { [factors]: "雨" },
    { [factors]: "雨" },
    2024,
    2025,
    { [`2024@${factors}`]: "雨" },
  ],
  [
    "edited before the year was switched",
    { [factors]: "雪" },
    { [factors]: "雨" },
    2024,
    2025,
    { [`2024@${factors}`]: "雪" },
  ],
  [
    "switched in the workbook, nothing typed since",
    { [factors]: "雨" },
    { [factors]: "雨" },
    2025,
    2025,
    { [`2024@${factors}`]: "雨" },
  ],
  [
    "typed, then switched: what stands there is of the year the paper was written for",
    { [factors]: "雪" },
    {},
    2025,
    2025,
    { [`2024@${factors}`]: "雪" },
  ],
  ["switched to look, and back by the pane", { [factors]: "雪" }, {}, 2025, 2024, { [factors]: "雪" }],
  [
    "確定 chosen, then switched: the next year begins as 案",
    { state: "確定" },
    { state: "案" },
    2025,
    2025,
    { "2024@state": "確定" },
  ],
  [
    "switched, then typed over: both, each for its year",
    { [factors]: "雪" },
    { [factors]: "雨" },
    2025,
    2025,
    { [factors]: "雪", [`2024@${factors}`]: "雨" },
  ],
  ["switched, then cleared: kept for its year", {}, { [factors]: "雨" }, 2025, 2025, { [`2024@${factors}`]: "雨" }],
  [
    "switched, typed over, then back by the pane: both, each for its year",
    { [factors]: "雪" },
    { [factors]: "雨" },
    2025,
    2024,
    { [factors]: "雨", [`2025@${factors}`]: "雪" },
  ],
  [
    "edited, then switched to a year that has its text: nothing takes its place",
    { [factors]: "大雨", [`2025@${factors}`]: "雪" },
    { [factors]: "雨" },
    2025,
    2025,
    { [factors]: "雪", [`2024@${factors}`]: "大雨" },
  ],
  [
    "two texts for one year, however that came: both",
    { [factors]: "雨", [`2024@${factors}`]: "霧" },
    { [factors]: "雨" },
    2024,
    2024,
    { [factors]: "霧\n雨" },
  ],
  [
    "back to a year: what was kept for it",
    { [factors]: "雪", [`2023@${factors}`]: "風" },
    { [factors]: "雪" },
    2024,
    2023,
    { [factors]: "風", [`2024@${factors}`]: "雪" },
  ],
  ["kept for a third year: stays kept", { [`2023@${factors}`]: "風" }, {}, 2024, 2025, { [`2023@${factors}`]: "風" }],
  ["what holds for every year stays", { [lasting]: "定義" }, { [lasting]: "定義" }, 2024, 2025, { [lasting]: "定義" }],
  [
    "確定 of last year is not that of this year",
    { state: "確定" },
    { state: "確定" },
    2024,
    2025,
    { "2024@state": "確定" },
  ],
] as const)("%s", (_, entries, written, shown, year, expected) => {
  expect(turned(entries, written, shown, year)).toEqual(expected);
});

test("a paper that does not say its year: all of it belongs to the year the workbook is switched to", () => {
  expect(turned({ [factors]: "雨" }, {}, 2024, 2024, null)).toEqual({ [factors]: "雨" });
  expect(turned({ [factors]: "雨" }, {}, 2024, 2025, null)).toEqual({ [`2024@${factors}`]: "雨" });
});

test("how many texts were typed over those of another year", () => {
  const given = { entries: texts({ [factors]: "雪", overview: "順調" }), written: texts({ [factors]: "雨" }) };
  expect(entriesOfYear({ ...given, fiscalYear: 2024 }, 2025, 2025).taken).toBe(1);
  expect(entriesOfYear({ ...given, fiscalYear: 2024 }, 2024, 2025).taken).toBe(0);
});

test("how many texts went to which year", () => {
  const entries = texts({ [factors]: "雨", overview: "順調", author: "企画課" });
  const { filed } = entriesOfYear({ entries, written: entries, fiscalYear: 2024 }, 2024, 2025);
  expect([...filed]).toEqual([[2024, 2]]);
});
