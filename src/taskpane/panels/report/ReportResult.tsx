import { makeStyles, tokens } from "@fluentui/react-components";
import type { WriteReportResult } from "../../../app/writeReport";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";
import { StatusCounts } from "../../components/StatusCounts";
import { useHeadings } from "../../components/useHeadings";
import type { PaneContext } from "../../paneContext";
import { IssueGroups } from "./IssueGroups";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface ReportResultProps {
  readonly result: WriteReportResult;
  readonly context: PaneContext;
}

/** How the indicators stand in the report year, and what wants a look. */
export function ReportResult({ result, context }: ReportResultProps) {
  const styles = useStyles();
  const headings = useHeadings();
  const { total, evaluated, byStatus } = result.summary;
  return (
    <div className={styles.result}>
      {!result.cancelled && (
        <>
          <h2 className={headings.heading}>{`${formatFiscalYear(result.reportYear)}の判定`}</h2>
          <p className={headings.text}>{`${total}指標のうち${evaluated}指標を判定しました。`}</p>
          <StatusCounts counts={byStatus} scheme={result.scheme} />
          {result.dataIssues !== undefined && (
            <p className={headings.text}>
              {`公表・CSV用のデータの機械判読の確認：${result.dataIssues.length}件${result.dataIssues.length === 0 ? "" : "（「機械判読チェック」でセルを確認できます）"}`}
            </p>
          )}
        </>
      )}
      <h2 className={headings.heading}>{`確認事項（${result.issues.length}件）`}</h2>
      <IssueGroups issues={result.issues} context={context} />
    </div>
  );
}
