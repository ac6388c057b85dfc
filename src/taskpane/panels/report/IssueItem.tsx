import { makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../../core/issues/issue";
import { issueSentence } from "../../../core/issues/issueText.ja";
import { parseAddress } from "../../../core/workbook/parseAddress";
import { CellLink } from "../../components/CellLink";
import type { PaneContext } from "../../paneContext";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  indicator: { display: "block", fontWeight: tokens.fontWeightSemibold },
  place: { display: "block" },
});

interface IssueItemProps {
  readonly issue: Issue;
  readonly context: PaneContext;
}

/** One finding: whose indicator, which cell (a jump), and the sentence. */
export function IssueItem({ issue, context }: IssueItemProps) {
  const styles = useStyles();
  const { sheet, cell, indicatorId } = issue;
  const indicator = context.strategy.indicators.find(({ id }) => id === indicatorId);
  const ref = sheet === undefined || cell === undefined ? null : parseAddress(sheet, cell);
  return (
    <div className={styles.item}>
      {indicator !== undefined && <span className={styles.indicator}>{indicator.name}</span>}
      {ref !== null && (
        <span className={styles.place}>
          <CellLink cell={ref} context={context} />
        </span>
      )}
      {ref === null && sheet !== undefined && <span className={styles.place}>{`「${sheet}」シート`}</span>}
      {issueSentence(issue)}
    </div>
  );
}
