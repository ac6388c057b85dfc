import type { CellValue } from "../../workbook/cellGrid";
import { schemeWords } from "./schemeWords";
import { derivedNames as derived, settingNames as names } from "./settingNames";

const NONE = "9E+99";

const isWord = (name: string, word: string) => `${name}="${word}"`;

/** A limit of printing that is said in words, or printed itself; beyond every figure where there is none. */
function limitOf(way: keyof typeof schemeWords.beyondRange, limit: string, none: string): string {
  const isWay = isWord(names.beyondRange, schemeWords.beyondRange[way]);
  return `=IF(AND(${isWay},ISNUMBER(${limit})),${limit},${none})`;
}

/** One last digit beyond a limit. [RD11] */
function beyond(limit: string, side: "+1" | "-1"): string {
  return `=IF(ABS(${limit})<${NONE},(ROUND(${limit}*${derived.scale},0)${side})/${derived.scale},${limit})`;
}

function bandsAchievement(name: string): string {
  return `=IF(${isWord(name, schemeWords.withoutProgress.bandAchievement)},1,0)`;
}

function plainRate(): string {
  const { paceRatio, progressRate } = schemeWords.bandedRate;
  return `=IF(${isWord(names.bandedRate, paceRatio)},"${progressRate}",${names.bandedRate})`;
}

/** What follows from the settings, each with its name and what it is. Reads only what stands above it or the settings. */
export const derivedSettings: readonly (readonly [name: string, label: string, formula: CellValue])[] = [
  [derived.scale, "率の倍率", `=10^(${names.percentDecimals}+2)`],
  [derived.cuts, "切り捨てる", `=IF(${isWord(names.rounding, schemeWords.rounding.truncate)},1,0)`],
  [
    derived.highestUnmet,
    "未達成の率の最高",
    `=IF(${isWord(names.capUnmet, schemeWords.capUnmet.yes)},(${derived.scale}-1)/${derived.scale},${NONE})`,
  ],
  [derived.above, "「超」の境", limitOf("words", names.printAbove, NONE)],
  [derived.leastAbove, "「超」の最低", beyond(derived.above, "+1")],
  [derived.below, "「未満」の境", limitOf("words", names.printBelow, `-${NONE}`)],
  [derived.mostBelow, "「未満」の最高", beyond(derived.below, "-1")],
  [derived.lowest, "表示の最低", limitOf("limit", names.printBelow, `-${NONE}`)],
  [derived.highest, "表示の最高", limitOf("limit", names.printAbove, NONE)],
  [derived.plainRate, "公表する率", plainRate()],
  [derived.maintainBands, "維持は達成率による", bandsAchievement(names.maintainUnmet)],
  [derived.otherBands, "進捗率がなければ達成率による", bandsAchievement(names.withoutProgress)],
];
