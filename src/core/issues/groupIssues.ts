import type { Issue, IssueCode, IssueSeverity } from "./issue";

/** All findings of one kind and weight. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  readonly issues: readonly Issue[];
}

const gravestFirst: readonly IssueSeverity[] = ["error", "warning", "info"];

/** Findings by kind, the gravest kinds first; inside a weight and inside a kind in the order they came. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  return gravestFirst.flatMap((severity) => {
    const kinds = new Map<IssueCode, Issue[]>();
    for (const issue of issues) {
      if (issue.severity !== severity) continue;
      const kind = kinds.get(issue.code);
      if (kind === undefined) kinds.set(issue.code, [issue]);
      else kind.push(issue);
    }
    return [...kinds].map(([code, ofKind]) => ({ code, severity, issues: ofKind }));
  });
}
