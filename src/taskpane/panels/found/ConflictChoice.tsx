import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ConflictFinding } from "../../../app/findingsOf";
import type { MappedCell } from "../../../core/mapping/mapping";
import { CellLink } from "../../components/CellLink";
import type { PaneContext } from "../../paneContext";
import { cellText, fieldText } from "../../components/figureText";

const useStyles = makeStyles({
  choice: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
  place: { paddingLeft: "36px", marginTop: `calc(-1 * ${tokens.spacingVerticalXS})` },
});

const none = "none";

interface ConflictChoiceProps {
  readonly conflict: ConflictFinding;
  /** Name of the indicator. */
  readonly indicator: string;
  readonly context: PaneContext;
  readonly onChoose: (cell: MappedCell | null) => void;
}

/** One figure with the places that differ: which of them counts, or none. */
export function ConflictChoice({ conflict, indicator, context, onChoose }: ConflictChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const { candidates, used, likeliest } = conflict;
  const chosen = used === null ? none : String(candidates.indexOf(used));
  return (
    <div className={styles.choice}>
      <h3 id={id} className={styles.title}>
        {`${indicator}（${fieldText(conflict)}）`}
      </h3>
      <RadioGroup
        aria-labelledby={id}
        value={chosen}
        onChange={(_, { value }) => onChoose(value === none ? null : (candidates[Number(value)] ?? null))}
      >
        {candidates.map((candidate, index) => (
          <div key={index}>
            <Radio
              value={String(index)}
              label={`${cellText(candidate)}${candidate === likeliest ? "（提案：最新のシート）" : ""}`}
            />
            <div className={styles.place}>
              <CellLink cell={candidate.ref} context={context} />
            </div>
          </div>
        ))}
        <Radio value={none} label="選ばない（評価に使わない）" />
      </RadioGroup>
    </div>
  );
}
