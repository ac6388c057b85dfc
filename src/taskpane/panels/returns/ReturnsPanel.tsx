import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { AcceptResult } from "../../../app/acceptReturns";
import type { Collected } from "../../../app/collectReturns";
import { localTime } from "../../../app/localTime";
import { choicesForAll, type AnswerChoices } from "../../../core/departments/collect/takeAnswers";
import type { GivenFile } from "../../../core/workbook/returnedFiles";
import { FoldedSection } from "../../components/FoldedSection";
import { Notice } from "../../components/Notice";
import { useTask } from "../../components/useTask";
import type { PaneContext } from "../../paneContext";
import { Reminders } from "./Reminders";
import { ReturnsPreview } from "./ReturnsPreview";
import { countsText } from "./returnsText";
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
  const { busy, failure, run } = useTask(context);
  const [progress, setProgress] = useState("");
  const [collected, setCollected] = useState<Collected | null>(null);
  const [choices, setChoices] = useState<AnswerChoices>(new Map());
  const [taken, setTaken] = useState<{ readonly result: AcceptResult; readonly planTitle: string } | null>(null);

  const start = (words: string, work: () => Promise<void>) =>
    run(work, () => {
      setProgress(words);
      setTaken(null);
    });
  const collect = (files: readonly GivenFile[]) =>
    start("読み取っています…", async () => {
      const found = await context.collectReturns(files, {
        onProgress: ({ done, total }) => setProgress(`読み取っています（${done}/${total}件）…`),
      });
      setCollected(found);
      setChoices(choicesForAll(found.compared));
    });
  const accept = (found: Collected) =>
    start("取り込んでいます…", async () => {
      const result = await context.acceptReturns(found, { choices, at: localTime(new Date()) });
      setTaken({ result, planTitle: found.strategy.title });
      setCollected(null);
      if (result.written.length > 0) onWritten();
    });
  const choose = (key: string, candidate: number | null) => {
    const next = new Map(choices);
    if (candidate === null) next.delete(key);
    else next.set(key, candidate);
    setChoices(next);
  };
  const board = taken?.result.board ?? collected?.board ?? null;

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
      <Button className={styles.button} disabledFocusable={busy} onClick={() => chooser.current?.click()}>
        回収したファイルの選択
      </Button>
      <div className={styles.news} role="status">
        {busy && <p className={styles.text}>{progress}</p>}
        {collected !== null && !busy && (
          <p
            className={styles.text}
          >{`${collected.files}件のファイルを読み取りました。${countsText(collected.compared)}`}</p>
        )}
        {taken !== null && <TakenNotice result={taken.result} />}
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
          busy={busy}
          onAccept={() => accept(collected)}
          onDrop={() => setCollected(null)}
        />
      )}
      {board !== null && <Reminders board={board} planTitle={collected?.strategy.title ?? taken?.planTitle ?? ""} />}
    </FoldedSection>
  );
}
