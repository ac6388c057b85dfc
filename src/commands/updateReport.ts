import type { Issue } from "../core/issues/issue";
import { formatFiscalYear } from "../core/kpi/formatFiscalYear";
import type { Summary } from "../core/kpi/summary";

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
    const { reportYear, summary, issues } = await context.writeReport();
    const attention = issues.filter((issue) => issue.severity !== "info").length;
    const hint =
      attention > 0 ? `確認事項が${attention}件あります。「作業ウィンドウ」から作成すると一覧で確かめられます。` : "";
    return {
      title: "進捗一覧を更新しました。",
      text: `${formatFiscalYear(reportYear)}：${summary.total}指標のうち${summary.evaluated}指標を判定しました。${hint}`,
    };
  } catch (error) {
    return { title: "進捗一覧を更新できませんでした。", text: context.failureSentence(error) };
  }
}
