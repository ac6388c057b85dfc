import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Collected } from "../../../app/collectReturns";
import { refusedText, rejectedText } from "../../../core/departments/collect/returnText.ja";
import type { AnswerChoices } from "../../../core/departments/collect/takeAnswers";
import { Disclosure } from "../../components/Disclosure";
import { ShortList } from "../../components/ShortList";
import { isWaiting } from "./returnsText";
import { SureAnswers } from "./SureAnswers";
import { WaitingAnswers } from "./WaitingAnswers";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReturnsPreviewProps {
  readonly collected: Collected;
  readonly choices: AnswerChoices;
  readonly onChoose: (key: string, candidate: number | null) => void;
  readonly busy: boolean;
  readonly onAccept: () => void;
  readonly onDrop: () => void;
}

/** What came, by what has to be done with it. */
export function ReturnsPreview({ collected, choices, onChoose, busy, onAccept, onDrop }: ReturnsPreviewProps) {
  const styles = useStyles();
  const { strategy, compared, reading } = collected;
  const names = new Map(strategy.indicators.map(({ id, name }) => [id, name]));
  const waiting = compared.filter(isWaiting);
  const sure = compared.filter((each) => each.verdict !== "equal" && !isWaiting(each));
  return (
    <>
      {reading.refused.length > 0 && (
        <>
          <h3 className={styles.heading}>{`取り込めないファイル（${reading.refused.length}件）`}</h3>
          <ShortList
            items={reading.refused}
            keyOf={({ file, sheet }, index) => `${file}|${sheet ?? ""}|${index}`}
            render={refusedText}
            label="取り込めないファイル"
            limit={5}
          />
        </>
      )}
      {waiting.length > 0 && (
        <>
          <h3 className={styles.heading}>{`確認が必要な回答（${waiting.length}件）`}</h3>
          <WaitingAnswers strategy={strategy} answers={waiting} choices={choices} onChoose={onChoose} />
        </>
      )}
      {reading.rejected.length > 0 && (
        <Disclosure level={3} title={`取り込めない欄（${reading.rejected.length}件）`}>
          <ShortList
            items={reading.rejected}
            keyOf={({ place }, index) => `${place.file}|${place.sheet}|${place.cell}|${index}`}
            render={(entry) => rejectedText(entry, (id) => names.get(id) ?? id)}
            label="取り込めない欄"
            limit={20}
          />
        </Disclosure>
      )}
      {sure.length > 0 && (
        <Disclosure
          level={3}
          title={`取り込む回答（${sure.filter(({ key }) => choices.has(key)).length}/${sure.length}件）`}
        >
          <SureAnswers strategy={strategy} answers={sure} choices={choices} onChoose={onChoose} />
        </Disclosure>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onAccept}>
          {choices.size === 0 ? "回収状況だけを記録" : `${choices.size}件の取り込み`}
        </Button>
        <Button onClick={onDrop}>取消し</Button>
      </div>
    </>
  );
}
