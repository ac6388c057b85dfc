import { useEffect, useRef } from "react";

/** A dialog of Office over the page; null: none is open. */
export function CommandDialog({ content }: { readonly content: HTMLElement | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (content !== null) place.current?.replaceChildren(content);
  }, [content]);
  if (content === null) return null;
  return (
    <div className="shade">
      <div ref={place} className="dialog" role="dialog" aria-modal="true" aria-label="お知らせ" />
    </div>
  );
}
