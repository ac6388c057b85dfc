/** A decimal text with a comma every three digits of its integer part: 2920245.5 → 2,920,245.5. */
export function groupDigits(text: string): string {
  const [integer = "", fractionDigits] = text.split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return fractionDigits === undefined ? grouped : `${grouped}.${fractionDigits}`;
}
