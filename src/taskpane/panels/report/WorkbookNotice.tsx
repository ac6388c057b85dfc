import type { WorkbookState } from "../../../core/workbook/workbook";
import { Notice } from "../../components/Notice";

/** Says before any work that this workbook cannot be written to. */
export function WorkbookNotice({ state }: { readonly state: WorkbookState | null }) {
  if (state?.readOnly === true)
    return (
      <Notice
        intent="warning"
        title="読み取り専用のブックです。"
        text="「名前を付けて保存」で別のブックにしてから作成してください。"
      />
    );
  if (state?.structureProtected === true)
    return (
      <Notice
        intent="warning"
        title="ブックの構成が保護されています。"
        text="シートを追加できません。［校閲］タブの「ブックの保護」を解除してから作成してください。"
      />
    );
  return null;
}
