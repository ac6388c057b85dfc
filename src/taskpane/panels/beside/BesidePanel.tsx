import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { besideText } from "../../../core/reports/besideSource/besideText.ja";
import type { BesideProposal } from "../../../core/reports/besideSource/planBeside";
import { rectAddress } from "../../../core/workbook/cellAddress";
import type { BesidePlan } from "../../../core/workbook/besideWorkbook";
import type { MappingDecision } from "../../../core/mapping/mappingDecision";
import { FoldedSection } from "../../components/FoldedSection";
import { FailureNotice } from "../../components/FailureNotice";
import { Notice } from "../../components/Notice";
import { useTask } from "../../components/useTask";
import type { PaneContext } from "../../paneContext";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  look: { alignSelf: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  news: { ":empty": { display: "none" } },
});

interface Seen {
  readonly sheet: string;
  readonly proposal: BesideProposal;
}

type Done = { readonly title: string; readonly text: string };

export interface BesidePanelProps {
  readonly context: Pick<
    PaneContext,
    "readSelection" | "proposeBeside" | "placeBeside" | "removeBeside" | "describeFailure"
  >;
  readonly reportYear: number;
  readonly decisions: readonly MappingDecision[];
  /** Whether the status table is there, which the columns read. */
  readonly hasStatusTable: boolean;
}

/** 達成率・進捗率・判定 beside the user's own table: seen first, then placed; taken away without a trace. */
export function BesidePanel({ context, reportYear, decisions, hasStatusTable }: BesidePanelProps) {
  const styles = useStyles();
  const { busy, failure, run } = useTask(context);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [nothing, setNothing] = useState(false);
  const [done, setDone] = useState<Done | null>(null);

  const start = (work: () => Promise<void>) =>
    run(work, () => {
      setDone(null);
      setNothing(false);
    });
  const look = () =>
    start(async () => {
      const sheet = (await context.readSelection())?.sheet ?? null;
      const proposal = sheet === null ? null : await context.proposeBeside(sheet, { reportYear, decisions });
      setSeen(sheet === null || proposal === null ? null : { sheet, proposal });
      setNothing(proposal === null);
    });
  const place = (plan: BesidePlan) =>
    start(async () => {
      const { sheet, rect } = await context.placeBeside(plan);
      setSeen(null);
      setDone({
        title: "表の横に判定を表示しました。",
        text: `シート「${sheet}」の${rectAddress(rect)}です。取り除くときは、もう一度「表示する位置の確認」を押してください。`,
      });
    });
  const remove = (sheet: string) =>
    start(async () => {
      await context.removeBeside(sheet);
      setSeen(null);
      setDone({ title: "取り除きました。", text: `シート「${sheet}」は、表示する前の状態に戻りました。` });
    });
  const plan = seen === null ? null : planOf(seen.proposal);

  return (
    <FoldedSection label="元の表への判定の表示" title="元の表の横に判定を表示">
      <p className={styles.text}>
        {hasStatusTable
          ? "指標の表があるシートを開いて、表示する位置を確認してください。確認だけでは何も変わりません。"
          : "先に進捗一覧を作成してください。表示する値は進捗一覧から読み取ります。"}
      </p>
      {hasStatusTable && (
        <Button className={styles.look} disabledFocusable={busy} onClick={look}>
          表示する位置の確認
        </Button>
      )}
      <div className={styles.news} role="status">
        {seen !== null && <p className={styles.text}>{besideText(seen.proposal, seen.sheet)}</p>}
        {nothing && (
          <p className={styles.text}>シートを読み取れませんでした。指標の表のセルを選んでから確認してください。</p>
        )}
        {done !== null && <Notice intent="success" title={done.title} text={done.text} />}
        <FailureNotice title="表示できませんでした。" failure={failure} />
      </div>
      {seen !== null && (
        <div className={styles.buttons}>
          {plan !== null && (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => place(plan)}>
              {`${rectAddress(plan.rect)}に表示`}
            </Button>
          )}
          {seen.proposal.kind === "placed" && (
            <Button disabledFocusable={busy} onClick={() => remove(seen.sheet)}>
              判定の取り除き
            </Button>
          )}
          <Button onClick={() => setSeen(null)}>取消し</Button>
        </div>
      )}
    </FoldedSection>
  );
}

/** What can be placed: where it was wanted, else the next free columns. */
function planOf(proposal: BesideProposal): BesidePlan | null {
  if (proposal.kind === "free") return proposal.plan;
  return proposal.kind === "taken" ? proposal.next : null;
}
