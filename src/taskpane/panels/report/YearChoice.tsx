import { Label, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface YearChoiceProps {
  /** Fiscal years to choose from, ascending. */
  readonly years: readonly number[];
  /** Null: the latest with figures, while it is not known which that is. */
  readonly value: number | null;
  readonly onChange: (reportYear: number) => void;
  readonly disabled: boolean;
}

/** The report year, in both notations. */
export function YearChoice({ years, value, onChange, disabled }: YearChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>評価する年度</Label>
      <Select
        id={id}
        disabled={disabled}
        value={value === null ? "" : String(value)}
        onChange={(_, { value: chosen }) => onChange(Number(chosen))}
      >
        {value === null && <option value="">実績のある最新の年度</option>}
        {years.map((year) => (
          <option key={year} value={year}>
            {`${formatFiscalYear(year)}（${year}）`}
          </option>
        ))}
      </Select>
    </div>
  );
}
