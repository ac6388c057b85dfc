/** Whether a figure is written with fewer decimals than its baseline (12 beside 12.4); `shown` is the cell's text. [RD10] */
export function hasFewerDecimals(shown: string, baselineDecimals: number): boolean {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(shown.normalize("NFKC"));
  return digits !== null && (digits[1]?.length ?? 0) < baselineDecimals;
}
