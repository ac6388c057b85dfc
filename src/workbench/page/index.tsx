import { createRoot } from "react-dom/client";
import type { WorkbookGrid } from "./grid/workbookGrid";
import { PageApp } from "./PageApp";

declare global {
  interface Window {
    /** The grid, for whoever looks at what a canvas shows: tests, and a developer at the console. */
    previewGrid?: WorkbookGrid;
  }
}

const place = document.getElementById("page");
const keep = (grid: WorkbookGrid): void => {
  window.previewGrid = grid;
};
if (place !== null) createRoot(place).render(<PageApp addin="../addin/" onGrid={keep} />);
