import { Checkbox } from "@fluentui/react-components";
import type { ComparedAnswer } from "../../../core/departments/collect/compareAnswers";
import { noteText } from "../../../core/departments/collect/returnText.ja";
import type { AnswerChoices } from "../../../core/departments/collect/takeAnswers";
import type { Strategy } from "../../../core/kpi/strategy";
import { ShortList } from "../../components/ShortList";
import { answerTitle, valueText } from "./returnsText";

interface SureAnswersProps {
  readonly strategy: Strategy;
  readonly answers: readonly ComparedAnswer[];
  readonly choices: AnswerChoices;
  /** null: not taken in. */
  readonly onChoose: (key: string, candidate: number | null) => void;
}

/** Answers known for sure, each with what it would replace. */
export function SureAnswers({ strategy, answers, choices, onChoose }: SureAnswersProps) {
  return (
    <ShortList
      items={answers}
      keyOf={({ key }) => key}
      label="取り込む回答"
      limit={20}
      render={({ key, candidates, before }) => {
        const [only] = candidates;
        if (only === undefined) return null;
        const old = before === null ? "" : `（現在：${valueText(before.value)}）`;
        const notes = only.notes.map((note) => noteText[note]);
        return (
          <Checkbox
            checked={choices.has(key)}
            onChange={(_, { checked }) => onChoose(key, checked === true ? 0 : null)}
            label={[`${answerTitle(strategy, only)}：${valueText(only.value)}${old}`, ...notes].join("　")}
          />
        );
      }}
    />
  );
}
