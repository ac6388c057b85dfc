import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { AcceptResult } from "../../../app/acceptReturns";
import type { Collected } from "../../../app/collectReturns";
import { choicesForAll, type AnswerChoices } from "../../../core/departments/collect/takeAnswers";
import type { GivenFile } from "../../../core/workbook/returnedFiles";
import { FoldedSection } from "../../components/FoldedSection";
import { Notice } from "../../components/Notice";
import type { Failure, PaneContext } from "../../paneContext";
import { Reminders } from "./Reminders";
import { ReturnsPreview } from "./ReturnsPreview";
import { countsText, localTime } from "./returnsText";
import { TakenNotice } from "./TakenNotice";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  button: { alignSelf: "flex-start" },
  news: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, ":empty": { display: "none" } },
});

export interface ReturnsPanelProps {
  readonly context: Pick<PaneContext, "collectReturns" | "acceptReturns" | "describeFailure">;
  readonly onWritten: () => void;
}

/** 調査票の回収: the files departments returned, seen first, then taken in as a whole or one by one. */
export function ReturnsPanel({ context, onWritten }: ReturnsPanelProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [collected, setCollected] = useState<Collected | null>(null);
  const [choices, setChoices] = useState<AnswerChoices>(new Map());
  const [result, setResult] = useState<AcceptResult | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const run = (words: string, work: () => Promise<void>) => {
    if (busy !== null) return;
    setBusy(words);
    setFailure(null);
    setResult(null);
    work()
      .catch((error: unknown) => setFailure(context.describeFailure(error)))
      .finally(() => setBusy(null));
  };
  const collect = (files: readonly GivenFile[]) =>
    run("読み取っています…", async () => {
      const found = await context.collectReturns(files, {
        onProgress: ({ done, total }) => setBusy(`読み取っています（${done}/${total}件）…`),
      });
      setCollected(found);
      setChoices(choicesForAll(found.compared));
    });
  const accept = (found: Collected) =>
    run("取り込んでいます…", async () => {
      const done = await context.acceptReturns(found, { choices, at: localTime(new Date()) });
      setResult(done);
      setCollected(null);
      if (done.written.length > 0) onWritten();
    });
  const choose = (key: string, candidate: number | null) => {
    const next = new Map(choices);
    if (candidate === null) next.delete(key);
    else next.set(key, candidate);
    setChoices(next);
  };
  const board = result?.board ?? collected?.board ?? null;
  const [title, setTitle] = useState("");

  return (
    <FoldedSection label="調査票の回収" title="調査票の回収">
      <p className={styles.text}>
        所管課から戻った調査票のファイルを選んでください。複数のファイルを一度に選べます。取り込むまでは何も変わりません。
      </p>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm"
        aria-label="回収したファイル"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])].map((file) => ({
            name: file.name,
            read: async () => new Uint8Array(await file.arrayBuffer()),
          }));
          target.value = "";
          if (files.length > 0) collect(files);
        }}
      />
      <Button className={styles.button} disabledFocusable={busy !== null} onClick={() => chooser.current?.click()}>
        回収したファイルの選択
      </Button>
      <div className={styles.news} role="status">
        {busy !== null && <p className={styles.text}>{busy}</p>}
        {collected !== null && busy === null && (
          <p
            className={styles.text}
          >{`${collected.files}件のファイルを読み取りました。${countsText(collected.compared)}`}</p>
        )}
        {result !== null && <TakenNotice result={result} />}
        {failure !== null && (
          <Notice
            intent="error"
            title="調査票を処理できませんでした。"
            text={failure.sentence}
            details={failure.details}
          />
        )}
      </div>
      {collected !== null && (
        <ReturnsPreview
          collected={collected}
          choices={choices}
          onChoose={choose}
          busy={busy !== null}
          onAccept={() => {
            setTitle(collected.strategy.title);
            accept(collected);
          }}
          onDrop={() => setCollected(null)}
        />
      )}
      {board !== null && <Reminders board={board} planTitle={collected?.strategy.title ?? title} />}
    </FoldedSection>
  );
}
