import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CollectionBoard } from "../../../core/departments/collect/collectionBoard";
import { stateWords } from "../../../core/departments/collect/collectionWords.ja";
import { reminderText } from "../../../core/departments/collect/reminderText.ja";
import { Disclosure } from "../../components/Disclosure";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface RemindersProps {
  readonly board: CollectionBoard;
  readonly planTitle: string;
}

/** Departments whose sheets are still out, each with a reminder to copy. */
export function Reminders({ board, planTitle }: RemindersProps) {
  const styles = useStyles();
  const [shown, setShown] = useState<{ readonly department: string; readonly isCopied: boolean } | null>(null);
  const due = board.rows.flatMap((row) => {
    const text = reminderText(row, board, planTitle);
    return text === null ? [] : [{ row, text }];
  });
  if (due.length === 0) return null;
  const copy = (department: string, text: string) => {
    // Where the clipboard is closed to the pane, the text stands there to be copied by hand.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => setShown({ department, isCopied: true }),
      () => setShown({ department, isCopied: false }),
    );
  };
  return (
    <Disclosure level={3} title={`未提出・差戻しの課（${due.length}件）`}>
      <ul className={styles.list}>
        {due.map(({ row, text }) => (
          <li key={row.department} className={styles.item}>
            <div className={styles.line}>
              <span>{`${row.department}（${stateWords[row.state]}）`}</span>
              <Button
                size="small"
                aria-label={`${row.department}への督促文のコピー`}
                onClick={() => copy(row.department, text)}
              >
                督促文のコピー
              </Button>
            </div>
            {shown?.department === row.department && (
              <>
                <span role="status">
                  {shown.isCopied ? "コピーしました。" : "コピーできないため、次の文を選んでコピーしてください。"}
                </span>
                <Textarea
                  aria-label={`${row.department}への督促文`}
                  readOnly
                  rows={12}
                  resize="vertical"
                  value={text}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
