import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../../core/mapping/evidence";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, color: tokens.colorNeutralForeground2 },
  item: { display: "flex", gap: tokens.spacingHorizontalXS },
});

/** 根拠: what speaks for and what against, in words and a mark. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="根拠">
      {evidence.map(({ stance, words }, index) => (
        <li key={index} className={styles.item}>
          <span aria-hidden="true">{stance === "for" ? "＋" : "－"}</span>
          <span>{stance === "for" ? words : `${words}（要確認）`}</span>
        </li>
      ))}
    </ul>
  );
}
