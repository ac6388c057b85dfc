import type { AcceptResult } from "../../../app/acceptReturns";
import { Notice } from "../../components/Notice";

/** What became of the answers that were to be taken in. */
export function TakenNotice({ result: { taken, outdated, written } }: { readonly result: AcceptResult }) {
  if (written.length === 0)
    return (
      <Notice
        intent="info"
        title="変わった回答はありません。"
        text="すでに取り込んだ回答と同じため、何も変えていません。"
      />
    );
  const left =
    outdated.length === 0 ? "" : `${outdated.length}件は、確認の後にシートの値が変わったため取り込んでいません。`;
  if (taken.length === 0)
    return (
      <Notice
        intent={outdated.length === 0 ? "success" : "warning"}
        title="回収状況だけを記録しました。"
        text={`${left}シート「回収状況」に提出の状況を記録しました。`}
      />
    );
  return (
    <Notice
      intent={outdated.length === 0 ? "success" : "warning"}
      title={`${taken.length}件の回答を取り込みました。`}
      text={`${left}シート「回答データ」と「回収状況」に記録しました。進捗一覧を作成すると、評価に反映されます。`}
    />
  );
}
