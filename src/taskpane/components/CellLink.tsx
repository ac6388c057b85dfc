import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../core/workbook/cellAddress";
import type { CellRef } from "../../core/workbook/cellAddress";
import type { PaneContext } from "../paneContext";

const useStyles = makeStyles({
  link: { textAlign: "left", overflowWrap: "anywhere" },
  failure: { display: "block", color: tokens.colorStatusDangerForeground3 },
});

interface CellLinkProps {
  readonly cell: CellRef;
  readonly context: Pick<PaneContext, "showCell" | "describeFailure">;
}

/** 「シート」F12: shows the cell in Excel; where Excel refuses, the reason stands behind it. */
export function CellLink({ cell, context }: CellLinkProps) {
  const styles = useStyles();
  const [failure, setFailure] = useState<string | null>(null);
  const words = `「${cell.sheet}」${cellAddress(cell.row, cell.column)}`;
  const show = () => {
    setFailure(null);
    context.showCell(cell).catch((error: unknown) => setFailure(context.describeFailure(error).sentence));
  };
  return (
    <>
      <Link as="button" inline className={styles.link} onClick={show} aria-label={`${words}を表示`}>
        {words}
      </Link>
      {failure !== null && (
        <span role="alert" className={styles.failure}>
          {failure}
        </span>
      )}
    </>
  );
}
