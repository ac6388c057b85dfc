import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IssueSeverity } from "../../../core/issues/issue";
import { groupIssues } from "../../../core/issues/groupIssues";
import type { IssueGroup } from "../../../core/issues/groupIssues";
import { issueKindText } from "../../../core/issues/issueKindText.ja";
import type { Issue } from "../../../core/issues/issue";
import { Disclosure } from "../../components/Disclosure";
import { ShortList } from "../../components/ShortList";
import { useHeadings } from "../../components/useHeadings";
import type { PaneContext } from "../../paneContext";
import { IssueItem } from "./IssueItem";

const words: Readonly<Record<IssueSeverity, string>> = { error: "要対応", warning: "要確認", info: "参考" };
/** More of a kind are one line until they are asked for. */
const openUpTo = 3;
const shownAtFirst = 20;

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  word: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  items: { paddingLeft: "24px", paddingBottom: tokens.spacingVerticalS },
});

interface IssueGroupsProps {
  readonly issues: readonly Issue[];
  readonly context: PaneContext;
}

/** 確認事項 by kind, the gravest first. Few of a kind that need a hand stand open, many are one line with a count. */
export function IssueGroups({ issues, context }: IssueGroupsProps) {
  const styles = useStyles();
  const headings = useHeadings();
  if (issues.length === 0) return <p className={headings.text}>確認が必要なことはありません。</p>;
  return (
    <div>
      {groupIssues(issues).map((group) => (
        <div key={`${group.severity} ${group.code}`} className={styles.group}>
          <Disclosure
            level={3}
            initiallyOpen={group.severity !== "info" && group.issues.length <= openUpTo}
            title={
              <>
                <span className={mergeClasses(styles.word, styles[group.severity])}>{words[group.severity]}</span>
                {titleOf(group)}
              </>
            }
          >
            <div className={styles.items}>
              <ShortList
                label={issueKindText[group.code]}
                items={group.issues}
                limit={shownAtFirst}
                keyOf={(_, index) => String(index)}
                render={(issue) => <IssueItem issue={issue} context={context} />}
              />
            </div>
          </Disclosure>
        </div>
      ))}
    </div>
  );
}

function titleOf({ code, issues }: IssueGroup): string {
  return `${issueKindText[code]}（${issues.length}件）`;
}
