import { answerOf } from "../../departments/answer";
import type { DepartmentField } from "../../departments/identity/sheetIdentity";
import type { CellValue } from "../../workbook/cellGrid";
import { literalText, type CellFormat } from "../../workbook/sheetPlan";
import { fittedText } from "../layout/fittedText";
import type { DepartmentSheetInput } from "./departmentSheetInput";
import { widthOf } from "./formColumns";
import type { EntryRule, FormContent, FormRow } from "./formRow";
import { entryHeight, FORM_FONT_SIZE, LINE } from "./rowHeights";
import type { RowIdentities } from "./rowIdentities";

/** What differs between the rows of an indicator that are filled in. */
export interface EntryRow {
  readonly field: DepartmentField;
  readonly id: string;
  readonly label: string;
  readonly entryYear: number;
  readonly previous: CellValue;
  readonly entered: CellValue;
  readonly check: FormContent;
  readonly rule: EntryRule;
  /** Free text: the row is as high as its texts, and its label keeps it open. */
  readonly isText?: true;
  /** Points of a row that is not free text. */
  readonly least?: number;
  /** Number format of a figure. */
  readonly format?: string;
  readonly checkFormat?: string;
  readonly status?: FormContent;
}

/** A row of the indicator printed under `number`: what was typed stays, else what was answered before stands in it. */
export function entryRow(
  input: DepartmentSheetInput,
  indicatorId: string,
  number: number,
  given: EntryRow,
  identity: RowIdentities,
): FormRow {
  const typed = answerOf(input.typed ?? [], indicatorId, given.field, given.entryYear);
  const entered = typed === "" || typed === null ? given.entered : typed;
  return {
    kind: given.isText === true ? "text" : "entry",
    id: given.id,
    height: given.isText === true ? "fitted" : entryHeight(given.previous, entered, given.least ?? LINE),
    contents: {
      number,
      label: given.label,
      previous: literal(given.previous),
      key: identity(given),
      input: literal(entered),
      check: given.check,
    },
    formats: formatsOf(given),
    rule: given.rule,
    ...(given.status === undefined ? {} : { status: given.status }),
  };
}

function formatsOf({ previous, format, checkFormat, isText }: EntryRow): NonNullable<FormRow["formats"]> {
  const check = checkFormat === undefined ? {} : { check: { numberFormat: checkFormat, horizontal: "left" } as const };
  if (format !== undefined) {
    const figure: CellFormat = { numberFormat: format, horizontal: "right" };
    return { previous: figure, input: figure, ...check };
  }
  const size = isText === true ? previousSize(previous) : FORM_FONT_SIZE;
  return {
    input: { numberFormat: "@" },
    ...(size === FORM_FONT_SIZE ? {} : { previous: { fontSize: size } }),
    ...check,
  };
}

/** Only last year's longest texts are set smaller, so that they stay below Excel's tallest row. */
function previousSize(previous: CellValue): number {
  return fittedText(String(previous ?? ""), widthOf("previous"), FORM_FONT_SIZE).size;
}

function literal(value: CellValue): CellValue {
  return typeof value === "string" ? literalText(value) : value;
}
