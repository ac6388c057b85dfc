import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ComponentProps } from "react";
import type { Findings } from "../../../app/findingsOf";
import { indicatorName } from "../../../core/kpi/indicatorName";
import type { Strategy } from "../../../core/kpi/strategy";
import type { IndicatorAt } from "../../../core/mapping/stored/indicatorsAt";
import type { Assignment } from "../../../core/mapping/withAssignment";
import type { CellSelection } from "../../../core/workbook/workbook";
import { useHeadings } from "../../components/useHeadings";
import type { PaneContext } from "../../paneContext";
import { AssignForm } from "./AssignForm";
import { meaningOf } from "./meaningOf";
import { placeText, roleText } from "./selectionText";
import { useSelection } from "./useSelection";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  news: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  role: { color: tokens.colorNeutralForeground2 },
  indicator: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SelectionPanelProps {
  readonly context: PaneContext;
  readonly strategy: Strategy;
  readonly findings: Findings;
  /** Names of the add-in's own sheets. */
  readonly ownSheets: readonly { readonly name: string }[];
  /** Assigns the selected cells; the sentence says why it could not be done, null: done. */
  readonly onAssign: (selection: CellSelection, assignment: Assignment) => Promise<string | null>;
  /** These cells are not to be used for the indicator. */
  readonly onRelease: (found: IndicatorAt) => void;
}

/** From a cell to its indicator: what the cells selected in Excel stand for, and a way to say it oneself. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { context, strategy, findings, ownSheets, onAssign, onRelease } = props;
  const styles = useStyles();
  const headings = useHeadings();
  const selection = useSelection(context);
  const [assigning, setAssigning] = useState(false);
  const found = selection === null ? [] : meaningOf(findings, selection);
  const only = found.length === 1 ? (found[0] ?? null) : null;
  const isOurs = selection !== null && ownSheets.some(({ name }) => name === selection.sheet);
  return (
    <section className={styles.panel} aria-label="選択中のセル">
      <h2 className={headings.heading}>選択中のセル</h2>
      <div className={styles.news} role="status">
        <p className={headings.text}>
          {selection === null ? "表のセルを選ぶと、対応する指標を表示します。" : placeText(selection)}
        </p>
        {found.slice(0, 5).map((each) => (
          <p key={each.indicatorId} className={headings.text}>
            <span className={styles.indicator}>{indicatorName(strategy, each.indicatorId)}</span>
            <span className={styles.role}>{`　${roleText(each)}`}</span>
          </p>
        ))}
        {found.length > 5 && <p className={headings.text}>{`ほか${found.length - 5}指標`}</p>}
        {selection !== null && found.length === 0 && (
          <p className={mergeClasses(headings.text, styles.role)}>
            {isOurs ? "このアドインが作成したシートです。" : "どの指標にも対応付けられていません。"}
          </p>
        )}
      </div>
      {selection !== null && !isOurs && !assigning && (
        <div className={styles.buttons}>
          <Button onClick={() => setAssigning(true)}>指標に割り当て</Button>
          {only?.state === "taken" && <Button onClick={() => onRelease(only)}>対応付けの解除</Button>}
        </div>
      )}
      {selection !== null && !isOurs && assigning && (
        <AssignForm
          strategy={strategy}
          selection={selection}
          years={findings.reportYears}
          initial={only === null ? null : firstOf(only)}
          onAssign={async (assignment) => onAssign(selection, assignment)}
          onClose={() => setAssigning(false)}
        />
      )}
    </section>
  );
}

/** The earliest figure: of several cells the first is asked for. A name alone says no more than its indicator. */
function firstOf({ indicatorId, cells, isLabel }: IndicatorAt): ComponentProps<typeof AssignForm>["initial"] {
  const [first] = [...cells].sort((one, other) => (one.fiscalYear ?? 0) - (other.fiscalYear ?? 0));
  return first === undefined || isLabel ? { indicatorId, field: "actual", fiscalYear: null } : first;
}
