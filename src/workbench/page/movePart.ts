interface Part {
  readonly place: string;
  /** What takes the keyboard in it; null: the grid. */
  readonly first: string | null;
}

/** The parts of the page in the order F6 goes through them, as in Excel: ribbon, sheet, tabs, task pane. */
const parts: readonly Part[] = [
  { place: ".page-header", first: ".page-header :enabled" },
  { place: ".halves > main", first: null },
  { place: ".halves > main footer", first: "[role=tab][aria-selected=true]" },
  { place: ".halves > aside", first: ".halves > aside iframe" },
];

/** Moves the keyboard on to the next part of the page with F6, back with Shift+F6. Returns what ends it. */
export function movePart(page: HTMLElement, focusGrid: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const now = parts.findLastIndex(({ place }) => document.activeElement?.closest(place));
    const next = parts.at((now + (event.shiftKey ? -1 : 1)) % parts.length);
    if (next === undefined || next.first === null) focusGrid();
    else page.querySelector<HTMLElement>(next.first)?.focus();
  };
  window.addEventListener("keydown", onKey, true);
  return () => window.removeEventListener("keydown", onKey, true);
}
