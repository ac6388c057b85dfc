import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { flexShrink: 0, width: "1em", transitionProperty: "transform", transitionDuration: tokens.durationFast },
  open: { transform: "rotate(90deg)" },
  title: { flexGrow: 1 },
});

interface DisclosureProps {
  readonly title: ReactNode;
  /** Rank of the heading the button is in. */
  readonly level: 2 | 3 | 4;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens and closes what stands under it; closed contents are not made. */
export function Disclosure({ title, level, initiallyOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <svg
            className={mergeClasses(styles.mark, open && styles.open)}
            viewBox="0 0 16 16"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            aria-hidden="true"
          >
            <path d="M6 3.5 10.5 8 6 12.5" />
          </svg>
          <span className={styles.title}>{title}</span>
        </button>
      </Heading>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
