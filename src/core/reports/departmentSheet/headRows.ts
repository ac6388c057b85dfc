import { answerOf } from "../../departments/answer";
import { fieldText } from "../../departments/entryWords.ja";
import { entryDigest, seenDigest } from "../../departments/identity/digests";
import { writeRowIdentity } from "../../departments/identity/writeIdentity";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { literalText } from "../../workbook/sheetPlan";
import type { DepartmentSheetInput } from "./departmentSheetInput";
import { DOUBT, neededCheck, OPEN, textCheck } from "./entryChecks";
import { dateRule, textRule } from "./entryRules";
import type { FormContent, FormPlaces, FormRow } from "./formRow";
import { LINE } from "./rowHeights";

export const COUNT_ID = "count";
const FIRST_CHECKED = "respondent";
export const LAST_ROW = "last";

/** What is said of sheets whose departments are our assumption. */
const ASSUMED = "所管課は仮の割当です（市の正式な割当ではありません）。";
const JA_DATE = '[$-411]ggge"年"m"月"d"日"';

/** Title, who asks whom until when, how far the sheet is filled in, and who answers. */
export function headRows(input: DepartmentSheetInput): readonly FormRow[] {
  const { report, assigned, round, inquirer } = input;
  const { strategy, reportYear, disclaimer } = report;
  const { department, isAssumed } = assigned;
  const title = `${formatFiscalYear(reportYear)}　進捗状況調査票${round === "expected" ? "（見込）" : ""}`;
  const warnings = [...(isAssumed ? [ASSUMED] : []), ...(disclaimer === null ? [] : [disclaimer])];
  const line = (text: string): FormRow => ({ kind: "line", height: LINE, contents: { number: literalText(text) } });
  const fact = (label: string, previous: FormContent, hint: string, id?: string): FormRow => ({
    kind: "facts",
    height: LINE,
    ...(id === undefined ? {} : { id }),
    contents: { label, previous, input: hint },
  });
  return [
    { kind: "title", height: 27, contents: { number: title } },
    line(`${strategy.title}${strategy.version === "案" ? "（案）" : ""}`),
    ...(warnings.length === 0 ? [] : [line(warnings.join("　"))]),
    fact("所管課", literalText(department.name), literalText(`照会元：${inquirer}`)),
    fact(
      "回答期限",
      literalText(department.deadline ?? input.deadline ?? "別途通知します"),
      "記入するのは色の付いたセルです。ほかのセルは保護しています（パスワードはありません）。",
    ),
    fact(
      "記入の状況",
      countFormula,
      "達成率・進捗率・判定は、実績値を入力すると計算されます。長い文章の行は自動で高くなります。",
      COUNT_ID,
    ),
    gap(),
    ...sheetEntries(input),
    gap(),
  ];
}

export function gap(): FormRow {
  return { kind: "gap", height: 6, contents: {} };
}

/** Every open or doubtful entry says so in the check column. */
function countFormula(at: FormPlaces): string {
  const area = `${at.cell("check", FIRST_CHECKED)}:${at.cell("check", LAST_ROW)}`;
  const open = `COUNTIF(${area},"${OPEN}*")`;
  const doubtful = `COUNTIF(${area},"${DOUBT}*")`;
  return `=IF(${open}+${doubtful}=0,"記入済み（未入力 0 件）","未入力 "&${open}&" 件"&IF(${doubtful}=0,"","　要確認 "&${doubtful}&" 件"))`;
}

const SHEET_ENTRIES = ["respondent", "contact", "approvedOn"] as const;

/** 回答者, 連絡先 and 所属長確認日, of the whole sheet. */
function sheetEntries(input: DepartmentSheetInput): readonly FormRow[] {
  const { report, assigned, round, answers } = input;
  const { strategy, reportYear } = report;
  return SHEET_ENTRIES.map((field) => {
    const prefilled = answerOf(answers, null, field, reportYear);
    const typed = answerOf(input.typed ?? [], null, field, reportYear);
    const entered = typed === "" || typed === null ? prefilled : typed;
    const label = fieldText[field];
    const key = writeRowIdentity({
      strategyId: strategy.id,
      strategyVersion: strategy.version,
      department: assigned.department.name,
      fiscalYear: reportYear,
      round,
      indicatorId: null,
      field,
      entryYear: reportYear,
      seen: seenDigest("", label),
      definition: "",
      prefilled: entryDigest(prefilled),
    });
    const check = field === "contact" ? textCheck(field) : neededCheck(field, label);
    return {
      kind: "entry",
      id: field,
      height: LINE,
      contents: { label, key, input: typeof entered === "string" ? literalText(entered) : entered, check },
      formats: { input: { numberFormat: field === "approvedOn" ? JA_DATE : "@", horizontal: "left" } },
      rule: rules[field],
    };
  });
}

const rules: Readonly<Record<(typeof SHEET_ENTRIES)[number], NonNullable<FormRow["rule"]>>> = {
  respondent: textRule("回答者", "回答した方の職と氏名を入力します。"),
  contact: textRule("連絡先", "内線番号などを入力します。"),
  approvedOn: dateRule,
};
