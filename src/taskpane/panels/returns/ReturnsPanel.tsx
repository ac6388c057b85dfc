import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import type { AcceptResult } from "../../../app/acceptReturns";
import type { Collected } from "../../../app/collectReturns";
import { localTime } from "../../../app/localTime";
import { choicesForAll, type AnswerChoices } from "../../../core/departments/collect/takeAnswers";
import type { GivenFile } from "../../../core/workbook/returnedFiles";
import { FoldedSection } from "../../components/FoldedSection";
import { FailureNotice } from "../../components/FailureNotice";
import { useTask } from "../../components/useTask";
import type { PaneContext } from "../../paneContext";
import { BoardCounts } from "./BoardCounts";
import { NotTaken } from "./NotTaken";
import { Reminders } from "./Reminders";
import { ReturnsPreview } from "./ReturnsPreview";
import { countsText, filesText } from "./returnsText";
import { TakenNotice } from "./TakenNotice";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
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
  const chooseButton = useRef<HTMLButtonElement | null>(null);
  const keepButton = useCallback((element: HTMLButtonElement | null) => {
    chooseButton.current = element;
  }, []);
  const { busy, failure, run } = useTask(context);
  const [progress, setProgress] = useState("");
  const isStopped = useRef(false);
  const [canStop, setCanStop] = useState(false);
  const [hasStopped, setHasStopped] = useState(false);
  const [collected, setCollected] = useState<Collected | null>(null);
  const [choices, setChoices] = useState<AnswerChoices>(new Map());
  const [taken, setTaken] = useState<AcceptResult | null>(null);

  const start = (words: string, work: () => Promise<void>) =>
    run(work, () => {
      setProgress(words);
      setTaken(null);
      setHasStopped(false);
    });
  const collect = (files: readonly GivenFile[]) =>
    start("読み取っています…", async () => {
      isStopped.current = false;
      setCollected(null);
      setCanStop(true);
      const found = await context
        .collectReturns(files, {
          isCancelled: () => isStopped.current,
          onProgress: ({ done, total }) => setProgress(`読み取っています（${done}/${total}件）…`),
        })
        .finally(() => setCanStop(false));
      if (found.cancelled) {
        setHasStopped(true);
        return;
      }
      setCollected(found);
      setChoices(choicesForAll(found.compared));
    });
  const accept = (found: Collected) =>
    start("取り込んでいます…", async () => {
      const result = await context.acceptReturns(found, { choices, at: localTime(new Date()) });
      setTaken(result);
      // The button that was pressed goes away with the preview.
      chooseButton.current?.focus();
      if (result.written.length > 0) onWritten();
    });
  const stop = () => {
    isStopped.current = true;
    setProgress("中止しています…");
    chooseButton.current?.focus();
  };
  const drop = () => {
    setCollected(null);
    chooseButton.current?.focus();
  };
  const choose = (keys: readonly string[], candidate: number | null) => {
    const next = new Map(choices);
    for (const key of keys)
      if (candidate === null) next.delete(key);
      else next.set(key, candidate);
    setChoices(next);
  };

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
      <div className={styles.buttons}>
        <Button ref={keepButton} disabledFocusable={busy} onClick={() => chooser.current?.click()}>
          回収したファイルの選択
        </Button>
        {canStop && <Button onClick={stop}>中止</Button>}
      </div>
      <div className={styles.news} role="status">
        {busy && <p className={styles.text}>{progress}</p>}
        {hasStopped && <p className={styles.text}>中止しました。何も取り込んでいません。</p>}
        {collected !== null && taken === null && !busy && (
          <p className={styles.text}>{`${filesText(collected)}${countsText(collected.compared)}`}</p>
        )}
        {taken !== null && <TakenNotice result={taken} />}
        <FailureNotice title="調査票を処理できませんでした。" failure={failure} />
      </div>
      {collected !== null && (
        <>
          {taken !== null && taken.board !== null && (
            <>
              <BoardCounts board={taken.board} />
              <Reminders board={taken.board} planTitle={collected.strategy.title} />
            </>
          )}
          <NotTaken strategy={collected.strategy} reading={collected.reading} />
          {taken === null && (
            <ReturnsPreview
              collected={collected}
              choices={choices}
              onChoose={choose}
              busy={busy}
              onAccept={() => accept(collected)}
              onDrop={drop}
            />
          )}
        </>
      )}
    </FoldedSection>
  );
}
