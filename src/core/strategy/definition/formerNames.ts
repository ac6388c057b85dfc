import type { FormerName } from "../../kpi/department";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { parseFiscalYear } from "../../kpi/parseFiscalYear";

/** 旧課名 as it stands in its cell: 環境課（R5まで）. */
export function formerNameText({ name, untilFiscalYear }: FormerName): string {
  return untilFiscalYear === null ? name : `${name}（${formatFiscalYear(untilFiscalYear, "short")}まで）`;
}

/** One line of the cell; a year that is not understood stays part of the name. */
export function readFormerName(line: string): FormerName {
  const [, name, year] = /^(.+?)[(（]([^()（）]+?)まで[)）]$/.exec(line.trim()) ?? [];
  const untilFiscalYear = year === undefined ? null : parseFiscalYear(year);
  return name === undefined || untilFiscalYear === null
    ? { name: line.trim(), untilFiscalYear: null }
    : { name: name.trim(), untilFiscalYear };
}
