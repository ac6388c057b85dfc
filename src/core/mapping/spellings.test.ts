import fc from "fast-check";
import { kitamotoStrategy as strategy } from "../strategy/kitamoto/kitamotoStrategy";
import { indexIndicators } from "./indicatorIndex";
import { matchIndicators } from "./matchIndicators";

const index = indexIndicators(strategy.indicators, [], strategy.city);

function accepted(label: string, unit: string | null): readonly string[] {
  return matchIndicators(index, { label, unit, figures: () => "unknown" }).flatMap(({ indicator, isAccepted }) =>
    isAccepted ? [indicator.id] : [],
  );
}

test.each(strategy.indicators.map(({ id, name, printedName, unit }) => [id, name, printedName, unit] as const))(
  "%s %s is itself and nothing else, normalised or as printed",
  (id, name, printedName, unit) => {
    expect([accepted(name, unit), accepted(printedName, unit), accepted(name, null)]).toEqual([[id], [id], [id]]);
  },
);

type Spelling = (name: string) => string;
const swap =
  (from: RegExp, to: string): Spelling =>
  (name) =>
    name.replace(from, to);
const widen: Spelling = (name) => name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const every =
  (between: string, step: number): Spelling =>
  (name) =>
    [...name].map((sign, at) => (at > 0 && at % step === 0 ? between : "") + sign).join("");

/** The rules of spelling of mapping spec §2, each as somebody might write a name. */
const spellings: readonly (readonly [string, Spelling])[] = [
  ["wide", widen],
  ["narrow", (name) => name.normalize("NFKC")],
  ["lower case", (name) => name.toLowerCase()],
  ["a line break", (name) => `${name.slice(0, 5)}\n${name.slice(5)}`],
  ["a wide space between all", every("　", 1)],
  ["spaces here and there", every(" ", 4)],
  [
    "radicals",
    (name) =>
      name.replace(/民/g, "⺠").replace(/人/g, "⼈").replace(/行/g, "⾏").replace(/日/g, "⽇").replace(/手/g, "⼿"),
  ],
  ["子供", swap(/子ども|こども/g, "子供")],
  ["こども", swap(/子ども|子供/g, "こども")],
  ["障がい", swap(/障害/g, "障がい")],
  ["障害", swap(/障がい/g, "障害")],
  ["寄付", swap(/寄附/g, "寄付")],
  ["当たり", swap(/あたり/g, "当たり")],
  ["当り", swap(/あたり/g, "当り")],
  ["１人", swap(/一人/g, "１人")],
  ["1,000人", swap(/千人/g, "1,000人")],
  ["手続", swap(/手続き?/g, "手続")],
  ["手続き", swap(/手続(?!き)/g, "手続き")],
  ["及び", swap(/および/g, "及び")],
  ["など", swap(/等/g, "など")],
  ["a minus for ー", swap(/(?<=[ァ-ヶ])ー/g, "−")],
  ["a dash for ー", swap(/(?<=[ァ-ヶ])ー/g, "―")],
  ["half-width dots", swap(/・/g, "･")],
  ["a comma", swap(/、/g, "，")],
  ["narrow brackets", (name) => name.replace(/（/g, "(").replace(/）/g, ")")],
  ["square brackets", (name) => name.replace(/[（(]/g, "［").replace(/[）)]/g, "］")],
];
const prefixes = [
  "",
  "",
  "①",
  "１．",
  "(1)",
  "（２）",
  "1-2 ",
  "・",
  "● ",
  "○",
  "- ",
  "KPI1：",
  "【KPI】",
  "No.3 ",
  "ア．",
  "G1-K1 ",
  "※",
];
const suffixes = ["", "", "※", "※1", "（注1）", " ", "："];

test("any mixture of spellings is the same indicator", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...strategy.indicators),
      fc.uniqueArray(fc.constantFrom(...spellings), { maxLength: 4 }),
      fc.constantFrom(...prefixes),
      fc.constantFrom(...suffixes),
      fc.boolean(),
      ({ id, name, unit }, chosen, prefix, suffix, isUnitInName) => {
        const spelled = chosen.reduce((text, [, spelling]) => spelling(text), name);
        const label = prefix + spelled + (isUnitInName ? `（${unit}）` : "") + suffix;
        expect([label, accepted(label, isUnitInName ? null : unit)]).toEqual([label, [id]]);
      },
    ),
    { numRuns: 1000 },
  );
});

test("any two spellings of different indicators stay different", () => {
  const byName = fc.uniqueArray(fc.constantFrom(...strategy.indicators), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(byName, fc.constantFrom(...spellings), ([one, other], [, spelling]) => {
      if (one === undefined || other === undefined) return;
      expect(accepted(spelling(one.name), null)).not.toContain(other.id);
    }),
  );
});
