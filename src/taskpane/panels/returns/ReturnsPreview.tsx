import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Collected } from "../../../app/collectReturns";
import type { AnswerChoices } from "../../../core/departments/collect/takeAnswers";
import { Disclosure } from "../../components/Disclosure";
import { NewAnswers } from "./NewAnswers";
import { isWaiting } from "./returnsText";
import { SureAnswers } from "./SureAnswers";
import { WaitingAnswers } from "./WaitingAnswers";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReturnsPreviewProps {
  readonly collected: Collected;
  readonly choices: AnswerChoices;
  readonly onChoose: (keys: readonly string[], candidate: number | null) => void;
  readonly busy: boolean;
  readonly onAccept: () => void;
  readonly onDrop: () => void;
}

/** What came, by what has to be done with it: what waits and what would be overwritten stand open. */
export function ReturnsPreview({ collected, choices, onChoose, busy, onAccept, onDrop }: ReturnsPreviewProps) {
  const styles = useStyles();
  const { strategy, compared } = collected;
  const waiting = compared.filter(isWaiting);
  const sure = compared.filter((each) => each.verdict !== "equal" && !isWaiting(each));
  const changed = sure.filter(({ verdict }) => verdict === "changed");
  const news = sure.filter(({ verdict }) => verdict !== "changed");
  return (
    <>
      {waiting.length > 0 && (
        <Disclosure level={3} title={`確認が必要な回答（${waiting.length}件）`} initiallyOpen>
          <WaitingAnswers
            strategy={strategy}
            answers={waiting}
            choices={choices}
            onChoose={(key, candidate) => onChoose([key], candidate)}
          />
        </Disclosure>
      )}
      {changed.length > 0 && (
        <Disclosure level={3} title={`前に取り込んだ値からの変更（${changed.length}件）`} initiallyOpen>
          <SureAnswers
            strategy={strategy}
            label="前に取り込んだ値からの変更"
            answers={changed}
            choices={choices}
            onChoose={onChoose}
          />
        </Disclosure>
      )}
      {news.length > 0 && <NewAnswers strategy={strategy} answers={news} choices={choices} onChoose={onChoose} />}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onAccept}>
          {choices.size === 0 ? "回収状況だけを記録" : `${choices.size}件の取り込み`}
        </Button>
        <Button disabledFocusable={busy} onClick={onDrop}>
          取消し
        </Button>
      </div>
    </>
  );
}
