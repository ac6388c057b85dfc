import { useEffect, useRef } from "react";
import type { Host } from "../../../host/createHost";
import { hostedFrame } from "./hostedFrame";

interface PaneFrameProps {
  readonly host: Host;
  readonly address: string;
}

/** The task pane as it is delivered, in a frame of its own, on the host. */
export function PaneFrame({ host, address }: PaneFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const frame = hostedFrame(element, address, "作業ウィンドウ", host);
    return frame.remove;
  }, [host, address]);
  return <div ref={place} className="pane" />;
}
