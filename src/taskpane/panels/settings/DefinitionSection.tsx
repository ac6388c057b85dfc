import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FailureNotice } from "../../components/FailureNotice";
import { Notice } from "../../components/Notice";
import { useTask } from "../../components/useTask";
import type { PaneContext } from "../../paneContext";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  make: { alignSelf: "flex-start" },
  news: { ":empty": { display: "none" } },
});

type Written = Awaited<ReturnType<PaneContext["writeDefinition"]>>;

interface DefinitionSectionProps {
  readonly context: Pick<PaneContext, "writeDefinition" | "describeFailure">;
  readonly onWritten: () => void;
}

/** The strategy as a sheet: for another plan, or where the figures of this one change. */
export function DefinitionSection({ context, onWritten }: DefinitionSectionProps) {
  const styles = useStyles();
  const { busy, failure, run } = useTask(context);
  const [result, setResult] = useState<Written | null>(null);
  const write = () =>
    run(async () => {
      const done = await context.writeDefinition();
      setResult(done);
      if (done.written.length > 0) onWritten();
    });
  return (
    <>
      <p className={styles.text}>
        目標値の改定や次期計画、ほかの計画に使うときは、指標の定義をシートに書き出して編集します。編集した定義は、次に読み直したときから使います。
      </p>
      <Button className={styles.make} disabledFocusable={busy} onClick={write}>
        {busy ? "書き出しています…" : "定義シートの作成"}
      </Button>
      <div className={styles.news} role="status">
        {result !== null && result.written.length > 0 && (
          <Notice
            intent="success"
            title="定義シートを作成しました。"
            text={`シート${sheets(result.written.map(({ sheet }) => sheet))}に書き出しました。`}
          />
        )}
        {result !== null && result.alreadyThere.length > 0 && (
          <Notice
            intent="info"
            title="定義シートはすでにあります。"
            text={`シート${sheets(result.alreadyThere)}を編集してください。上書きはしません。`}
          />
        )}
        <FailureNotice title="定義シートを作成できませんでした。" failure={failure} />
      </div>
    </>
  );
}

function sheets(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `「${name}」`).join("");
}
