import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  contents: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 0 ${tokens.spacingVerticalM} 24px`,
    overflowWrap: "anywhere",
  },
});

interface FoldedSectionProps {
  /** Name of the region. */
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the pane that is used now and then: its heading, and under it what it is for once it is opened. */
export function FoldedSection({ label, title, children }: FoldedSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={label}>
      <Disclosure level={2} title={title}>
        <div className={styles.contents}>{children}</div>
      </Disclosure>
    </section>
  );
}
