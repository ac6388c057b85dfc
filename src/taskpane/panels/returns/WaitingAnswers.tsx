import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { ComparedAnswer } from "../../../core/departments/collect/compareAnswers";
import { placeText } from "../../../core/departments/collect/returnText.ja";
import type { AnswerChoices } from "../../../core/departments/collect/takeAnswers";
import type { Strategy } from "../../../core/kpi/strategy";
import { ShortList } from "../../components/ShortList";
import { answerTitle, valueText } from "./returnsText";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  choice: { overflowWrap: "anywhere" },
});

interface WaitingAnswersProps {
  readonly strategy: Strategy;
  readonly answers: readonly ComparedAnswer[];
  readonly choices: AnswerChoices;
  /** null: not taken in. */
  readonly onChoose: (key: string, candidate: number | null) => void;
}

/** Answers a person decides: places that differ, and figures known by their name only. */
export function WaitingAnswers({ strategy, answers, choices, onChoose }: WaitingAnswersProps) {
  const styles = useStyles();
  return (
    <ShortList
      items={answers}
      keyOf={({ key }) => key}
      label="確認が必要な回答"
      limit={10}
      render={({ key, verdict, candidates, before }) => {
        const [first] = candidates;
        if (first === undefined) return null;
        const title = answerTitle(strategy, first);
        return (
          <div className={styles.item}>
            <p className={styles.title}>{title}</p>
            <p className={styles.text}>
              {verdict === "conflicting" ? "提出された値が一致しません。" : "指標名だけで読み取った値です。"}
              {before === null ? "" : `現在の値：${valueText(before.value)}`}
            </p>
            <RadioGroup
              aria-label={title}
              value={String(choices.get(key) ?? "")}
              onChange={(_, { value }) => onChoose(key, value === "" ? null : Number(value))}
            >
              {candidates.map(({ place, value }, index) => (
                <Radio
                  key={`${place.file}|${place.sheet}|${place.cell}`}
                  className={styles.choice}
                  value={String(index)}
                  label={`${valueText(value)}（${placeText(place)}）`}
                />
              ))}
              <Radio value="" label="取り込まない" />
            </RadioGroup>
          </div>
        );
      }}
    />
  );
}
