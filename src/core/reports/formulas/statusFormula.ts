import { schemeWords } from "../settings/schemeWords";
import { settingNames } from "../settings/settingNames";
import { isMaintained } from "./directionFormulas";
import { bandsOwnRate } from "./publishedRateFormula";
import type { RowCells } from "./rowCells";

const byAchievement = (setting: string, c: Pick<RowCells, "achievementStatus">) =>
  `IF(${setting}="${schemeWords.withoutProgress.bandAchievement}",${c.achievementStatus},"notAchieved")`;

/** A condition: a number target on the worse side of the baseline (抑制目標), which is never 悪化. [ST9] */
function isRestraint(c: Pick<RowCells, "target" | "baseline" | "sign">): string {
  return `AND(COUNT(${c.target},${c.baseline})=2,N(${c.sign})*(N(${c.target})-N(${c.baseline}))<0)`;
}

/** 途中年度の判定: 悪化, 改善, 横ばい, the rule for targets without a progress rate, or the pace band. [ST7]–[ST11] */
export function paceStatusFormula(
  c: Pick<
    RowCells,
    | "isArrow"
    | "movement"
    | "target"
    | "baseline"
    | "sign"
    | "exactProgress"
    | "interim"
    | "ownRate"
    | "bandedRate"
    | "achievementStatus"
    | "bandStatus"
  >,
): string {
  const arrow = `IF(${c.movement}="悪化","regressed",IF(${c.movement}="改善","improved","unchanged"))`;
  const { regression } = settingNames;
  const { bands, notImproved } = schemeWords.regression;
  const asks = `OR(LEFT(${c.movement},2)="悪化",AND(${regression}="${notImproved}",${c.movement}="横ばい"))`;
  const regressed = `AND(${regression}<>"${bands}",${asks},NOT(${isRestraint(c)}))`;
  const { interimRate, achievementRate } = schemeWords.bandedRate;
  const byInterim = `AND(${c.bandedRate}="${interimRate}",${c.interim}<>"")`;
  const byOwn = `AND(${bandsOwnRate(c)},${c.bandedRate}="${achievementRate}",${c.achievementStatus}<>"notAssessable")`;
  const needsProgress = `AND(${c.exactProgress}="",NOT(OR(${byInterim},${byOwn})))`;
  const number = `IF(${regressed},IF(${c.movement}="悪化（誤差内）","unchanged","regressed"),IF(${needsProgress},${byAchievement(settingNames.withoutProgress, c)},${c.bandStatus}))`;
  return `IF(${c.isArrow}=1,${arrow},${number})`;
}

/** 最終年度の判定 of what is not met. [FY2] [FY3] [FY4] [FY5] */
export function finalStatusFormula(
  c: Pick<RowCells, "isArrow" | "movement" | "progress" | "gain" | "achievementStatus">,
): string {
  const notImproved = `IF(${c.movement}="悪化","notAchievedRegressed","notAchievedUnchanged")`;
  const arrow = `IF(${c.movement}="改善","achievedDirection",${notImproved})`;
  const withProgress = `IF(${c.progress}>=${settingNames.mostlyAchievedAt},"mostlyAchieved",IF(${c.gain}>0,"notAchievedImproved",${notImproved}))`;
  const number = `IF(${c.progress}="",${byAchievement(settingNames.withoutProgress, c)},${withProgress})`;
  return `IF(${c.isArrow}=1,${arrow},${number})`;
}

/** 判定 as its neutral id: the first rule that fits, in the order of the rules. [ST0]–[ST12] [FY1] [FY7] [FY8] */
export function statusFormula(
  c: Pick<
    RowCells,
    | "labelOk"
    | "actual"
    | "directionConfirmed"
    | "isArrow"
    | "statedBaseline"
    | "dataYear"
    | "firstYear"
    | "startYear"
    | "met"
    | "target"
    | "direction"
    | "bandedRate"
    | "interim"
    | "bandStatus"
    | "achievementStatus"
    | "isFinal"
    | "finalStatus"
    | "paceStatus"
  >,
): string {
  const outcome = `AND(${c.isFinal}=1,${settingNames.finalYear}="${schemeWords.finalYear.outcome}")`;
  const rules: readonly (readonly [string, string])[] = [
    [`${c.direction}=""`, '""'],
    [`${c.labelOk}<>1`, '"mappingBroken"'],
    [`${c.actual}=""`, '"notEvaluated"'],
    [`${c.directionConfirmed}<>1`, '"directionPending"'],
    [`AND(${c.isArrow}=1,NOT(ISNUMBER(${c.statedBaseline})),${c.dataYear}=${c.firstYear})`, '"baselineSet"'],
    [`${c.dataYear}<=${c.startYear}`, '"beforePlan"'],
    [`${c.met}=1`, '"achieved"'],
    [`AND(${c.isArrow}<>1,NOT(ISNUMBER(${c.target})))`, '"notAssessable"'],
    [
      `AND(${c.isArrow}<>1,${isMaintained(c)},${settingNames.maintainUnmet}<>"${schemeWords.maintainUnmet.notAchieved}",${c.bandedRate}="${schemeWords.bandedRate.interimRate}",${c.interim}<>"")`,
      c.bandStatus,
    ],
    [`AND(${c.isArrow}<>1,${isMaintained(c)})`, byAchievement(settingNames.maintainUnmet, c)],
    [outcome, c.finalStatus],
  ];
  return rules.reduceRight((rest, [condition, status]) => `IF(${condition},${status},${rest})`, c.paceStatus);
}
