import type { Nature } from "../kpi/strategy";
import type { Bracket, BracketKind } from "./splitBrackets";

/** How the brackets of a label stand to those of an indicator's name; `what` is the bracket it hangs on. */
export type BracketComparison =
  | { readonly kind: "same" }
  | { readonly kind: "contradiction"; readonly what: string }
  | { readonly kind: "missing"; readonly bracket: Bracket }
  | { readonly kind: "extra"; readonly bracket: Bracket };

const CITY_WIDE = /^(?:市|全市|市全体|市域|市域全体|市全域|全域|全体|本市|当市|市内|市内全域)$/;

function natureOf(content: string): Nature | null {
  if (/累計|累積|通算/.test(content)) return "cumulative";
  if (/時点|現在|末$/.test(content)) return "pointInTime";
  return /単年|年間|毎年|各年|当該年|^年度$/.test(content) ? "singleYear" : null;
}

function sameContent(kind: BracketKind, one: string, other: string): boolean {
  if (one === other) return true;
  if (kind === "scope") return CITY_WIDE.test(one) && CITY_WIDE.test(other);
  return kind === "nature" && natureOf(one) !== null && natureOf(one) === natureOf(other);
}

/** Scope, nature and other contents are compared kind by kind; units are compared with the indicator's unit elsewhere. */
export function compareBrackets(
  label: readonly Bracket[],
  name: readonly Bracket[],
  nature: Nature | null,
): BracketComparison {
  for (const kind of ["scope", "nature", "other"] as const) {
    const said = label.filter((bracket) => bracket.kind === kind);
    const wanted = name.filter((bracket) => bracket.kind === kind);
    const differing = said.find(
      ({ content }) => !wanted.some((bracket) => sameContent(kind, content, bracket.content)),
    );
    if (differing !== undefined && wanted.length > 0) return { kind: "contradiction", what: differing.content };
    if (kind === "nature" && differing !== undefined && nature !== null) {
      const other = natureOf(differing.content);
      if (other !== null && other !== nature) return { kind: "contradiction", what: differing.content };
      if (other === nature) continue;
    }
    if (differing !== undefined && !(kind === "scope" && CITY_WIDE.test(differing.content))) {
      return { kind: "extra", bracket: differing };
    }
    const missing = wanted.find(({ content }) => !said.some((bracket) => sameContent(kind, bracket.content, content)));
    if (missing !== undefined) return { kind: "missing", bracket: missing };
  }
  return { kind: "same" };
}
