import type { Progress } from "../../../core/workbook/workbook";

const steps: Readonly<Record<Progress["step"], string>> = {
  read: "表を読み取っています",
  write: "進捗一覧を書き込んでいます",
  charts: "書式とグラフを整えています",
};

/** The step in words: what is read out as it changes. */
export function progressText(progress: Progress | null): string {
  return progress === null ? "はじめています" : steps[progress.step];
}

/** How much of the step is done, 「2 / 5」; null where there is only one thing to do. */
export function progressCount(progress: Progress | null): string | null {
  return progress !== null && progress.total > 1 ? `${progress.done} / ${progress.total}` : null;
}
