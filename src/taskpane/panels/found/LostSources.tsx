import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MappingDecision } from "../../../core/mapping/mappingDecision";
import type { SourceLoss } from "../../../core/mapping/stored/openLosses";
import { cellAddress } from "../../../core/workbook/cellAddress";
import { CellLink } from "../../components/CellLink";
import { ShortList } from "../../components/ShortList";
import { useHeadings } from "../../components/useHeadings";
import type { PaneContext } from "../../paneContext";
import { fieldText } from "../../components/figureText";
import { lossReason } from "./lossText";
import { lossesHeading } from "./sectionIds";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { color: tokens.colorNeutralForeground2 },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
  forget: { alignSelf: "flex-start" },
});

interface LostSourcesProps {
  readonly context: PaneContext;
  readonly losses: readonly SourceLoss[];
  readonly decisions: readonly MappingDecision[];
  readonly onDecide: (decisions: readonly MappingDecision[]) => void;
  readonly nameOf: (indicatorId: string) => string;
}

/** 参照できない値: sources of the last report that are gone, where they stood, and how to mend them. */
export function LostSources({ context, losses, decisions, onDecide, nameOf }: LostSourcesProps) {
  const styles = useStyles();
  const headings = useHeadings();
  return (
    <section className={styles.section} aria-labelledby={lossesHeading}>
      <h2 id={lossesHeading} tabIndex={-1} className={headings.heading}>
        {`参照できなくなった値（${losses.length}件）`}
      </h2>
      <p className={mergeClasses(headings.text, styles.text)}>
        前回の作成のあとに表が変わり、元の場所から読み取れません。新しい場所のセルを選んで「指標に割り当て」を行うか、不要であれば対応付けから外してください。
      </p>
      <ShortList
        label="参照できなくなった値"
        items={losses}
        limit={10}
        keyOf={(loss, index) => `${loss.indicatorId} ${loss.field} ${loss.fiscalYear ?? ""} ${index}`}
        render={(loss) => (
          <div className={styles.item}>
            <h3 className={styles.title}>{`${nameOf(loss.indicatorId)}（${fieldText(loss)}）`}</h3>
            <p className={headings.text}>{lossReason(loss)}</p>
            {loss.from !== null && (
              <p className={headings.text}>
                元の場所：
                {loss.to === null ? (
                  `「${loss.from.sheet}」${cellAddress(loss.from.row, loss.from.column)}`
                ) : (
                  <CellLink cell={loss.to} context={context} />
                )}
              </p>
            )}
            {loss.from !== null && (
              <Button
                className={styles.forget}
                size="small"
                onClick={() => onDecide([...decisions, forgotten(loss)])}
                aria-label={`${nameOf(loss.indicatorId)}（${fieldText(loss)}）を対応付けから外す`}
              >
                対応付けから外す
              </Button>
            )}
          </div>
        )}
      />
    </section>
  );
}

function forgotten({ indicatorId, field, fiscalYear, from, labelText }: SourceLoss): MappingDecision {
  const ref = from ?? { sheet: "", row: 0, column: 0 };
  return { verdict: "forgotten", cell: { indicatorId, field, fiscalYear, ref, label: null, labelText } };
}
