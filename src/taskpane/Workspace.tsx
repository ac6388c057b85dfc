import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import type { IndicatorAt } from "../core/mapping/stored/indicatorsAt";
import type { Assignment } from "../core/mapping/withAssignment";
import type { CellSelection } from "../core/workbook/workbook";
import type { Scheme } from "../core/kpi/scheme";
import type { MappingDecision } from "../core/mapping/mappingDecision";
import { withVerdict } from "../core/mapping/withDecision";
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

/** What is selected in Excel, after what was found. */
const SelectionPanel = lazy(async () => {
  const { SelectionPanel: panel } = await import(/* webpackChunkName: "found" */ "./panels/selection/SelectionPanel");
  return { default: panel };
});

/** The judgements beside the user's own table. */
const BesidePanel = lazy(async () => {
  const { BesidePanel: panel } = await import(/* webpackChunkName: "found" */ "./panels/beside/BesidePanel");
  return { default: panel };
});

/** What the departments are asked for. */
const InquiryPanel = lazy(async () => {
  const { InquiryPanel: panel } = await import(/* webpackChunkName: "found" */ "./panels/inquiry/InquiryPanel");
  return { default: panel };
});

/** What the departments returned. */
const ReturnsPanel = lazy(async () => {
  const { ReturnsPanel: panel } = await import(/* webpackChunkName: "found" */ "./panels/returns/ReturnsPanel");
  return { default: panel };
});

/** Whether what is published can be read by programs. */
const MachineReadablePanel = lazy(async () => {
  const { MachineReadablePanel: panel } = await import(
    /* webpackChunkName: "found" */ "./panels/machineReadable/MachineReadablePanel"
  );
  return { default: panel };
});

/** What is set once a year. */
const SettingsPanel = lazy(async () => {
  const { SettingsPanel: panel } = await import(/* webpackChunkName: "found" */ "./panels/settings/SettingsPanel");
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
  const [scheme, setScheme] = useState<Scheme | null>(null);
  const [reportYear, setReportYear] = useState<number | null>(null);
  const { workbook } = found;
  const findings = useMemo(() => workbook?.findingsWith(decisions) ?? null, [workbook, decisions]);

  const assign = async (selection: CellSelection, assignment: Assignment): Promise<string | null> => {
    // Read again first: the decision remembers the text beside the cells as it is now.
    const fresh = await found.reread();
    if (fresh === null) return "ブックを読み取れなかったため、割り当てませんでした。";
    const next = fresh.assign(decisions, selection, assignment);
    if (next === null) return `「${selection.sheet}」のセルは割り当てられません。別のセルを選んでください。`;
    setDecisions(next);
    return null;
  };
  const release = ({ cells }: IndicatorAt) => setDecisions(withVerdict(decisions, cells, "dropped"));

  return (
    <div className={styles.workspace}>
      <FoundSummary
        findings={findings}
        reading={found.reading}
        failure={found.failure}
        onReread={() => void found.reread()}
      />
      <ReportPanel
        context={context}
        findings={findings}
        ownSheets={workbook?.ownSheets ?? null}
        reportYear={reportYear}
        onReportYear={setReportYear}
        decisions={decisions}
        scheme={scheme}
        onWritten={() => void found.reread()}
      />
      {findings !== null && (
        <PanelBoundary describeFailure={context.describeFailure}>
          <Suspense fallback={null}>
            <FoundPanel
              context={context}
              strategy={workbook?.strategy ?? context.strategy}
              findings={findings}
              reportYear={reportYear ?? findings.reportYear}
              decisions={decisions}
              onDecide={setDecisions}
              reading={found.reading}
              onReread={() => void found.reread()}
            />
            <SelectionPanel
              context={context}
              strategy={workbook?.strategy ?? context.strategy}
              findings={findings}
              ownSheets={workbook?.ownSheets ?? []}
              onAssign={assign}
              onRelease={release}
            />
            <BesidePanel
              context={context}
              reportYear={reportYear ?? findings.reportYear}
              decisions={decisions}
              hasStatusTable={workbook?.ownSheets.some(({ key }) => key === "statusTable") === true}
            />
            <InquiryPanel
              context={context}
              strategy={workbook?.strategy ?? context.strategy}
              reportYear={reportYear ?? findings.reportYear}
              decisions={decisions}
              onWritten={() => void found.reread()}
            />
            <ReturnsPanel context={context} onWritten={() => void found.reread()} />
            <MachineReadablePanel
              context={context}
              dataSheet={workbook?.ownSheets.find(({ key }) => key === "dataValues")?.name ?? null}
            />
            <SettingsPanel
              context={context}
              schemeInForce={findings.scheme}
              chosen={scheme}
              onChoose={setScheme}
              onWritten={() => void found.reread()}
            />
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  );
}
