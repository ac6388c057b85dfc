import type { Issue } from "../core/issues/issue";
import { formatFiscalYear } from "../core/kpi/formatFiscalYear";
import type { Summary } from "../core/kpi/summary";
import { isLoss } from "../core/mapping/stored/openLosses";
import type { SourceChange } from "../core/mapping/stored/sourceChange";

/** What the command asks of the world; its entry file ties it to the use case and to Excel. */
export interface UpdateReportContext {
  /** false: this Excel is too old. */
  readonly isSupported: () => boolean;
  readonly writeReport: () => Promise<UpdatedReport>;
  /** A failure in one Japanese sentence with the next step. */
  readonly failureSentence: (error: unknown) => string;
  /** Shows a message and waits until it is closed. */
  readonly showMessage: (message: CommandMessage) => Promise<void>;
}

export interface UpdatedReport {
  readonly reportYear: number;
  readonly summary: Pick<Summary, "total" | "evaluated">;
  readonly issues: readonly Issue[];
  /** What became of the sources since the report was last made. */
  readonly changesSince: readonly SourceChange[];
}

export interface CommandMessage {
  readonly title: string;
  readonly text: string;
}

/** 進捗一覧を更新: writes the report without the pane and says how it went. Never throws: nobody would hear it. */
export async function updateReport(context: UpdateReportContext): Promise<void> {
  await context.showMessage(await outcome(context));
}

async function outcome(context: UpdateReportContext): Promise<CommandMessage> {
  if (!context.isSupported())
    return {
      title: "この Excel では使えません。",
      text: "Excel 2021 以降、または Microsoft 365 の Excel でお使いください。",
    };
  try {
    const { reportYear, summary, issues, changesSince } = await context.writeReport();
    if (summary.total === 0)
      return {
        title: "進捗一覧を更新しませんでした。",
        text: "指標の定義のシートに使える指標がありません。「作業ウィンドウ」から作成すると、直すセルを一覧で確かめられます。",
      };
    const attention = issues.filter((issue) => issue.severity !== "info").length;
    const hint =
      attention > 0 ? `確認事項が${attention}件あります。「作業ウィンドウ」から作成すると一覧で確かめられます。` : "";
    return {
      title: "進捗一覧を更新しました。",
      text: `${formatFiscalYear(reportYear)}：${summary.total}指標のうち${summary.evaluated}指標を判定しました。${changeText(changesSince)}${filedText(issues)}${hint}`,
    };
  } catch (error) {
    return { title: "進捗一覧を更新できませんでした。", text: context.failureSentence(error) };
  }
}

/** Entries of the papers that are blank now because another year was chosen. */
function filedText(issues: readonly Issue[]): string {
  const filed = issues.filter(({ code }) => code === "paper-texts-filed");
  const count = filed.reduce((sum, { params }) => sum + Number(params?.["count"] ?? 0), 0);
  if (count === 0) return "";
  return `別の年度の記入（${count}件）は資料の中に保管しました。年度を戻して更新すると再び表示されます。`;
}

/** What is different from last time, in one sentence; nothing where nothing is. */
function changeText(changes: readonly SourceChange[]): string {
  const indicators = (kept: (change: SourceChange) => boolean): number =>
    new Set(changes.filter(kept).map(({ indicatorId }) => indicatorId)).size;
  const parts = [
    [indicators(isLoss), "参照元を確認する"],
    [indicators(({ kind }) => kind === "moved"), "参照元を探し直した"],
    [indicators(({ kind }) => kind === "new"), "値のセルが増えた"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${what}指標が${count}件`);
  return words.length === 0 ? "" : `前回から、${words.join("、")}あります。`;
}
