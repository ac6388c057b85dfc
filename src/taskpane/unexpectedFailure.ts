import type { Failure } from "./paneContext";

const sentences = {
  missingFile:
    "必要なファイルを読み込めませんでした。ネットワークにつながっていることを確かめて、もう一度実行してください。",
  bug: "思わぬ不具合のため中止しました。元の表は変わっていません。もう一度実行しても続くときは、「詳細」の内容を添えて担当者に知らせてください。",
};

/** A failure that is no refusal of Excel: a file of ours that did not arrive, or a bug. */
export function unexpectedFailure(error: unknown): Failure {
  const isMissingFile = error instanceof Error && error.name === "ChunkLoadError";
  return {
    sentence: isMissingFile ? sentences.missingFile : sentences.bug,
    details: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
