import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../../components/Notice";
import type { PaneContext } from "../../paneContext";
import { ReportProgress } from "./ReportProgress";
import { ReportResult } from "./ReportResult";
import { WorkbookNotice } from "./WorkbookNotice";
import { YearChoice } from "./YearChoice";
import { writtenText } from "./writtenText";
import { useReport } from "./useReport";
import { useWorkbookState } from "./useWorkbookState";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  // Read out as it changes; without news it takes no room.
  news: { ":empty": { marginBottom: `calc(-1 * ${tokens.spacingVerticalL})` } },
  lead: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** Choose the year, write the report, see what came out. */
export function ReportPanel({ context }: { readonly context: PaneContext }) {
  const styles = useStyles();
  const [reportYear, setReportYear] = useState<number | null>(null);
  const { state, start, cancel } = useReport(context);
  const workbook = useWorkbookState(context.readState);
  const running = state.phase === "running";

  return (
    <section className={styles.panel} aria-label="進捗一覧の作成">
      <p className={styles.lead}>
        このブックの表から指標の実績を読み取り、進捗一覧とグラフのシートを作ります。元の表は書き換えません。
      </p>
      <WorkbookNotice state={workbook} />
      <YearChoice period={context.strategy.period} value={reportYear} onChange={setReportYear} disabled={running} />
      <Button
        appearance="primary"
        disabledFocusable={running || workbook?.readOnly === true}
        onClick={() => start(reportYear)}
      >
        進捗一覧とグラフを作成
      </Button>
      <div className={styles.news} role="status">
        {state.phase === "running" && (
          <ReportProgress progress={state.progress} cancelling={state.cancelling} onCancel={cancel} />
        )}
        {state.phase === "cancelled" && (
          <Notice intent="info" title="中止しました。" text="もう一度作成すると、はじめから作り直します。" />
        )}
        {state.phase === "done" && (
          <Notice intent="success" title="進捗一覧とグラフを作成しました。" text={writtenText(state.result.written)} />
        )}
        {state.phase === "failed" && (
          <Notice
            intent="error"
            title="作成できませんでした。"
            text={state.failure.sentence}
            details={state.failure.details}
          />
        )}
      </div>
      {state.phase === "done" && <ReportResult result={state.result} context={context} />}
    </section>
  );
}
