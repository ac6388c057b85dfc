import { Component } from "react";
import type { ReactNode } from "react";
import type { PaneContext } from "../paneContext";
import { Notice } from "./Notice";

interface PanelBoundaryProps {
  readonly describeFailure: PaneContext["describeFailure"];
  readonly children: ReactNode;
}

/** A panel that cannot be shown (its file did not arrive, or a bug) says so and leaves the rest of the pane standing. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    const { sentence, details } = this.props.describeFailure(this.state.error);
    return <Notice intent="error" title="この部分を表示できませんでした。" text={sentence} details={details} />;
  }
}
