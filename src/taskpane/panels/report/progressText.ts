import type { Progress } from "../../../core/workbook/workbook";

const steps: Readonly<Record<Progress["step"], string>> = {
  read: "表を読み取っています",
  write: "進捗一覧を書き込んでいます",
  charts: "書式とグラフを整えています",
};

/** The step in words, with the count where there is more than one thing to do. */
export function progressText(progress: Progress | null): string {
  if (progress === null) return "はじめています";
  const counted = progress.total > 1 ? `（${progress.done} / ${progress.total}）` : "";
  return `${steps[progress.step]}${counted}`;
}
