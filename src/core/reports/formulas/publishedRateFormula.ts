import { schemeWords } from "../settings/schemeWords";
import { derivedNames as derived, settingNames } from "../settings/settingNames";
import { isMaintained } from "./directionFormulas";
import type { RowCells } from "./rowCells";

const words = schemeWords.bandedRate;

/** 公表する率: which rate the scheme publishes for the row, in the words of the settings. [AR6] */
export function publishedRateFormula(
  c: Pick<RowCells, "ownRate" | "direction" | "exactProgress" | "exactAchievement" | "exactInterim">,
): string {
  const isPlain = (word: string) => `${derived.plainRate}="${word}"`;
  const exact = `IF(${isPlain(words.progressRate)},${c.exactProgress},IF(${isPlain(words.interimRate)},${c.exactInterim},${c.exactAchievement}))`;
  const bands = `IF(${isMaintained(c)},${derived.maintainBands},${derived.otherBands})=1`;
  const lacks = `OR(AND(${isMaintained(c)},${isPlain(words.progressRate)}),${exact}="")`;
  const byScheme = `IF(AND(${bands},${lacks}),"${words.achievementRate}",${derived.plainRate})`;
  return `IF(${c.direction}="","",IF(${c.ownRate}<>"",${c.ownRate},${byScheme}))`;
}

/** A condition: the row's own formula takes the place of the plain rate the scheme bands. [AR7] */
export function bandsOwnRate(c: Pick<RowCells, "ownRate">): string {
  const { bandedRate } = settingNames;
  return `AND(${c.ownRate}<>"",OR(${bandedRate}="${words.progressRate}",${bandedRate}="${words.achievementRate}"))`;
}

/** 区分する率 of the row, in the words of the settings. [AR7] */
export function bandedRateFormula(c: Pick<RowCells, "ownRate">): string {
  return `IF(${bandsOwnRate(c)},${c.ownRate},${settingNames.bandedRate})`;
}

/** The rate the bands compare, as printed. [AR7] [RD4] */
export function bandedValueFormula(
  c: Pick<RowCells, "bandedRate" | "pace" | "progress" | "achievement" | "interim">,
): string {
  const is = (word: string) => `${c.bandedRate}="${word}"`;
  return `IF(${is(words.paceRatio)},${c.pace},IF(${is(words.progressRate)},${c.progress},IF(${is(words.achievementRate)},${c.achievement},${c.interim})))`;
}
