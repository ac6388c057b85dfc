import { absoluteReference } from "../../workbook/cellAddress";
import { stringLiteral } from "../layout/stringLiteral";
import type { ReportRow } from "../reportInput";

/** Texts are compared up to this many characters. */
const COMPARED = 200;
/** Below the 8,192 characters Excel allows. */
const LONGEST_FORMULA = 8000;

function formula(checks: ReportRow["labelChecks"], compared: number): string {
  const conditions = checks.map(({ ref, text }) => {
    const cell = absoluteReference(ref);
    return text.length <= compared
      ? `EXACT(${cell},${stringLiteral(text)})`
      : `EXACT(LEFT(${cell},${compared}),${stringLiteral(text.slice(0, compared))})`;
  });
  return `=IFERROR(IF(AND(${conditions.join(",")}),1,0),0)`;
}

/**
 * 1 while every label cell still holds the text it had when it was mapped, else 0 (also where the cell is gone):
 * references do not follow sorting, so a figure must not be shown beside a name that is not its own.
 */
export function labelCheck(checks: ReportRow["labelChecks"]): string | number {
  const distinct = [...new Map(checks.map((check) => [absoluteReference(check.ref), check])).values()];
  if (distinct.length === 0) return 1;
  for (let compared = COMPARED; compared > 1; compared = Math.floor(compared / 2)) {
    const whole = formula(distinct, compared);
    if (whole.length <= LONGEST_FORMULA) return whole;
  }
  return formula(distinct.slice(0, 100), 1);
}
