import { absoluteReference } from "../../workbook/cellAddress";
import type { CellRef } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { stringLiteral } from "../layout/stringLiteral";
import type { BoundValue } from "../reportInput";
import { columnNames } from "../settings/settingNames";

/** A cell's number × scale; a part (÷1000) as division, and rounded so that no binary remainder is left. */
export function scaledReference(ref: CellRef, scale: number, value = 0): string {
  const cell = absoluteReference(ref);
  if (scale === 1) return cell;
  const divisor = Math.round(1 / scale);
  const digits = Math.floor(Math.log10(Math.max(1, Math.abs(value))));
  const places = Math.max(0, Math.min(9, 13 - digits));
  const isPart = Math.abs(scale) < 1 && divisor * scale > 1 - 1e-9 && divisor * scale < 1 + 1e-9;
  return `ROUND(${cell}${isPart ? `/${divisor}` : `*${scale}`},${places})`;
}

/** The key of a transcribed value on the data sheet. */
export function transcribedKey(indicatorId: string, field: string): string {
  return `${indicatorId}|${field}`;
}

function whileNumeric(ref: CellRef, number: string, labelOk: string, otherwise: string): string {
  return `=IF(AND(${labelOk}=1,ISNUMBER(${absoluteReference(ref)})),${number},${otherwise})`;
}

/**
 * What stands in the cell of one figure: a live reference, the lookup of a transcribed value, the strategy's constant,
 * or `missing` in words. A cell that is still empty is referred to as well, so that it counts once it is filled in.
 */
export function boundContent(value: BoundValue, labelOk: string, key: string, missing: string): CellValue {
  switch (value.kind) {
    case "live":
      return whileNumeric(value.ref, scaledReference(value.ref, value.scale, value.value), labelOk, '""');
    case "transcribed": {
      const found = `INDEX(${columnNames.transcribedValue},MATCH(${stringLiteral(key)},${columnNames.transcribedKey},0))`;
      return `=IFERROR(IF(ISNUMBER(${found}),${found},""),"")`;
    }
    case "strategy":
      return value.value;
    case "none":
      return value.ref === null || value.scale === undefined
        ? missing
        : whileNumeric(value.ref, scaledReference(value.ref, value.scale), labelOk, stringLiteral(missing));
  }
}
