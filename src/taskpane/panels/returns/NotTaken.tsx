import { makeStyles, tokens } from "@fluentui/react-components";
import { refusedText, rejectedText } from "../../../core/departments/collect/returnText.ja";
import type { ReturnReading } from "../../../core/departments/collect/returnedAnswer";
import { indicatorName } from "../../../core/kpi/indicatorName";
import type { Strategy } from "../../../core/kpi/strategy";
import { Disclosure } from "../../components/Disclosure";
import { ShortList } from "../../components/ShortList";

const useStyles = makeStyles({
  item: { margin: 0, padding: `${tokens.spacingVerticalXS} 0`, lineHeight: tokens.lineHeightBase300 },
});

interface NotTakenProps {
  readonly strategy: Strategy;
  readonly reading: Pick<ReturnReading, "refused" | "rejected">;
}

/** Files and cells that cannot be used, each with the reason: what the department is asked about. */
export function NotTaken({ strategy, reading: { refused, rejected } }: NotTakenProps) {
  const styles = useStyles();
  const item = (text: string) => <p className={styles.item}>{text}</p>;
  return (
    <>
      {refused.length > 0 && (
        <Disclosure level={3} title={`取り込めないファイル（${refused.length}件）`} initiallyOpen>
          <ShortList
            items={refused}
            keyOf={({ file, sheet }, index) => `${file}|${sheet ?? ""}|${index}`}
            render={(file) => item(refusedText(file))}
            label="取り込めないファイル"
            limit={5}
          />
        </Disclosure>
      )}
      {rejected.length > 0 && (
        <Disclosure level={3} title={`取り込めない欄（${rejected.length}件）`} initiallyOpen={rejected.length <= 5}>
          <ShortList
            items={rejected}
            keyOf={({ place }, index) => `${place.file}|${place.sheet}|${place.cell}|${index}`}
            render={(entry) => item(rejectedText(entry, (id) => indicatorName(strategy, id)))}
            label="取り込めない欄"
            limit={20}
          />
        </Disclosure>
      )}
    </>
  );
}
