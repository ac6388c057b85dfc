/** Attributes for a part of the grid; null takes one away. */
type Attributes = Readonly<Record<string, string | null>>;

/** How the grid's own controls are called; what only a mouse can use, and has a twin for the keyboard, is left out. */
const parts: readonly (readonly [selector: string, attributes: Attributes])[] = [
  ["[data-u-comp=defined-name] input", { "aria-label": "名前ボックス" }],
  ["[data-u-comp=slide-tab-bar]", { "aria-label": "シート見出し" }],
  ["footer [aria-haspopup=menu]:has(> button)", { role: "button", "aria-label": "シートの一覧", tabindex: "0" }],
  ["footer [aria-haspopup=menu] > button", { inert: "" }],
  ["[data-u-comp=sheet-bar-append-button]:nth-child(1)", { "aria-label": "シート見出しを左へ送る" }],
  ["[data-u-comp=sheet-bar-append-button]:nth-child(2)", { "aria-label": "シート見出しを右へ送る" }],
  ["footer [data-u-comp=button]:not([aria-haspopup]):first-child", { "aria-label": "縮小" }],
  ["footer [data-u-comp=button]:not([aria-haspopup]):not(:first-child)", { "aria-label": "拡大" }],
  ["footer [role=track]", { role: "presentation" }],
  ["footer [role=presentation] > a", { "aria-hidden": "true" }],
  ["footer [role=presentation] > button", { role: null, "aria-hidden": "true", tabindex: "-1" }],
  // The grid takes its keys in a field of its own; its canvas would stand before everything else of the page.
  ["canvas[tabindex='1']", { tabindex: "-1" }],
  ["section[aria-label^=Notifications]:first-of-type", { "aria-label": "通知" }],
  ["section[aria-label^=Notifications]", { "aria-label": null }],
];

/** Gives the controls of the grid Japanese names and a place in the order of the keyboard, now and as they come. */
export function nameParts(container: HTMLElement): void {
  const name = () => {
    for (const [selector, attributes] of parts)
      for (const part of container.querySelectorAll(selector)) setAttributes(part, attributes);
  };
  name();
  new MutationObserver(name).observe(container, { childList: true, subtree: true });
}

function setAttributes(part: Element, attributes: Attributes): void {
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null) part.removeAttribute(attribute);
    else part.setAttribute(attribute, value);
  }
}
