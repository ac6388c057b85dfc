import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportOutput } from "../../../core/reports/reportOutput";
import { sheetsOfOutput } from "../../../core/reports/sheetsOfOutput";
import type { OwnSheet } from "../../../app/readFindings";
import { Disclosure } from "../../components/Disclosure";

const useStyles = makeStyles({
  frame: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, border: "none", padding: `0 0 ${tokens.spacingVerticalM} 16px`, minWidth: 0 },
  row: { display: "flex" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** What can be made beside the status. */
const choices: readonly { readonly output: ReportOutput; readonly word: string }[] = [
  { output: "dashboard", word: "ダッシュボード（１ページ）" },
  { output: "council", word: "議会提出資料（概要つき）" },
  { output: "sheets", word: "指標ごとの個票" },
  { output: "data", word: "公表・CSV用のデータ" },
];

export interface OutputChoiceProps {
  readonly ownSheets: readonly OwnSheet[];
  readonly chosen: readonly ReportOutput[];
  readonly onChange: (chosen: readonly ReportOutput[]) => void;
  readonly disabled: boolean;
}

/** Which papers are made along with the status; those the workbook has are kept up to date in any case. */
export function OutputChoice({ ownSheets, chosen, onChange, disabled }: OutputChoiceProps) {
  const styles = useStyles();
  const isThere = (output: ReportOutput) =>
    sheetsOfOutput[output].every((wanted) => ownSheets.some(({ key }) => key === wanted));
  const made = choices.filter(({ output }) => isThere(output) || chosen.includes(output));
  return (
    <div className={styles.frame}>
      <Disclosure level={2} title={`あわせて作成する資料${made.length === 0 ? "" : `（${made.length}件）`}`}>
        <fieldset className={styles.list} disabled={disabled}>
          <legend className={styles.hidden}>あわせて作成する資料</legend>
          {choices.map(({ output, word }) => (
            <div key={output} className={styles.row}>
              <Checkbox
                label={isThere(output) ? `${word}（作成済み・更新します）` : word}
                checked={isThere(output) || chosen.includes(output)}
                disabled={isThere(output)}
                onChange={(_, { checked }) =>
                  onChange(checked === true ? [...chosen, output] : chosen.filter((each) => each !== output))
                }
              />
            </div>
          ))}
        </fieldset>
      </Disclosure>
    </div>
  );
}
