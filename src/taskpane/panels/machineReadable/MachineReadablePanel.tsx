import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetCheck } from "../../../app/checkSheet";
import { machineReadableAdvice } from "../../../core/reports/dataSheet/machineReadable/machineReadableText.ja";
import { CellLink } from "../../components/CellLink";
import { FoldedSection } from "../../components/FoldedSection";
import { FailureNotice } from "../../components/FailureNotice";
import { ShortList } from "../../components/ShortList";
import { useTask } from "../../components/useTask";
import type { PaneContext } from "../../paneContext";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  item: { paddingBottom: tokens.spacingVerticalS, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  news: { ":empty": { display: "none" } },
});

const SHOWN_AT_FIRST = 20;

export interface MachineReadablePanelProps {
  readonly context: Pick<PaneContext, "readSelection" | "checkSheet" | "showCell" | "describeFailure">;
  /** Our sheet of plain values, by the name it has; null: it was not made. */
  readonly dataSheet: string | null;
}

/** Whether a sheet that is to be published can be read by programs: each cell that is in the way, and what to do. */
export function MachineReadablePanel({ context, dataSheet }: MachineReadablePanelProps) {
  const styles = useStyles();
  const { busy, failure, run } = useTask(context);
  const [checked, setChecked] = useState<SheetCheck | null>(null);
  const [nothing, setNothing] = useState(false);

  const check = (name: string | null) =>
    run(
      async () => {
        const sheet = name ?? (await context.readSelection())?.sheet ?? null;
        const found = sheet === null ? null : await context.checkSheet(sheet);
        setChecked(found);
        setNothing(found === null);
      },
      () => {
        setChecked(null);
        setNothing(false);
      },
    );

  return (
    <FoldedSection label="機械判読チェック" title="機械判読チェック">
      <p className={styles.text}>
        公表するデータのシートを、総務省の「統計表における機械判読可能なデータの表記方法の統一ルール」に照らして確認します。確認だけでは何も変わりません。グラフ以外の図形や画像は、目で確認してください。
      </p>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => check(null)}>
          表示中のシートの確認
        </Button>
        {dataSheet !== null && (
          <Button disabledFocusable={busy} onClick={() => check(dataSheet)}>
            {`「${dataSheet}」の確認`}
          </Button>
        )}
      </div>
      <div className={styles.news} role="status">
        {checked !== null && (
          <p className={styles.text}>
            {checked.issues.length === 0
              ? `シート「${checked.sheet}」に、直すところはありません（0件）。`
              : `シート「${checked.sheet}」に、直すところが${checked.issues.length}件あります。`}
          </p>
        )}
        {nothing && <p className={styles.text}>シートを読み取れませんでした。セルを一つ選んでから確認してください。</p>}
        <FailureNotice title="確認できませんでした。" failure={failure} />
      </div>
      {checked !== null && checked.issues.length > 0 && (
        <ShortList
          key={checked.sheet}
          items={checked.issues}
          keyOf={({ rule, row, column }) => `${rule} ${row} ${column}`}
          label="直すところ"
          limit={SHOWN_AT_FIRST}
          render={(issue) => (
            <div className={styles.item}>
              <CellLink cell={issue} short context={context} />
              {`　${machineReadableAdvice(issue)}`}
            </div>
          )}
        />
      )}
    </FoldedSection>
  );
}
