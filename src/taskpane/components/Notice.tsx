import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  title: { display: "block" },
  details: { marginTop: tokens.spacingVerticalXS },
  pre: { whiteSpace: "pre-wrap", margin: 0, fontFamily: "inherit" },
});

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title: string;
  readonly text: string;
  /** For whoever looks into it; opened on request. */
  readonly details?: string | null;
}

/** One message: what happened and what to do next. */
export function Notice({ intent, title, text, details }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {text}
        {details !== undefined && details !== null && (
          <details className={styles.details}>
            <summary>詳細</summary>
            <pre className={styles.pre}>{details}</pre>
          </details>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
