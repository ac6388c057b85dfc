import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Findings } from "../../../app/findingsOf";
import type { Strategy } from "../../../core/kpi/strategy";
import { CellLink } from "../../components/CellLink";
import { Disclosure } from "../../components/Disclosure";
import { useHeadings } from "../../components/useHeadings";
import type { PaneContext } from "../../paneContext";
import { indicatorFigure } from "./indicatorFigure";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalS} 24px` },
  goal: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { padding: `${tokens.spacingVerticalXS} 0`, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  count: { whiteSpace: "nowrap" },
  figure: { display: "block" },
  note: { paddingBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  absent: { color: tokens.colorNeutralForeground2 },
});

interface GoalListProps {
  readonly context: PaneContext;
  readonly strategy: Strategy;
  readonly findings: Findings;
  readonly reportYear: number;
}

/** Every indicator by goal with the figure of the report year and the cell it comes from. */
export function GoalList({ context, strategy, findings, reportYear }: GoalListProps) {
  const styles = useStyles();
  const headings = useHeadings();
  const { goals, indicators } = strategy;
  return (
    <section aria-label="読み取った実績">
      <h2 className={headings.heading}>読み取った実績</h2>
      <p className={mergeClasses(headings.text, styles.note)}>評価する年度までの最新の値です。</p>
      {goals.map((goal) => {
        const rows = indicators
          .filter(({ goalId }) => goalId === goal.id)
          .map((indicator) => ({ indicator, figure: indicatorFigure(indicator, findings, reportYear) }));
        const found = rows.filter(({ figure }) => figure.found).length;
        return (
          <div key={goal.id} className={styles.goal}>
            <Disclosure
              level={3}
              title={
                <>
                  {`${goal.label} ${goal.title}`}
                  <span className={styles.count}>{`（${found} / ${rows.length}指標）`}</span>
                </>
              }
            >
              <ul className={styles.list} aria-label={goal.label}>
                {rows.map(({ indicator, figure }) => (
                  <li key={indicator.id} className={styles.item}>
                    {indicator.name}
                    <span className={mergeClasses(styles.figure, !figure.found && styles.absent)}>
                      {`${figure.text} `}
                      {figure.cell !== null && <CellLink cell={figure.cell} context={context} />}
                    </span>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        );
      })}
    </section>
  );
}
