import { cellAddress, columnLetters, rectAddress } from "../../workbook/cellAddress";
import type { BesideObstacle } from "./besideObstacle";
import type { BesideProposal } from "./planBeside";

function obstacleText(obstacle: BesideObstacle): string {
  switch (obstacle.kind) {
    case "content":
      return `${cellAddress(obstacle.row, obstacle.column)}に入力があります`;
    case "merge":
      return `${rectAddress(obstacle.rect)}が結合されています`;
    case "table":
      return `テーブル（${rectAddress(obstacle.rect)}）に接しています`;
    case "printArea":
      return `印刷範囲（${rectAddress(obstacle.rect)}）の中にあり、印刷結果が変わります`;
    case "hiddenColumn":
      return `${columnLetters(obstacle.column)}列が非表示です`;
  }
}

const unsuitable = {
  noRows: "このシートでは、１行に１つの指標を並べた表が見つかりませんでした。行ごとの表のあるシートを選んでください。",
  protected: "シートが保護されているため書き込めません。保護を解除してから、もう一度実行してください。",
  ownSheet: "このシートはアドインが作成したシートです。指標の表を入力したシートを選んでください。",
} as const;

/** What would be written where, or why not and what can be done: shown before anything is written. */
export function besideText(proposal: BesideProposal, sheet: string): string {
  switch (proposal.kind) {
    case "free":
      return `シート「${sheet}」の${rectAddress(proposal.plan.rect)}に、${proposal.indicators}件の指標の達成率・進捗率・判定を書き込みます。セルの書式は変えません。`;
    case "taken": {
      const { wanted, obstacle, next } = proposal;
      const why = `シート「${sheet}」の${rectAddress(wanted.rect)}には書き込めません。${obstacleText(obstacle)}。`;
      return next === null
        ? `${why}右側に空いている列が見つかりません。列を空けてから、もう一度実行してください。`
        : `${why}空いている${rectAddress(next.rect)}になら書き込めます。`;
    }
    case "placed":
      return `シート「${sheet}」の${rectAddress(proposal.placed.rect)}には、すでに達成率・進捗率・判定があります。置き直すときは、先に取り除いてください。`;
    case "unsuitable":
      return unsuitable[proposal.reason];
  }
}
