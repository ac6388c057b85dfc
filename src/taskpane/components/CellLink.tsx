import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../core/workbook/cellAddress";
import type { CellRef } from "../../core/workbook/cellAddress";
import type { PaneContext } from "../paneContext";

const useStyles = makeStyles({
  link: { textAlign: "left", overflowWrap: "anywhere", lineHeight: "inherit" },
  failure: { display: "block", color: tokens.colorStatusDangerForeground3 },
});

interface CellLinkProps {
  readonly cell: CellRef;
  /** Only the address is shown, because the sheet is named beside it. */
  readonly short?: boolean;
  readonly context: Pick<PaneContext, "showCell" | "describeFailure">;
}

/** 「シート」F12: shows the cell in Excel; where Excel refuses, the reason stands behind it. */
export function CellLink({ cell, short = false, context }: CellLinkProps) {
  const styles = useStyles();
  const [failure, setFailure] = useState<string | null>(null);
  const address = cellAddress(cell.row, cell.column);
  const words = `「${cell.sheet}」${address}`;
  const show = () => {
    setFailure(null);
    context.showCell(cell).catch((error: unknown) => setFailure(context.describeFailure(error).sentence));
  };
  return (
    <>
      <Link as="button" inline className={styles.link} onClick={show} aria-label={`${words}を表示`}>
        {short ? address : words}
      </Link>
      {failure !== null && (
        <span role="alert" className={styles.failure}>
          {failure}
        </span>
      )}
    </>
  );
}
