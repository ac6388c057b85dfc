export interface ApiSet {
  /** `ExcelApi`, `ExcelApiOnline`, … */
  readonly name: string;
  /** `1.13`; "BETA" for previews. */
  readonly version: string;
}

/** What the published type definitions say about the members of Excel's objects. */
export interface TypeDefinitions {
  /** The requirement set of `Range.values`; null when the member is not documented. Any case. */
  readonly setOf: (member: string) => ApiSet | null;
  readonly knows: (className: string, member: string) => boolean;
}

/** Members that travel under another name than they are documented. */
const renamed: Readonly<Record<string, string>> = {
  "worksheet.gridlines": "worksheet.showgridlines",
  "worksheet.headings": "worksheet.showheadings",
};

/** Without the published file nothing is known: no set, no member. */
export const noTypeDefinitions: TypeDefinitions = { setOf: () => null, knows: () => false };

/** Reads `[Api set: …]` of every class member in the text of `@types/office-js`. */
export function readTypeDefinitions(text: string): TypeDefinitions {
  const sets = new Map<string, ApiSet | null>();
  const start = text.indexOf("declare namespace Excel {");
  const lines = text.slice(start < 0 ? 0 : start).split("\n");
  let className: string | null = null;
  let classSet: ApiSet | null = null;
  let comment: ApiSet | null = null;
  for (const line of lines) {
    const told = /\[Api set: (\w+) ([\w.]+)/.exec(line);
    if (told !== null) comment = { name: told[1] ?? "", version: told[2] ?? "" };
    else if (line.startsWith("}")) break;
    else if (/^ {4}(export )?(class|interface|enum|namespace|type|function|const|var) /.test(line)) {
      className = /^ {4}(?:export )?class (\w+)/.exec(line)?.[1]?.toLowerCase() ?? null;
      classSet = comment;
      comment = null;
    } else if (/^ {4}\}/.test(line)) {
      className = null;
      comment = null;
    } else if (className !== null) {
      const member = /^ {8}(?:readonly )?(\w+)\??\s*[:(<]/.exec(line)?.[1]?.toLowerCase();
      if (member === undefined) continue;
      const key = `${className}.${member}`;
      sets.set(key, lower(sets.get(key) ?? null, comment ?? classSet));
      comment = null;
    }
  }
  const keyOf = (member: string): string => renamed[member.toLowerCase()] ?? member.toLowerCase();
  return {
    setOf: (member) => sets.get(keyOf(member)) ?? null,
    knows: (name, member) => sets.has(keyOf(`${name}.${member}`)),
  };
}

/** An overloaded method counts from its first overload on. */
function lower(known: ApiSet | null, next: ApiSet | null): ApiSet | null {
  if (known === null || next === null) return known ?? next;
  return known.name === next.name && compareVersions(next.version, known.version) < 0 ? next : known;
}

/** `1.9` < `1.13`; a preview is above every number. */
export function compareVersions(a: string, b: string): number {
  const left = a.split(".").map(partNumber);
  const right = b.split(".").map(partNumber);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}

function partNumber(part: string): number {
  const number = Number(part);
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}
