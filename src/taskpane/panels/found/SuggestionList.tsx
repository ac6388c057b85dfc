import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SuggestionFinding } from "../../../app/findingsOf";
import { isConfirmedAtOnce } from "../../../core/mapping/groupSuggestions";
import type { MappingDecision } from "../../../core/mapping/mappingDecision";
import { withVerdict } from "../../../core/mapping/withDecision";
import { ShortList } from "../../components/ShortList";
import { useHeadings } from "../../components/useHeadings";
import type { PaneContext } from "../../paneContext";
import { SuggestionCard } from "./SuggestionCard";
import { suggestionsHeading } from "./sectionIds";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { color: tokens.colorNeutralForeground2 },
});

interface SuggestionListProps {
  readonly context: PaneContext;
  readonly suggestions: readonly SuggestionFinding[];
  /** Fiscal years an actual without one can be given. */
  readonly years: readonly number[];
  readonly decisions: readonly MappingDecision[];
  readonly onDecide: (decisions: readonly MappingDecision[]) => void;
  readonly nameOf: (indicatorId: string) => string;
}

/** 候補: cells that may belong to an indicator. One by one, or all that are plain at once; decisions can be undone. */
export function SuggestionList({ context, suggestions, years, decisions, onDecide, nameOf }: SuggestionListProps) {
  const styles = useStyles();
  const headings = useHeadings();
  const open = suggestions.filter(({ verdict }) => verdict === null);
  const plain = open.filter(isConfirmedAtOnce);
  const decideAll = (groups: readonly SuggestionFinding[], verdict: "accepted" | "dropped") =>
    onDecide(
      withVerdict(
        decisions,
        groups.flatMap(({ cells }) => cells),
        verdict,
      ),
    );
  return (
    <section className={styles.section} aria-labelledby={suggestionsHeading}>
      <h2 id={suggestionsHeading} tabIndex={-1} className={headings.heading}>
        {`候補の確認（残り${open.length}件）`}
      </h2>
      <p className={mergeClasses(headings.text, styles.text)}>
        名称や年度だけでは決められなかった表です。採用したものだけを評価に使います。
      </p>
      {suggestions.length > 1 && (
        <div className={styles.buttons}>
          <Button disabledFocusable={plain.length === 0} onClick={() => decideAll(plain, "accepted")}>
            {plain.length < open.length && plain.length > 0 ? `確かな${plain.length}件を採用` : "すべて採用"}
          </Button>
          <Button disabledFocusable={open.length === 0} onClick={() => decideAll(open, "dropped")}>
            {open.length < suggestions.length && open.length > 0 ? `残り${open.length}件を見送り` : "すべて見送り"}
          </Button>
        </div>
      )}
      <ShortList
        label="候補"
        items={suggestions}
        limit={10}
        keyOf={({ key }) => key}
        render={(suggestion) => (
          <SuggestionCard
            suggestion={suggestion}
            indicator={nameOf(suggestion.indicatorId)}
            years={years}
            context={context}
            onDecide={(verdict, fiscalYear) => onDecide(withVerdict(decisions, suggestion.cells, verdict, fiscalYear))}
          />
        )}
      />
    </section>
  );
}
