import type { WriteReportResult } from "../../../app/writeReport";

/** What was found in the workbook, in sentences: figures read, candidates not taken, figures that disagree. */
export function foundText(result: Pick<WriteReportResult, "proposal" | "summary">): readonly string[] {
  const { cells, suggestions, conflicts } = result.proposal;
  const read = new Set(cells.filter((cell) => cell.field === "actual").map((cell) => cell.indicatorId)).size;
  const candidates = new Set(suggestions.map((cell) => cell.indicatorId)).size;
  const different = conflicts.filter((conflict) => !conflict.equal).length;
  const sentences = [`${result.summary.total}指標のうち${read}指標の実績を読み取りました。`];
  if (candidates > 0) sentences.push(`候補だけが見つかった指標が${candidates}あります（判定には使っていません）。`);
  if (different > 0) sentences.push(`複数の場所で値が食い違うものが${different}件あります（判定には使っていません）。`);
  return sentences;
}
