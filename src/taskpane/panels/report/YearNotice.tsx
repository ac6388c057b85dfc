import { makeStyles, tokens } from "@fluentui/react-components";
import type { OwnSheet } from "../../../app/readFindings";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";
import { paperKeys } from "../../../core/reports/entries/entryTableNames";

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
  /** The fiscal year the workbook's papers are about. */
  readonly from: number;
  /** The fiscal year that is chosen. */
  readonly to: number;
}

/** What becomes of the texts on the papers when another year is chosen: said before it is done. */
export function YearNotice({ ownSheets, from, to }: YearNoticeProps) {
  const styles = useStyles();
  const papers = ownSheets.filter(({ key }) => paperKeys.some((each) => each === key));
  const names = papers.map(({ name }) => `「${name}」`).join("");
  return (
    <p className={styles.notice} role="status">
      {papers.length === 0 || from === to
        ? ""
        : `${names}の記入欄は、${formatFiscalYear(to)}の記入に切り替わります。${formatFiscalYear(from)}の記入はシートの中に保管され、年度を戻して作成すると再び表示されます。`}
    </p>
  );
}
