import type { ConditionalFormat, Validation } from "../../workbook/sheetPlan";
import { columnLetters } from "../../workbook/cellAddress";
import { rectOf } from "../../workbook/layout/contentBlock";
import { reportStyle } from "../../workbook/layout/reportStyle";
import { otherYearRule } from "../entries/answeredCells";
import type { ReportInput } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import { statusOrder } from "../settings/statusOrder";
import type { CouncilForm } from "./councilForm";

/** Rows of the body, zero-based, and the header row with the years. */
export interface BodyRows {
  readonly top: number;
  readonly bottom: number;
  readonly years: number;
}

/** An empty cell to be filled in is tinted, so that the finished paper is white. */
export const TO_FILL_IN = "#FFFBE8";

/** Fills of 判定 by the live status; entries still empty; the report year's figures. */
export function councilConditionalFormats(
  { scheme, reportYear }: ReportInput,
  form: CouncilForm,
  { top, bottom, years }: BodyRows,
): readonly ConditionalFormat[] {
  const height = bottom - top + 1;
  const columnRect = (key: string) => rectOf(top, form.column(key), height, 1);
  const firstEntry = form.column("note") + 1;
  const isEntry = form.cell("isEntry", top);
  const byStatus = (key: string, condition: (index: number) => string): readonly ConditionalFormat[] =>
    statusOrder.map((status, index) => ({
      rect: columnRect(key),
      formula: `=${condition(index)}`,
      fill: scheme.statuses[status].fill,
      color: scheme.statuses[status].font,
      stopIfTrue: true,
    }));
  const year = form.columns.findIndex(({ key }) => key.startsWith("actual:"));
  const yearCount = form.columns.filter(({ key }) => key.startsWith("actual:")).length;
  const entry = form.factors === "column" ? form.column("factors") : firstEntry;
  const entries = rectOf(top, entry, height, form.factors === "column" ? 1 : form.printed - firstEntry);
  return [
    otherYearRule(entries, { entry, answer: form.column("answer") }, reportYear, TO_FILL_IN),
    ...byStatus("status", (index) => `${form.cell("statusId", top)}="${statusOrder[index] ?? ""}"`),
    ...["lastStatus", "decision"].flatMap((key) =>
      byStatus(
        key,
        (index) => `SUBSTITUTE(${form.cell(key, top)},CHAR(10),"")=INDEX(${settingNames.statusText},${index + 1})`,
      ),
    ),
    {
      rect: rectOf(top, firstEntry, height, form.printed - firstEntry),
      formula: `=AND(${isEntry}=2,$${columnLetters(firstEntry)}${top + 1}="")`,
      fill: TO_FILL_IN,
    },
    ...(form.factors === "column"
      ? [
          {
            rect: columnRect("factors"),
            formula: `=AND(${isEntry}=1,${form.cell("factors", top)}="")`,
            fill: TO_FILL_IN,
          },
        ]
      : []),
    ...(yearCount === 0
      ? []
      : [
          {
            rect: rectOf(years, year, 1, yearCount),
            formula: `=${columnLetters(year)}$${years + 1}=${settingNames.reportYear}`,
            fill: reportStyle.inputFill,
            bold: true,
          },
        ]),
  ];
}

/** 評価（決定） is chosen on the status table: what was typed here would be lost, so that nothing can be. */
export function decisionValidation(form: CouncilForm, { top, bottom }: Pick<BodyRows, "top" | "bottom">): Validation {
  return {
    kind: "wholeNumber",
    min: 0,
    max: 0,
    rect: rectOf(top, form.column("decision"), bottom - top + 1, 1),
    promptTitle: "評価（決定）",
    prompt: "「進捗一覧」の評価（決定）の列で選ぶと、ここに表示されます。",
    errorTitle: "ここには入力できません",
    error: "「進捗一覧」の評価（決定）の列で選んでください。",
  };
}
