/** Whether a unit is percent, however it is written (%, ％, パーセント). */
export function isPercentUnit(unit: string): boolean {
  return /^(%|パーセント)$/.test(unit.normalize("NFKC").trim());
}
