import type { Era } from "../../kpi/eras";
import { eras } from "../../kpi/eras";

function byEra(year: string, of: (era: Era, yearOfEra: string) => string): string {
  return eras.reduceRight(
    (rest, era) => `IF(${year}>=${era.firstYear},${of(era, `(${year}-${era.firstYear - 1})`)},${rest})`,
    `${year}&"年度"`,
  );
}

/** A fiscal year as 令和６年度. [YR1] */
export function longFiscalYearFormula(year: string): string {
  const digit = (place: string) => `MID("０１２３４５６７８９",${place}+1,1)`;
  return byEra(year, (era, n) => {
    const digits = `IF(${n}>9,${digit(`INT(${n}/10)`)},"")&${digit(`MOD(${n},10)`)}`;
    return `"${era.name}"&IF(${n}=1,"元",${digits})&"年度"`;
  });
}

/** A fiscal year as R6. [YR1] */
export function shortFiscalYearFormula(year: string): string {
  return byEra(year, (era, n) => `"${era.letter}"&${n}`);
}
