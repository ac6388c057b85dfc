import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import type { MappingDecision } from "../core/mapping/mappingDecision";
import { PanelBoundary } from "./components/PanelBoundary";
import type { PaneContext } from "./paneContext";
import { FoundSummary } from "./panels/found/FoundSummary";
import { ReportPanel } from "./panels/report/ReportPanel";
import { useFoundWorkbook } from "./useFoundWorkbook";

/** What is confirmed comes as a file of its own: the pane shows itself before it. */
const FoundPanel = lazy(async () => {
  const { FoundPanel: panel } = await import(/* webpackChunkName: "found" */ "./panels/found/FoundPanel");
  return { default: panel };
});

const useStyles = makeStyles({
  workspace: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The main job in the order it is done: what was found, the report, and below what the report rests on. */
export function Workspace({ context }: { readonly context: PaneContext }) {
  const styles = useStyles();
  const found = useFoundWorkbook(context);
  const [decisions, setDecisions] = useState<readonly MappingDecision[]>([]);
  const [reportYear, setReportYear] = useState<number | null>(null);
  const { workbook } = found;
  const findings = useMemo(() => workbook?.findingsWith(decisions) ?? null, [workbook, decisions]);

  return (
    <div className={styles.workspace}>
      <FoundSummary findings={findings} reading={found.reading} failure={found.failure} onReread={found.reread} />
      <ReportPanel
        context={context}
        findings={findings}
        ownSheets={workbook?.ownSheets ?? null}
        reportYear={reportYear}
        onReportYear={setReportYear}
        decisions={decisions}
        onWritten={found.reread}
      />
      {findings !== null && (
        <PanelBoundary describeFailure={context.describeFailure}>
          <Suspense fallback={null}>
            <FoundPanel
              context={context}
              findings={findings}
              reportYear={reportYear ?? findings.reportYear}
              decisions={decisions}
              onDecide={setDecisions}
              reading={found.reading}
              onReread={found.reread}
            />
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  );
}
