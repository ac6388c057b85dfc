import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { Progress } from "../../../core/workbook/workbook";
import { useSlowAnswer } from "../../components/useSlowAnswer";
import { progressCount, progressText } from "./progressText";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  text: { margin: 0 },
  cancel: { alignSelf: "flex-start" },
});

interface ReportProgressProps {
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far the writing is, in words and a count beside the bar, with a way to stop it. Only the step is read out. */
export function ReportProgress({ progress, cancelling, onCancel }: ReportProgressProps) {
  const styles = useStyles();
  const hint = useSlowAnswer(true, progress);
  const text = cancelling ? "中止しています" : progressText(progress);
  const count = progressCount(progress);
  const share = progress === null || progress.total === 0 ? {} : { value: progress.done / progress.total };
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <p className={styles.text} role="status">
          {text}
        </p>
        {count !== null && <span>{count}</span>}
      </div>
      <ProgressBar aria-label={text} {...(count === null ? {} : { "aria-valuetext": count })} {...share} />
      {hint !== null && (
        <p className={styles.text} role="status">
          {hint}
        </p>
      )}
      <Button className={styles.cancel} onClick={onCancel} disabledFocusable={cancelling}>
        中止
      </Button>
    </div>
  );
}
