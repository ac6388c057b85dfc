import { makeStyles, tokens } from "@fluentui/react-components";
import type { CollectionBoard } from "../../../core/departments/collect/collectionBoard";
import { boardText } from "./returnsText";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** How many departments are how far. */
export function BoardCounts({ board }: { readonly board: CollectionBoard }) {
  const styles = useStyles();
  return <p className={styles.text}>{`回収状況：${boardText(board)}`}</p>;
}
