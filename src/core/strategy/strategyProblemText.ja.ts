import type { StrategyProblem } from "./strategyProblem";

/** What is wrong, without its place. */
export function whatIsWrong({ code, found = "" }: StrategyProblem): string {
  switch (code) {
    case "value-missing":
      return "必要な項目が入力されていません。";
    case "value-invalid":
      return found === "" ? "使用できない値です。" : `「${found}」は使用できない値です。`;
    case "duplicate-goal":
      return `目標の識別子「${found}」が重複しています。`;
    case "duplicate-indicator":
      return `指標の識別子「${found}」が重複しています。`;
    case "duplicate-name":
      return `同じ目標の中に指標名「${found}」が複数あります。`;
    case "unknown-goal":
      return `目標「${found}」は定義されていません。`;
    case "unknown-oddity":
      return `注記の識別子「${found}」は定義されていません。`;
    case "period-without-length":
      return "目標年度は計画の起点年度より後にしてください。";
    case "arrow-against-direction":
      return `目標値「${found}」と指標の方向が一致していません。`;
    case "arrow-with-maintain":
      return `維持を目指す指標の目標値に「${found}」は使用できません。数値で入力してください。`;
    case "baseline-year-after-target-year":
      return `基準年度（${found}年度）が計画の目標年度より後になっています。`;
    case "start-year-outside-plan":
      return `起点年度（${found}年度）は計画の目標年度より前にしてください。`;
    case "interim-outside-plan":
      return `中間目標の年度（${found}年度）が計画期間の外です。`;
    case "interim-differs-from-target":
      return `目標年度の中間目標「${found}」が目標値と異なります。`;
  }
}

/** A problem of a strategy definition as a sentence with its place. */
export function strategyProblemText(problem: StrategyProblem): string {
  const place = problem.indicatorId === undefined ? problem.path : `指標${problem.indicatorId}（${problem.path}）`;
  return `${place === "" ? "総合戦略の定義" : place}：${whatIsWrong(problem)}`;
}
