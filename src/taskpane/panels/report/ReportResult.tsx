import type { WriteReportResult } from "../../../app/writeReport";
import { makeStyles, tokens } from "@fluentui/react-components";
import { IssueList } from "../../components/IssueList";
import { StatusCounts } from "../../components/StatusCounts";
import type { PaneContext } from "../../paneContext";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";
import { foundText } from "./foundText";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

interface ReportResultProps {
  readonly result: WriteReportResult;
  readonly context: PaneContext;
}

/** The year, what was found, how the indicators stand, and what wants a look. */
export function ReportResult({ result, context }: ReportResultProps) {
  const styles = useStyles();
  return (
    <div className={styles.result}>
      <h2 className={styles.heading}>{`${formatFiscalYear(result.reportYear)}の判定`}</h2>
      {foundText(result).map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <StatusCounts counts={result.summary.byStatus} scheme={context.scheme} />
      <h2 className={styles.heading}>{`確認事項（${result.issues.length}件）`}</h2>
      <IssueList issues={result.issues} sentence={context.issueSentence} />
    </div>
  );
}
