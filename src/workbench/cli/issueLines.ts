import type { Issue, IssueSeverity } from "../../core/issues/issue";

const captions: Readonly<Record<IssueSeverity, string>> = { error: "要対応", warning: "要確認", info: "参考" };
const order: readonly IssueSeverity[] = ["error", "warning", "info"];
/** Of what is only for the record, a screenful; the JSON has all. */
const INFO_SHOWN = 20;

/** 確認事項, what matters most first. */
export function issueLines(issues: readonly Issue[], sentence: (issue: Issue) => string): readonly string[] {
  if (issues.length === 0) return ["【確認事項】なし"];
  const lines = order.flatMap((severity) => {
    const found = issues.filter((issue) => issue.severity === severity);
    const shown = severity === "info" ? found.slice(0, INFO_SHOWN) : found;
    const rest = found.length - shown.length;
    return [
      ...shown.map((issue) => `  ［${captions[severity]}］${sentence(issue)}`),
      ...(rest > 0 ? [`  ［${captions[severity]}］ほか ${rest} 件（--json で全件を出力できます）`] : []),
    ];
  });
  return [`【確認事項】${issues.length} 件`, ...lines];
}
