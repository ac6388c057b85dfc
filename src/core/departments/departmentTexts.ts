import type { AcceptedAnswer } from "./collect/acceptedAnswer";
import type { DepartmentField } from "./identity/sheetIdentity";

/** What a department wrote about an indicator for one fiscal year; "" where it wrote nothing. */
export interface DepartmentTexts {
  /** As it is called now. */
  readonly department: string;
  /** 差戻し: the office waits for another answer; until it comes this one stays. */
  readonly isSentBack: boolean;
  readonly analysis: string;
  /** 今後の方針: the word of the list. */
  readonly policy: string;
  readonly nextSteps: string;
}

/** Departments as they are called now, and which of them were sent their answers back. */
export interface DepartmentNames {
  readonly nameNow: (name: string) => string;
  readonly sentBack: ReadonlySet<string>;
}

const fields: readonly DepartmentField[] = ["analysis", "policy", "nextSteps"];

/** The texts in force for one fiscal year, by indicator; one without any is not there. Another year's never count. */
export function departmentTexts(
  answers: readonly AcceptedAnswer[],
  fiscalYear: number,
  { nameNow, sentBack }: DepartmentNames,
): ReadonlyMap<string, DepartmentTexts> {
  const texts = new Map<string, DepartmentTexts>();
  for (const { indicatorId, field, entryYear, value, department } of answers) {
    const text = String(value ?? "")
      .replace(/\r\n?/g, "\n")
      .trim();
    if (entryYear !== fiscalYear || !fields.includes(field) || text === "") continue;
    const name = nameNow(department);
    const nothing = { department: name, isSentBack: sentBack.has(name), analysis: "", policy: "", nextSteps: "" };
    texts.set(indicatorId, { ...(texts.get(indicatorId) ?? nothing), [field]: text });
  }
  return texts;
}
