import type { Nature } from "../kpi/strategy";
import type { BracketKind } from "./bracketKind.ja";
import type { Bracket } from "./splitBrackets";

/** How the brackets of a label stand to those of an indicator's name. */
export interface BracketFinding {
  /** `derived`: the label's row holds something computed from the figure. */
  readonly relation: "same" | "contradiction" | "missing" | "extra" | "derived";
  readonly bracket: Bracket;
}

const CITY_WIDE = /^(?:市|全市|市全体|市域|市域全体|市全域|全域|全体|本市|当市|市内|市内全域|男女計?)$/;
/** Kinds that say what is measured; units are compared with the indicator's unit elsewhere. */
const TELLING: readonly BracketKind[] = ["derived", "scope", "nature", "other"];

function natureOf(content: string): Nature | "new" | "gross" | "distinct" | "continued" | null {
  if (/累計|累積|通算/.test(content)) return "cumulative";
  if (/新規/.test(content)) return "new";
  if (/継続/.test(content)) return "continued";
  if (/延べ/.test(content)) return "gross";
  if (/実人数|実数|純計/.test(content)) return "distinct";
  if (/時点|現在|末$|^\d{1,2}月/.test(content)) return "pointInTime";
  return /単年|年間|年度?計|暦年|毎年|各年|当該年|^年度$/.test(content) ? "singleYear" : null;
}

/** 単年度, 年間, 4月1日現在: how a yearly figure is usually meant, so that it often goes without saying. */
export function isUsualNature({ kind, content }: Bracket): boolean {
  const nature = natureOf(content);
  return kind === "nature" && (nature === "singleYear" || nature === "pointInTime");
}

/**
 * The brackets of a label against those of an indicator's name, kind by kind: all that agree, are missing, are too many
 * or contradict. `nature` is what the plan says of the indicator apart from its name, `city` its city's name as compared.
 */
export function compareBrackets(
  label: readonly Bracket[],
  name: readonly Bracket[],
  nature: Nature | null,
  city: string | null = null,
): readonly BracketFinding[] {
  const isCityWide = (content: string): boolean => CITY_WIDE.test(content) || content === city;
  const isSame = (kind: BracketKind, one: string, other: string): boolean => {
    if (one === other) return true;
    if (kind === "scope") return isCityWide(one) && isCityWide(other);
    return kind === "nature" && natureOf(one) !== null && natureOf(one) === natureOf(other);
  };
  const relationOf = (
    bracket: Bracket,
    wanted: readonly Bracket[],
    missing: readonly Bracket[],
  ): BracketFinding["relation"] | null => {
    const { kind, content } = bracket;
    if (wanted.some((one) => isSame(kind, content, one.content))) return "same";
    // Another one in the place of the plan's; beside the plan's it is one too many.
    if (missing.length > 0) return "contradiction";
    if (kind === "derived") return "derived";
    if (kind === "scope" && isCityWide(content)) return null;
    if (kind !== "nature" || nature === null) return "extra";
    const said = natureOf(content);
    return said === nature ? "same" : said === null ? "extra" : "contradiction";
  };
  return TELLING.flatMap((kind): readonly BracketFinding[] => {
    const said = label.filter((bracket) => bracket.kind === kind);
    const wanted = name.filter((bracket) => bracket.kind === kind);
    const missing = wanted.filter(({ content }) => !said.some((one) => isSame(kind, one.content, content)));
    const found = said.flatMap((bracket): readonly BracketFinding[] => {
      const relation = relationOf(bracket, wanted, missing);
      return relation === null ? [] : [{ relation, bracket }];
    });
    const contradicts = found.some(({ relation }) => relation === "contradiction");
    return [...found, ...(contradicts ? [] : missing.map((bracket) => ({ relation: "missing", bracket }) as const))];
  });
}
