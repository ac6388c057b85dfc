import { makeStyles } from "@fluentui/react-components";
import type { ComparedAnswer } from "../../../core/departments/collect/compareAnswers";
import type { AnswerChoices } from "../../../core/departments/collect/takeAnswers";
import type { Strategy } from "../../../core/kpi/strategy";
import { Disclosure } from "../../components/Disclosure";
import { byDepartment } from "./returnsText";
import { SureAnswers } from "./SureAnswers";

const useStyles = makeStyles({
  departments: { paddingLeft: "16px" },
});

interface NewAnswersProps {
  readonly strategy: Strategy;
  readonly answers: readonly ComparedAnswer[];
  readonly choices: AnswerChoices;
  /** null: not taken in. */
  readonly onChoose: (keys: readonly string[], candidate: number | null) => void;
}

/** Answers where there was none before, by department: with twenty of them nobody reads one long list. */
export function NewAnswers({ strategy, answers, choices, onChoose }: NewAnswersProps) {
  const styles = useStyles();
  const chosen = (some: readonly ComparedAnswer[]) =>
    `${some.filter(({ key }) => choices.has(key)).length}/${some.length}件`;
  const departments = [...byDepartment(answers)];
  return (
    <Disclosure level={3} title={`新規の回答（${chosen(answers)}）`}>
      <div className={styles.departments}>
        {departments.map(([department, own]) => (
          <Disclosure
            key={department}
            level={4}
            title={`${department}（${chosen(own)}）`}
            initiallyOpen={departments.length === 1}
          >
            <SureAnswers
              strategy={strategy}
              label={`${department}の新規の回答`}
              answers={own}
              choices={choices}
              onChoose={onChoose}
            />
          </Disclosure>
        ))}
      </div>
    </Disclosure>
  );
}
