import { makeStyles, tokens } from "@fluentui/react-components";
import type { OwnSheet } from "../../../app/readFindings";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";

const useStyles = makeStyles({
  // Read out as it changes; with nothing to say it takes no room.
  notice: {
    margin: 0,
    lineHeight: tokens.lineHeightBase300,
    ":empty": { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
});

interface YearNoticeProps {
  readonly ownSheets: readonly OwnSheet[];
  /** The fiscal year that is chosen. */
  readonly reportYear: number;
}

/** What becomes of the texts on papers of another year: said before it is done. */
export function YearNotice({ ownSheets, reportYear }: YearNoticeProps) {
  const styles = useStyles();
  return (
    <p className={styles.notice} role="status">
      {sentence(ownSheets, reportYear)}
    </p>
  );
}

function sentence(ownSheets: readonly OwnSheet[], reportYear: number): string {
  const papers = ownSheets.filter(({ fiscalYear }) => fiscalYear !== undefined && fiscalYear !== reportYear);
  if (papers.length === 0) return "";
  const years = [...new Set(papers.map(({ fiscalYear = reportYear }) => fiscalYear))];
  const names = papers.map(({ name }) => `「${name}」`).join("");
  const others = years.map((year) => formatFiscalYear(year)).join("・");
  return `${names}の記入欄のうち年度ごとのものは、${formatFiscalYear(reportYear)}の記入に切り替わります。${others}の記入はシートの中に保管され、年度を戻して作成すると再び表示されます。`;
}
