import { showStartupProblem } from "./showStartupProblem";

/**
 * Entry of its own, loaded before Office.js: where one of its files is blocked, `Office.onReady` never answers and
 * nothing is rejected, so somebody outside must notice. Whatever starts late replaces the message.
 */
const patience = 10_000;
const missing = new Set<string>();

window.addEventListener(
  "error",
  (event) => {
    if (!(event.target instanceof HTMLScriptElement)) return;
    missing.add(new URL(event.target.src, location.href).pathname);
    show();
  },
  true,
);
window.setTimeout(show, patience);

function show(): void {
  const place = document.getElementById("startup");
  if (place !== null) showStartupProblem(place, [...missing]);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show, { once: true });
}
