import type { Failure } from "../paneContext";
import { Notice } from "./Notice";

/** What could not be done and what to do next; nothing where nothing failed. */
export function FailureNotice({ title, failure }: { readonly title: string; readonly failure: Failure | null }) {
  return failure === null ? null : (
    <Notice intent="error" title={title} text={failure.sentence} details={failure.details} />
  );
}
