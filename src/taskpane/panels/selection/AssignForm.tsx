import { Button, Label, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";
import type { Strategy } from "../../../core/kpi/strategy";
import type { MappedCell, MappedField } from "../../../core/mapping/mapping";
import { assignableCells, type Assignment } from "../../../core/mapping/withAssignment";
import type { CellSelection } from "../../../core/workbook/workbook";
import { placeText } from "./selectionText";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  failure: { margin: 0, color: tokens.colorStatusDangerForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const fields: readonly { readonly field: MappedField; readonly word: string }[] = [
  { field: "actual", word: "実績値" },
  { field: "baseline", word: "基準値" },
  { field: "target", word: "目標値" },
];

interface AssignFormProps {
  readonly strategy: Strategy;
  readonly selection: CellSelection;
  /** Fiscal years to choose from, ascending. */
  readonly years: readonly number[];
  /** What the cells stand for already. */
  readonly initial: Pick<MappedCell, "indicatorId" | "field" | "fiscalYear"> | null;
  readonly onAssign: (assignment: Assignment) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Which figure of which indicator the selected cells are. Several cells in a line are consecutive years. */
export function AssignForm({ strategy, selection, years, initial, onAssign, onClose }: AssignFormProps) {
  const styles = useStyles();
  const id = useId();
  const [indicatorId, setIndicatorId] = useState(initial?.indicatorId ?? "");
  const [field, setField] = useState<MappedField>(initial?.field ?? "actual");
  const [firstYear, setFirstYear] = useState(initial?.fiscalYear ?? years.at(-1) ?? strategy.period.targetYear);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => document.getElementById(`${id}-indicator`)?.focus(), [id]);

  const cells = assignableCells(selection.rect, field);
  const count = cells?.length ?? 0;
  const lastYear = firstYear + count - 1;
  const assign = async () => {
    setBusy(true);
    const refused = await onAssign({ indicatorId, field, firstYear: field === "actual" ? firstYear : null });
    setBusy(false);
    setFailure(refused);
    if (refused === null) onClose();
  };
  return (
    <form
      className={styles.form}
      aria-label="指標への割り当て"
      onSubmit={(event) => {
        event.preventDefault();
        void assign();
      }}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <p className={styles.text}>{`${placeText(selection)}の値を割り当てます。`}</p>
      <div className={styles.field}>
        <Label htmlFor={`${id}-indicator`}>指標</Label>
        <Select id={`${id}-indicator`} value={indicatorId} onChange={(_, { value }) => setIndicatorId(value)}>
          <option value="">選んでください</option>
          {strategy.goals.map((goal) => (
            <optgroup key={goal.id} label={goal.label}>
              {strategy.indicators
                .filter(({ goalId }) => goalId === goal.id)
                .map((indicator) => (
                  <option key={indicator.id} value={indicator.id}>
                    {indicator.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-field`}>項目</Label>
        <Select id={`${id}-field`} value={field} onChange={(_, { value }) => setField(value as MappedField)}>
          {fields.map((each) => (
            <option key={each.field} value={each.field}>
              {each.word}
            </option>
          ))}
        </Select>
      </div>
      {field === "actual" && (
        <div className={styles.field}>
          <Label htmlFor={`${id}-year`}>{count > 1 ? "最初のセルの年度" : "年度"}</Label>
          <Select id={`${id}-year`} value={String(firstYear)} onChange={(_, { value }) => setFirstYear(Number(value))}>
            {offeredYears(strategy, years).map((year) => (
              <option key={year} value={year}>{`${formatFiscalYear(year)}（${year}）`}</option>
            ))}
          </Select>
        </div>
      )}
      {count > 1 && (
        <p className={styles.text}>
          {`${count}個のセルを、${formatFiscalYear(firstYear)}から${formatFiscalYear(lastYear)}までの実績値とします。`}
        </p>
      )}
      {cells === null && (
        <p className={styles.failure} role="alert">
          {field === "actual"
            ? "１つのセル、または年度の順に並んだ１行か１列のセルを選んでください。"
            : "セルを１つだけ選んでください。"}
        </p>
      )}
      {failure !== null && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={busy || indicatorId === "" || cells === null}
          {...(busy || indicatorId === "" || cells === null ? { onClick: (event) => event.preventDefault() } : {})}
        >
          割り当て
        </Button>
        <Button onClick={onClose}>取消し</Button>
      </div>
    </form>
  );
}

/** Years of the plan and those with figures; a row of years may begin before the plan. */
function offeredYears({ period }: Strategy, years: readonly number[]): readonly number[] {
  const first = Math.min(period.startYear - 1, ...years);
  const last = Math.max(period.targetYear, ...years);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
