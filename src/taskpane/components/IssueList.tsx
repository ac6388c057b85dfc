import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue, IssueSeverity } from "../../core/issues/issue";

const severities: readonly { readonly severity: IssueSeverity; readonly word: string }[] = [
  { severity: "error", word: "要対応" },
  { severity: "warning", word: "要確認" },
  { severity: "info", word: "参考" },
];
const shownAtFirst = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  word: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  none: { margin: 0 },
});

interface IssueListProps {
  readonly issues: readonly Issue[];
  readonly sentence: (issue: Issue) => string;
}

/** 確認事項, the gravest first; each sentence names its cell. A long list opens on request. */
export function IssueList({ issues, sentence }: IssueListProps) {
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  if (issues.length === 0) return <p className={styles.none}>確認が必要なことはありません。</p>;
  const sorted = severities.flatMap(({ severity, word }) =>
    issues.filter((issue) => issue.severity === severity).map((issue) => ({ issue, word })),
  );
  const shown = whole ? sorted : sorted.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.list} aria-label="確認事項">
        {shown.map(({ issue, word }, index) => (
          <li key={index} className={styles.item}>
            <span className={`${styles.word} ${styles[issue.severity]}`}>{word}</span>
            {sentence(issue)}
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button onClick={() => setWhole(true)}>{`残りの${sorted.length - shown.length}件を表示`}</Button>
      )}
    </>
  );
}
