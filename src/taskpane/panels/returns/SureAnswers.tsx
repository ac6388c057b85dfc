import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { roundWords } from "../../../core/departments/collect/collectionWords.ja";
import type { ComparedAnswer } from "../../../core/departments/collect/compareAnswers";
import { noteText } from "../../../core/departments/collect/returnText.ja";
import type { AnswerChoices } from "../../../core/departments/collect/takeAnswers";
import type { Strategy } from "../../../core/kpi/strategy";
import { ShortList } from "../../components/ShortList";
import { answerTitle, valueText } from "./returnsText";

const useStyles = makeStyles({
  // A checkbox is as wide as its words in one line, unless it may shrink.
  row: { display: "flex" },
  all: { alignSelf: "flex-start", marginBottom: tokens.spacingVerticalXS },
});

interface SureAnswersProps {
  readonly strategy: Strategy;
  /** Whose answers, or what they are: the name of the list. */
  readonly label: string;
  readonly answers: readonly ComparedAnswer[];
  readonly choices: AnswerChoices;
  /** null: not taken in. */
  readonly onChoose: (keys: readonly string[], candidate: number | null) => void;
}

/** Answers known for sure, each with what it would replace; one by one or all at once. */
export function SureAnswers({ strategy, label, answers, choices, onChoose }: SureAnswersProps) {
  const styles = useStyles();
  const keys = answers.map(({ key }) => key);
  const isWhole = keys.every((key) => choices.has(key));
  return (
    <>
      {answers.length > 1 && (
        <Button
          className={styles.all}
          size="small"
          aria-label={`${label}を${isWhole ? "すべて外す" : "すべて選ぶ"}`}
          onClick={() => onChoose(keys, isWhole ? null : 0)}
        >
          {isWhole ? "すべて外す" : "すべて選ぶ"}
        </Button>
      )}
      <ShortList
        items={answers}
        keyOf={({ key }) => key}
        label={label}
        limit={20}
        render={({ key, candidates, before }) => {
          const [only] = candidates;
          if (only === undefined) return null;
          const value = valueText(only.value);
          const change = before === null ? value : `${valueText(before.value)} → ${value}`;
          const isOtherRound = before !== null && before.round !== only.round;
          const notes = [
            ...(isOtherRound ? [`${roundWords[before.round]}の後に届いた${roundWords[only.round]}です`] : []),
            ...only.notes.map((note) => noteText[note]),
          ];
          return (
            <div className={styles.row}>
              <Checkbox
                checked={choices.has(key)}
                onChange={(_, { checked }) => onChoose([key], checked === true ? 0 : null)}
                label={[`${answerTitle(strategy, only)}：${change}`, ...notes].join("　")}
              />
            </div>
          );
        }}
      />
    </>
  );
}
