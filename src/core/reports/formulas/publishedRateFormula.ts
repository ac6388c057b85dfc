import { achievementFormulaWords } from "../../kpi/directionWords";
import { ownRate } from "../../kpi/ownRate";
import type { RateKey } from "../../kpi/publishedRate";
import type { AchievementFormula } from "../../kpi/strategy";
import { schemeWords } from "../settings/schemeWords";
import { settingNames } from "../settings/settingNames";
import { isMaintained } from "./directionFormulas";
import type { RowCells } from "./rowCells";

const words = schemeWords.bandedRate;

/** A condition: the own formula of the row is of that rate. */
export function isOwn(rate: RateKey, { ownFormula }: Pick<RowCells, "ownFormula">): string {
  const formulas = (Object.keys(ownRate) as AchievementFormula[]).filter((formula) => ownRate[formula] === rate);
  const same = formulas.map((formula) => `${ownFormula}="${achievementFormulaWords[formula]}"`);
  return same.length === 1 ? (same[0] ?? "FALSE") : `OR(${same.join(",")})`;
}

/** The rate an own formula is, in the words of the settings. */
function ownWord(c: Pick<RowCells, "ownFormula">): string {
  return `IF(${isOwn("achievementRate", c)},"${words.achievementRate}",IF(${isOwn("progressRate", c)},"${words.progressRate}","${words.interimRate}"))`;
}

/** 公表する率: which rate the scheme publishes for the row, in the words of the settings. [AR6] */
export function publishedRateFormula(
  c: Pick<RowCells, "ownFormula" | "direction" | "exactProgress" | "exactAchievement" | "exactInterim">,
): string {
  const { bandedRate, maintainUnmet, withoutProgress } = settingNames;
  const isProgress = `OR(${bandedRate}="${words.paceRatio}",${bandedRate}="${words.progressRate}")`;
  const banding = `="${schemeWords.withoutProgress.bandAchievement}"`;
  const achievement = `"${words.achievementRate}"`;
  const instead = `IF(${isMaintained(c)},${maintainUnmet}${banding},${withoutProgress}${banding})`;
  const progress = `IF(AND(${instead},OR(${isMaintained(c)},${c.exactProgress}="")),${achievement},"${words.progressRate}")`;
  const interim = `IF(AND(${instead},${c.exactInterim}=""),${achievement},"${words.interimRate}")`;
  const byScheme = `IF(${isProgress},${progress},IF(${bandedRate}="${words.interimRate}",${interim},${achievement}))`;
  return `IF(${c.direction}="","",IF(${c.ownFormula}<>"",${ownWord(c)},${byScheme}))`;
}

/** A condition: the row's own formula takes the place of the plain rate the scheme bands. [AR7] */
export function bandsOwnRate(c: Pick<RowCells, "ownFormula">): string {
  const { bandedRate } = settingNames;
  return `AND(${c.ownFormula}<>"",OR(${bandedRate}="${words.progressRate}",${bandedRate}="${words.achievementRate}"))`;
}

/** 区分する率 of the row, in the words of the settings. [AR7] */
export function bandedRateFormula(c: Pick<RowCells, "ownFormula">): string {
  return `IF(${bandsOwnRate(c)},${ownWord(c)},${settingNames.bandedRate})`;
}
