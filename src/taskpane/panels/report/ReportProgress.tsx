import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { Progress } from "../../../core/workbook/workbook";
import { progressText } from "./progressText";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  cancel: { alignSelf: "flex-start" },
});

interface ReportProgressProps {
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far the writing is, in words beside the bar, with a way to stop it. */
export function ReportProgress({ progress, cancelling, onCancel }: ReportProgressProps) {
  const styles = useStyles();
  const text = cancelling ? "中止しています" : progressText(progress);
  const share = progress === null || progress.total === 0 ? {} : { value: progress.done / progress.total };
  return (
    <div className={styles.progress}>
      <p className={styles.text}>{text}</p>
      <ProgressBar aria-label={text} {...share} />
      <Button className={styles.cancel} onClick={onCancel} disabledFocusable={cancelling}>
        中止
      </Button>
    </div>
  );
}
