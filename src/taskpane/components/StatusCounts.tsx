import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../core/kpi/scheme";
import type { StatusCount } from "../../core/kpi/summary";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { fontWeight: tokens.fontWeightSemibold },
});

interface StatusCountsProps {
  readonly counts: readonly StatusCount[];
  readonly scheme: Scheme;
}

/** Counts by 判定: symbol, word and fill as in the table. A status nobody has is left out. */
export function StatusCounts({ counts, scheme }: StatusCountsProps) {
  const styles = useStyles();
  const present = counts.filter((entry) => entry.count + entry.provisional > 0);
  return (
    <ul className={styles.list} aria-label="判定ごとの指標数">
      {present.map(({ status, caption, count, provisional }) => {
        const { symbol, fill, font } = scheme.statuses[status];
        return (
          <li key={status} className={styles.item} style={{ backgroundColor: fill, color: font }}>
            <span aria-hidden="true">{symbol}</span>
            <span>{caption}</span>
            <span className={styles.count}>{count}</span>
            {provisional > 0 && <span>{`＋暫定${provisional}`}</span>}
          </li>
        );
      })}
    </ul>
  );
}
