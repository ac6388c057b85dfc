import { Button, Label, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SuggestionFinding } from "../../../app/findingsOf";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";
import { CellLink } from "../../components/CellLink";
import type { PaneContext } from "../../paneContext";
import { EvidenceList } from "./EvidenceList";
import { cellText, fieldText } from "../../components/figureText";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
  figures: { listStyleType: "none", margin: 0, padding: 0 },
  year: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface SuggestionCardProps {
  readonly suggestion: SuggestionFinding;
  /** Name of the indicator. */
  readonly indicator: string;
  /** Fiscal years to choose from where the sheet states none. */
  readonly years: readonly number[];
  readonly context: PaneContext;
  readonly onDecide: (verdict: "accepted" | "dropped" | null, fiscalYear: number | null) => void;
}

/** One suggestion: what it would be, where it stands, why it is only a suggestion, and 採用 or 見送り. */
export function SuggestionCard({ suggestion, indicator, years, context, onDecide }: SuggestionCardProps) {
  const styles = useStyles();
  const id = useId();
  const { labelText, cells, reason, evidence, confidence, needsYear, verdict } = suggestion;
  const [year, setYear] = useState<number | null>(suggestion.fiscalYear);
  const decide = (wanted: "accepted" | "dropped") => onDecide(verdict === wanted ? null : wanted, year);
  const chooseYear = (chosen: number | null) => {
    setYear(chosen);
    if (verdict === "accepted") onDecide(chosen === null ? null : "accepted", chosen);
  };
  return (
    <div className={styles.card} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {indicator}
      </h3>
      <p className={styles.text}>
        {`シートの記載：${labelText.replace(/\s+/g, " ").trim()} `}
        <CellLink cell={suggestion.label} context={context} />
      </p>
      <ul className={styles.figures}>
        {cells.map((cell) => (
          <li key={`${cell.ref.sheet} ${cell.ref.row} ${cell.ref.column}`}>
            {`${fieldText(cell)}：${cellText(cell)} `}
            <CellLink cell={cell.ref} short context={context} />
          </li>
        ))}
      </ul>
      <p className={styles.reason}>{`確からしさ ${Math.round(confidence * 100)}％`}</p>
      {evidence.length > 0 ? <EvidenceList evidence={evidence} /> : <p className={styles.reason}>{reason}</p>}
      {needsYear && (
        <div className={styles.year}>
          <Label htmlFor={`${id}-year`}>実績の年度</Label>
          <Select
            id={`${id}-year`}
            value={year === null ? "" : String(year)}
            onChange={(_, { value }) => chooseYear(value === "" ? null : Number(value))}
          >
            <option value="">選んでください</option>
            {years.map((each) => (
              <option key={each} value={each}>{`${formatFiscalYear(each)}（${each}）`}</option>
            ))}
          </Select>
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          appearance={verdict === "accepted" ? "primary" : "secondary"}
          aria-pressed={verdict === "accepted"}
          disabledFocusable={needsYear && year === null}
          onClick={() => decide("accepted")}
        >
          {verdict === "accepted" ? "✓ 採用" : "採用"}
        </Button>
        <Button
          appearance={verdict === "dropped" ? "primary" : "secondary"}
          aria-pressed={verdict === "dropped"}
          onClick={() => decide("dropped")}
        >
          {verdict === "dropped" ? "✓ 見送り" : "見送り"}
        </Button>
      </div>
    </div>
  );
}
