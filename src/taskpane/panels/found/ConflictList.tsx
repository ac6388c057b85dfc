import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ConflictFinding } from "../../../app/findingsOf";
import type { MappingDecision } from "../../../core/mapping/mappingDecision";
import { withChoice } from "../../../core/mapping/withDecision";
import { ShortList } from "../../components/ShortList";
import { useHeadings } from "../../components/useHeadings";
import type { PaneContext } from "../../paneContext";
import { ConflictChoice } from "./ConflictChoice";
import { conflictsHeading } from "./sectionIds";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { color: tokens.colorNeutralForeground2 },
  all: { alignSelf: "flex-start" },
});

interface ConflictListProps {
  readonly context: PaneContext;
  readonly conflicts: readonly ConflictFinding[];
  readonly decisions: readonly MappingDecision[];
  readonly onDecide: (decisions: readonly MappingDecision[]) => void;
  readonly nameOf: (indicatorId: string) => string;
}

/** 値の不一致: the same figure in several places that differ. None counts until the user chooses. */
export function ConflictList({ context, conflicts, decisions, onDecide, nameOf }: ConflictListProps) {
  const styles = useStyles();
  const headings = useHeadings();
  const open = conflicts.filter(({ used }) => used === null);
  const takeProposals = () =>
    onDecide(open.reduce((before, { candidates, likeliest }) => withChoice(before, candidates, likeliest), decisions));
  return (
    <section className={styles.section} aria-labelledby={conflictsHeading}>
      <h2 id={conflictsHeading} tabIndex={-1} className={headings.heading}>
        {`値の不一致（残り${open.length}件）`}
      </h2>
      <p className={mergeClasses(headings.text, styles.text)}>
        同じ実績が複数の場所にあり、値が異なります。選ぶまでは評価に使いません。
      </p>
      {conflicts.length > 1 && (
        <Button className={styles.all} disabledFocusable={open.length === 0} onClick={takeProposals}>
          残りは提案どおりに選択
        </Button>
      )}
      <ShortList
        label="値の不一致"
        items={conflicts}
        limit={10}
        keyOf={({ indicatorId, field, fiscalYear }) => `${indicatorId} ${field} ${fiscalYear ?? ""}`}
        render={(conflict) => (
          <ConflictChoice
            conflict={conflict}
            indicator={nameOf(conflict.indicatorId)}
            context={context}
            onChoose={(cell) => onDecide(withChoice(decisions, conflict.candidates, cell))}
          />
        )}
      />
    </section>
  );
}
