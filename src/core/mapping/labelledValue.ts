import type { HeaderMeaning } from "./classifyHeader";
import { classifyHeader } from "./classifyHeader";
import type { MappedField } from "./mapping";

/** A figure with its heading in one cell: 基準値：340人（R2）, 【実績】59.4％, R6実績 305. */
export interface LabelledValue {
  readonly meaning: HeaderMeaning;
  readonly label: string;
  /** What stands behind the heading. */
  readonly value: string;
}

const BEFORE_COLON = /^\s*([^:：\n\d０-９][^:：\n]{0,15}?)\s*[:：]\s*(\S.*)$/s;
const IN_BRACKETS = /^\s*[【〔［[（(]([^】〕］\]）)]{1,14})[】〕］\]）)]\s*(\S.*)$/s;
const BEFORE_SPACE = /^\s*(\S{2,10})[\s\u3000]+((?:約|[-－−▲△])?[\d０-９]\S*)\s*$/;
const LONGEST = 60;

/** The heading inside a cell and the text behind it, or null where none of ours stands in front. */
export function labelledValue(text: string): LabelledValue | null {
  if (text.length > LONGEST) return null;
  for (const pattern of [BEFORE_COLON, IN_BRACKETS, BEFORE_SPACE]) {
    const [, label = "", value = ""] = pattern.exec(text) ?? [];
    const meaning = value === "" ? null : classifyHeader(label);
    if (meaning === null || meaning.rows !== null) continue;
    const { role, year } = meaning;
    const isField = role === "baseline" || role === "currentState" || role === "target" || role === "actual";
    // (R5) 59.4 and R5 59.4 are figures with their year.
    if (isField || (role === null && year !== null && pattern === BEFORE_COLON)) return { meaning, label, value };
  }
  return null;
}

/** Whether the heading inside the cell says the field it was found for. */
export function saysField({ meaning: { role } }: LabelledValue, field: MappedField): boolean {
  return field === "baseline"
    ? role === "baseline" || role === "currentState"
    : field === "actual"
      ? role === "actual" || role === null
      : role === "target";
}
