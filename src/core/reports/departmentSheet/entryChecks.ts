import type { Round } from "../../departments/identity/sheetIdentity";
import { groupWords } from "../settings/statusOrder";
import type { FormContent, FormPlaces } from "./formRow";
import { boxLines, LETTERS_PER_LINE, MOST_LINES, type TextField } from "./textBoxes";

/** What the check column begins with where something must still be entered, or is doubtful; both are counted. */
export const OPEN = "未入力";
export const DOUBT = "要確認";

/** Ids of the rows of one indicator. */
export function rowIds(
  indicatorId: string,
): Readonly<Record<"actual" | "flag" | "missingReason" | "correction" | "policy" | TextField, string>> {
  const id = (field: string): string => `${indicatorId} ${field}`;
  return {
    actual: id("actual"),
    flag: id("flag"),
    missingReason: id("missingReason"),
    correction: id("correction"),
    analysis: id("analysis"),
    policy: id("policy"),
    nextSteps: id("nextSteps"),
    remarks: id("remarks"),
  };
}

const isNumber = (cell: string): string => `ISNUMBER(${cell})`;

function cellsOf(at: FormPlaces, indicatorId: string) {
  const ids = rowIds(indicatorId);
  return {
    actual: at.cell("input", ids.actual),
    lastActual: at.cell("previous", ids.actual),
    flag: at.cell("input", ids.flag),
    reason: at.cell("input", ids.missingReason),
    judged: (key: string) => at.judged(indicatorId, key),
  };
}

/** 判定 while there is a figure, else what is missing. A figure ten times last year's, or a tenth of it, is doubted. */
export function actualCheck(indicatorId: string): FormContent {
  return (at) => {
    const { actual, lastActual, reason, judged } = cellsOf(at, indicatorId);
    const ratio = `ABS(${actual}/${lastActual})`;
    const both = `AND(${isNumber(actual)},${isNumber(lastActual)})`;
    const isOdd = `IF(${both},IF(${actual}*${lastActual}=0,FALSE,OR(${ratio}>=10,${ratio}<=0.1)),FALSE)`;
    const status = `IF(${isOdd},"${DOUBT}：前年度と桁が違います（","")&${judged("status")}&IF(${isOdd},"）","")`;
    const none = `IF(${actual}<>"","${DOUBT}：数値だけを入力してください",IF(${reason}<>"","実績値なし（"&${reason}&"）","${OPEN}：実績値、又はない理由"))`;
    return `=IF(${isNumber(actual)},${status},${none})`;
  };
}

/** The status the row shows, as an id; "" without a figure. */
export function statusOfRow(indicatorId: string): FormContent {
  return (at) => {
    const { actual, judged } = cellsOf(at, indicatorId);
    return `=IF(${isNumber(actual)},${judged("statusId")},"")`;
  };
}

/** 達成率 beside 値の区分, which every figure needs. */
export function flagCheck(indicatorId: string): FormContent {
  return (at) => {
    const { actual, flag, judged } = cellsOf(at, indicatorId);
    const rate = judged("achievement");
    const shown = `IF(${rate}="","達成率　―",${rate})`;
    return `=IF(${isNumber(actual)},IF(${flag}="","${OPEN}：値の区分",${shown}),IF(${flag}="","","${DOUBT}：実績値がありません"))`;
  };
}

/** 進捗率 beside the reason, which only a missing figure has. */
export function reasonCheck(indicatorId: string): FormContent {
  return (at) => {
    const { actual, reason, judged } = cellsOf(at, indicatorId);
    const rate = judged("progress");
    const shown = `IF(${rate}="","進捗率　―",${rate})`;
    return `=IF(${isNumber(actual)},IF(${reason}="",${shown},"${DOUBT}：実績値があるので空欄に"),"")`;
  };
}

/** Last year's figure is entered again only where it changed. */
export function correctionCheck(indicatorId: string): FormContent {
  return (at) => {
    const entered = at.cell("input", rowIds(indicatorId).correction);
    return `=IF(${entered}="","修正がなければ空欄",IF(${isNumber(entered)},"前年度の値を修正","${DOUBT}：数値だけを入力してください"))`;
  };
}

/** 要因分析 is demanded where the status is behind or worse; with the length of what is entered. */
export function analysisCheck(indicatorId: string, round: Round): FormContent {
  return (at) => {
    const { actual, judged } = cellsOf(at, indicatorId);
    const entered = at.cell("input", rowIds(indicatorId).analysis);
    const length = writtenLength(entered, "analysis");
    if (round === "expected") return `=IF(${entered}="","任意",${length})`;
    const isBehind = `AND(${isNumber(actual)},${judged("group")}="${groupWords.needsImprovement}")`;
    const missing = `IF(${isBehind},"${OPEN}：判定が「"&${judged("status")}&"」のため必要","任意")`;
    return `=IF(${entered}="",${missing},${length})`;
  };
}

/** 今後の方針 is chosen in the final round. */
export function policyCheck(indicatorId: string, round: Round): FormContent {
  return (at) => {
    const entered = at.cell("input", rowIds(indicatorId).policy);
    return `=IF(${entered}="","${round === "expected" ? "任意" : `${OPEN}：一覧から選択`}","")`;
  };
}

/** 今後の取組 and 備考: their length. */
export function boxCheck(indicatorId: string, field: TextField): FormContent {
  return (at) => {
    const entered = at.cell("input", rowIds(indicatorId)[field]);
    return `=IF(${entered}="","任意",${writtenLength(entered, field)})`;
  };
}

/** Said beside a text that may be longer than its box was made; three lines of the column. */
const LONG = "（長いため、印刷プレビューで末尾まで見えるか確かめてください）";

/**
 * 「120字」. Where the text may need more lines than the box was made with, that the print is to be looked at, and as
 * many empty lines as the row then needs: the row is fitted to this cell as well.
 */
function writtenLength(entered: string, field: TextField): string {
  const breaks = `LEN(${entered})-LEN(SUBSTITUTE(${entered},CHAR(10),""))`;
  const lines = `(ROUNDUP(LEN(${entered})/${LETTERS_PER_LINE},0)+${breaks})`;
  const isLong = `${lines}>=${boxLines(field)}`;
  return `LEN(${entered})&"字"&IF(${isLong},"${LONG}"&REPT(CHAR(10),MIN(${lines},${MOST_LINES})-2),"")`;
}

/** An entry of free text on one line. */
export function textCheck(id: string): FormContent {
  return (at) => {
    const entered = at.cell("input", id);
    return `=IF(${entered}="","任意",LEN(${entered})&"字")`;
  };
}

/** An entry that must not stay empty. */
export function neededCheck(id: string, what: string): FormContent {
  return (at) => `=IF(${at.cell("input", id)}="","${OPEN}：${what}","")`;
}
