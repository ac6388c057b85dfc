import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Findings } from "../../../app/findingsOf";
import { FailureNotice } from "../../components/FailureNotice";
import { Notice } from "../../components/Notice";
import { useSlowAnswer } from "../../components/useSlowAnswer";
import type { Failure } from "../../paneContext";
import { changesText } from "./changesText";
import { extentText, foundText, openText } from "./foundText";
import { conflictsHeading, lossesHeading, suggestionsHeading } from "./sectionIds";

/** Later than this, the user is doing something else. */
const PATIENCE_MS = 10_000;

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  figure: { fontWeight: tokens.fontWeightSemibold },
  extent: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  again: { alignSelf: "flex-start" },
});

interface FoundSummaryProps {
  readonly findings: Findings | null;
  readonly reading: boolean;
  readonly failure: Failure | null;
  readonly onReread: () => void;
}

/** What was found on opening, in two lines, and what waits for the user. */
export function FoundSummary({ findings, reading, failure, onReread }: FoundSummaryProps) {
  const styles = useStyles();
  const hint = useSlowAnswer(reading);
  const open = findings === null ? null : openText(findings);
  const changes = findings === null ? null : changesText(findings.changesSince);
  return (
    <section className={styles.summary} aria-label="このブックで見つかったもの">
      <div role="status">
        {findings === null && reading && <p className={styles.text}>このブックの表を読み取っています…</p>}
        {hint !== null && <p className={styles.extent}>{hint}</p>}
        {findings !== null && findings.withActual > 0 && (
          <>
            <p className={styles.text}>{foundText(findings)}</p>
            <p className={styles.extent}>{extentText(findings)}</p>
            {changes !== null && <p className={styles.extent}>{changes}</p>}
          </>
        )}
        {findings?.total === 0 && (
          <Notice
            intent="error"
            title="指標の定義を読み取れませんでした。"
            text="このブックの定義シートに使える指標がありません。作成を実行すると、直すセルを一覧で表示します。"
          />
        )}
        {findings !== null && findings.total > 0 && findings.withActual === 0 && (
          <Notice
            intent="warning"
            title="指標の実績が見つかりませんでした。"
            text="指標名と「R6実績」のような年度の見出しがある表のブックで開いてください。"
          />
        )}
        <FailureNotice title="ブックを読み取れませんでした。" failure={failure} />
      </div>
      {open !== null && findings !== null && (
        <p className={styles.text}>
          <Link as="button" inline onClick={() => leadTo(findings)}>{`確認が必要：${open}`}</Link>
        </p>
      )}
      {failure !== null && (
        <Button className={styles.again} disabledFocusable={reading} onClick={onReread}>
          読み直す
        </Button>
      )}
    </section>
  );
}

function leadTo({ openSuggestions, losses }: Findings): void {
  const heading = losses.length > 0 ? lossesHeading : openSuggestions > 0 ? suggestionsHeading : conflictsHeading;
  if (goTo(heading)) return;
  // Pressed before that part of the pane has arrived: go there when it does.
  const arrival = new MutationObserver(() => {
    if (goTo(heading)) arrival.disconnect();
  });
  arrival.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => arrival.disconnect(), PATIENCE_MS);
}

function goTo(id: string): boolean {
  const heading = document.getElementById(id);
  if (heading === null) return false;
  heading.focus();
  heading.scrollIntoView({ block: "start" });
  return true;
}
