import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { Findings } from "../../../app/findingsOf";
import type { FoundWorkbook } from "../../../app/readFindings";
import type { Scheme } from "../../../core/kpi/scheme";
import type { ReportOutput } from "../../../core/reports/reportOutput";
import { sheetsOfOutput } from "../../../core/reports/sheetsOfOutput";
import type { MappingDecision } from "../../../core/mapping/mappingDecision";
import { FailureNotice } from "../../components/FailureNotice";
import { Notice } from "../../components/Notice";
import { PanelBoundary } from "../../components/PanelBoundary";
import type { PaneContext } from "../../paneContext";
import { closedWorkbook } from "./closedWorkbook";
import { ReportProgress } from "./ReportProgress";
import { useReport } from "./useReport";
import { useWorkbookState } from "./useWorkbookState";
import { WorkbookNotice } from "./WorkbookNotice";
import { writtenText } from "./writtenText";
import { YearChoice } from "./YearChoice";
import { YearNotice } from "./YearNotice";

const ReportResult = lazy(async () => {
  const { ReportResult: result } = await import(/* webpackChunkName: "result" */ "./ReportResult");
  return { default: result };
});

/** The papers beside the status come after what was found: the pane shows itself before them. */
const OutputChoice = lazy(async () => {
  const { OutputChoice: choice } = await import(/* webpackChunkName: "found" */ "./OutputChoice");
  return { default: choice };
});

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // Read out as it changes; without news it takes no room.
  news: { ":empty": { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` } },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

interface ReportPanelProps {
  readonly context: PaneContext;
  /** Null while the workbook is being read. */
  readonly findings: Findings | null;
  readonly ownSheets: FoundWorkbook["ownSheets"] | null;
  /** The fiscal year the user chose; null: the one proposed. */
  readonly reportYear: number | null;
  readonly onReportYear: (reportYear: number) => void;
  readonly decisions: readonly MappingDecision[];
  /** Null: as on the settings sheet. */
  readonly scheme: Scheme | null;
  /** The report was written: the workbook is another one now. */
  readonly onWritten: () => void;
}

/** Choose the year, write the report, see what came out. */
export function ReportPanel(props: ReportPanelProps) {
  const { context, findings, ownSheets, onReportYear, decisions, scheme, onWritten } = props;
  const styles = useStyles();
  const { state, start, cancel } = useReport(context, onWritten);
  const [more, setMore] = useState<readonly ReportOutput[]>([]);
  const outputs: readonly ReportOutput[] = ["status", ...more];
  const written = outputs.flatMap((output) => sheetsOfOutput[output]);
  const closed = closedWorkbook(useWorkbookState(context.readState), ownSheets, written);
  const running = state.phase === "running";
  const trigger = useFocusBack(running);
  const reportYear = props.reportYear ?? findings?.reportYear ?? null;
  const blocked = closed !== null && (closed.kind !== "structureProtected" || closed.blocked);

  return (
    <section className={styles.panel} aria-label="進捗一覧の作成">
      <WorkbookNotice closed={closed} />
      <YearChoice
        years={findings?.reportYears ?? planYears(context)}
        value={reportYear}
        onChange={onReportYear}
        disabled={running}
      />
      <Button
        ref={trigger}
        appearance="primary"
        disabledFocusable={running || blocked}
        onClick={() =>
          start({
            reportYear,
            decisions,
            ...(scheme === null ? {} : { scheme }),
            ...(more.length === 0 ? {} : { outputs }),
          })
        }
      >
        進捗一覧とグラフを作成
      </Button>
      {state.phase === "idle" && <p className={styles.hint}>元の表は書き換えず、別のシートに作成します。</p>}
      {ownSheets !== null && findings !== null && (
        <YearNotice ownSheets={ownSheets} reportYear={reportYear ?? findings.reportYear} />
      )}
      {ownSheets !== null && findings !== null && (
        <PanelBoundary describeFailure={context.describeFailure}>
          <Suspense fallback={null}>
            <OutputChoice ownSheets={ownSheets} chosen={more} onChange={setMore} disabled={running} />
          </Suspense>
        </PanelBoundary>
      )}
      {running && <ReportProgress progress={state.progress} cancelling={state.cancelling} onCancel={cancel} />}
      <div className={styles.news} role="status">
        {state.phase === "cancelled" && (
          <Notice intent="info" title="中止しました。" text="もう一度作成すると、はじめから作り直します。" />
        )}
        {state.phase === "done" && (
          <Notice intent="success" title="進捗一覧とグラフを作成しました。" text={writtenText(state.result.written)} />
        )}
        {state.phase === "undefined" && (
          <Notice
            intent="error"
            title="作成しませんでした。"
            text="指標の定義のシートに使える指標がありません。下の確認事項のセルを直してから、もう一度作成してください。"
          />
        )}
        {state.phase === "failed" && <FailureNotice title="作成できませんでした。" failure={state.failure} />}
      </div>
      {(state.phase === "done" || state.phase === "undefined") && (
        <PanelBoundary describeFailure={context.describeFailure}>
          <Suspense fallback={null}>
            <ReportResult result={state.result} context={context} />
          </Suspense>
        </PanelBoundary>
      )}
    </section>
  );
}

/** The fiscal years of the plan after its start, which is the 起点: what is offered before the workbook is read. */
function planYears({ strategy: { period } }: PaneContext): readonly number[] {
  return Array.from({ length: period.targetYear - period.startYear }, (_, index) => period.startYear + 1 + index);
}

/** The focus returns to the trigger when what had it (中止) goes away with the run. Returns the trigger's ref. */
function useFocusBack(running: boolean): (element: HTMLButtonElement | null) => void {
  const trigger = useRef<HTMLButtonElement>(null);
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !running && document.activeElement === document.body) trigger.current?.focus();
    wasRunning.current = running;
  }, [running]);
  return useCallback((element) => {
    trigger.current = element;
  }, []);
}
