import { Notice } from "../../components/Notice";
import type { ClosedWorkbook } from "./closedWorkbook";

/** Says before any work what stands in the way of writing, and what to do. */
export function WorkbookNotice({ closed }: { readonly closed: ClosedWorkbook | null }) {
  switch (closed?.kind) {
    case undefined:
      return null;
    case "readOnly":
      return (
        <Notice
          intent="warning"
          title="読み取り専用のブックです。"
          text="「名前を付けて保存」で別のブックにしてから作成してください。"
        />
      );
    case "structureProtected":
      return (
        <Notice
          intent="warning"
          title="ブックの構成が保護されています。"
          text="［校閲］タブの「ブックの保護」を解除してから作成してください。"
        />
      );
    case "sheetProtected":
      return (
        <Notice
          intent="warning"
          title={`シート「${closed.sheet}」が保護されています。`}
          text="［校閲］タブの「シート保護の解除」を押してから作成してください。"
        />
      );
  }
}
