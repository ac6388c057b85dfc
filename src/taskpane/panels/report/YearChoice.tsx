import { Label, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";
import type { PlanPeriod } from "../../../core/kpi/strategy";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface YearChoiceProps {
  readonly period: PlanPeriod;
  /** Fiscal year; null: the settings sheet's; before it is written, the latest with figures. */
  readonly value: number | null;
  readonly onChange: (reportYear: number | null) => void;
  readonly disabled: boolean;
}

/** The report year: as the workbook has it, or a year of the plan after its start, which is the 起点. */
export function YearChoice({ period, value, onChange, disabled }: YearChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const years = Array.from(
    { length: period.targetYear - period.startYear },
    (_, index) => period.startYear + 1 + index,
  );
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>評価する年度</Label>
      <Select
        id={id}
        disabled={disabled}
        value={value === null ? "" : String(value)}
        onChange={(_, { value: chosen }) => onChange(chosen === "" ? null : Number(chosen))}
      >
        <option value="">前回と同じ（初回は実績の最新年度）</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {`${formatFiscalYear(year)}（${year}年度）`}
          </option>
        ))}
      </Select>
    </div>
  );
}
