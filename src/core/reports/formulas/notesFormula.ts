import { missingReasonText, noteText } from "../../kpi/evaluationText.ja";
import { stringLiteral } from "../layout/stringLiteral";
import { settingNames } from "../settings/settingNames";
import { isMaintained } from "./directionFormulas";
import { shortFiscalYearFormula } from "./fiscalYearFormulas";
import { isWithinMargin } from "./movementFormula";
import type { RowCells } from "./rowCells";
import { cellOfYear } from "./yearChoice";

type NoteCells = Pick<
  RowCells,
  | "reportYear"
  | "statusId"
  | "actuals"
  | "source"
  | "provisional"
  | "dataYear"
  | "dataYearText"
  | "baselineYearText"
  | "zeroProgress"
  | "isArrow"
  | "statedBaseline"
  | "firstYear"
  | "baselineYear"
  | "startYear"
  | "target"
  | "baseline"
  | "sign"
  | "direction"
  | "gain"
  | "margin"
  | "exactAchievement"
  | "fixedNote"
  | "flagNotes"
  | "revisionNotes"
>;

/** The words of a note that names a year, with the cell that holds the year in words. */
function withYear(text: (year: number) => string, year: string): string {
  const [before = "", after = ""] = text(2024).split("R6");
  return [before, null, after]
    .flatMap((part) => (part === null ? [year] : part === "" ? [] : [stringLiteral(part)]))
    .join("&");
}

/** 備考: what a reader must know beside the status, live; parts are separated by 、. [NT1]–[NT7] [ST1] */
export function notesFormula(c: NoteCells): string {
  const { targetYear } = settingNames;
  const { reportYear } = c;
  const is = (status: string) => `${c.statusId}="${status}"`;
  const words = stringLiteral;
  const reason = `${cellOfYear(c.actuals, reportYear)}&""`;
  const noFigure = `IF(${reason}<>"",${reason},IF(${c.source}="",${words(missingReasonText.noSource)},${words(missingReasonText.blank)}))`;
  const hasYear = `${c.dataYear}<>""`;
  const earlier = `AND(${hasYear},N(${c.dataYear})<${reportYear})`;
  const isRestraint = `AND(${hasYear},COUNT(${c.target},${c.baseline})=2,NOT(${isMaintained(c)}),N(${c.sign})*(N(${c.target})-N(${c.baseline}))<0)`;
  const takesFirst = `AND(${c.isArrow}=1,NOT(ISNUMBER(${c.statedBaseline})),${hasYear})`;
  const margin: readonly (readonly [string, string])[] =
    c.margin === null
      ? []
      : [
          [
            isWithinMargin({ gain: c.gain, margin: c.margin }),
            `${words(noteText({ code: "withinSamplingError", margin: 0 }))}&"（±"&TEXT(ROUND(N(${c.margin}),1),"0.0")&"ポイント）"`,
          ],
        ];
  const flagNote = cellOfYear(c.flagNotes, c.dataYear);
  const flag: readonly (readonly [string, string])[] =
    c.flagNotes.length === 0 ? [] : [[`AND(${hasYear},${flagNote}&""<>"")`, `${c.dataYearText}&"は"&${flagNote}`]];
  const parts: readonly (readonly [string, string])[] = [
    [is("mappingBroken"), '"出所の項目名が変わっている"'],
    [is("notEvaluated"), noFigure],
    [is("directionPending"), '"目標の方向を確認中"'],
    [`AND(${is("achieved")},${reportYear}<${targetYear})`, words(noteText({ code: "metBeforeTargetYear" }))],
    [`${c.provisional}=1`, withYear((dataYear) => noteText({ code: "provisional", dataYear }), c.dataYearText)],
    [
      `AND(${c.provisional}=0,${earlier})`,
      withYear((dataYear) => noteText({ code: "dataYearEarlier", dataYear }), c.dataYearText),
    ],
    [`AND(${earlier},${reason}<>"")`, reason],
    ...margin,
    [`${c.zeroProgress}=1`, words(noteText({ code: "zeroProgressLooksGood" }))],
    [isRestraint, words(noteText({ code: "targetWorseThanBaseline" }))],
    [`AND(${hasYear},ISNUMBER(${c.target}),${c.exactAchievement}="")`, words(noteText({ code: "noTargetRate" }))],
    [takesFirst, `"※"&${shortFiscalYearFormula(c.firstYear)}&"値を基準とする"`],
    [
      `AND(${hasYear},COUNT(${c.baselineYear},${c.statedBaseline})=2,N(${c.baselineYear})<N(${c.startYear}))`,
      withYear((baselineYear) => noteText({ code: "baselineOlderThanStart", baselineYear }), c.baselineYearText),
    ],
    ...flag,
    ...c.revisionNotes.map(({ year, cell }) => [`AND(${cell}<>"",${year}<=${reportYear})`, cell] as const),
    [`${c.fixedNote}<>""`, c.fixedNote],
  ];
  return `IF(${c.statusId}="","",MID(${parts.map(([condition, text]) => `IF(${condition},"、"&${text},"")`).join("&")},2,300))`;
}
