const LONGEST_NAME = 31;

/** The wanted name, or 「進捗一覧 (2)」 and so on where another sheet has it; never over 31 characters. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
