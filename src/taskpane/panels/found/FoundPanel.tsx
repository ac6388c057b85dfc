import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Findings } from "../../../app/findingsOf";
import { indicatorName } from "../../../core/kpi/indicatorName";
import type { Strategy } from "../../../core/kpi/strategy";
import type { MappingDecision } from "../../../core/mapping/mappingDecision";
import type { PaneContext } from "../../paneContext";
import { ConflictList } from "./ConflictList";
import { GoalList } from "./GoalList";
import { LostSources } from "./LostSources";
import { SuggestionList } from "./SuggestionList";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    marginTop: tokens.spacingVerticalM,
  },
  again: { alignSelf: "flex-start" },
});

export interface FoundPanelProps {
  readonly context: PaneContext;
  readonly strategy: Strategy;
  readonly findings: Findings;
  /** Fiscal year the figures are shown for. */
  readonly reportYear: number;
  readonly decisions: readonly MappingDecision[];
  readonly onDecide: (decisions: readonly MappingDecision[]) => void;
  readonly reading: boolean;
  readonly onReread: () => void;
}

/** What the report rests on: suggestions to confirm, places to choose between, and every indicator with its cell. */
export function FoundPanel(props: FoundPanelProps) {
  const styles = useStyles();
  const { context, strategy, findings, reportYear, decisions, onDecide, reading, onReread } = props;
  const nameOf = (indicatorId: string) => indicatorName(strategy, indicatorId);
  const deciding = { context, decisions, onDecide, nameOf };
  return (
    <section className={styles.panel} aria-label="読み取った内容の確認">
      {findings.losses.length > 0 && <LostSources {...deciding} losses={findings.losses} />}
      {findings.suggestions.length > 0 && (
        <SuggestionList {...deciding} suggestions={findings.suggestions} years={findings.reportYears} />
      )}
      {findings.conflicts.length > 0 && <ConflictList {...deciding} conflicts={findings.conflicts} />}
      <GoalList context={context} strategy={strategy} findings={findings} reportYear={reportYear} />
      <Button className={styles.again} disabledFocusable={reading} onClick={onReread}>
        {reading ? "読み直しています…" : "ブックを読み直す"}
      </Button>
    </section>
  );
}
