export interface HeaderFooterSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** `&L…&C…&R…` → its three sections; text before the first mark is the centre. */
export function splitHeaderFooter(text: string): HeaderFooterSections {
  const sections = { left: "", center: "", right: "" };
  let at: keyof typeof sections = "center";
  for (const [piece] of text.matchAll(/&&|&[LCRlcr]|[\s\S]/g)) {
    if (/^&[Ll]$/.test(piece)) at = "left";
    else if (/^&[Cc]$/.test(piece)) at = "center";
    else if (/^&[Rr]$/.test(piece)) at = "right";
    else sections[at] += piece;
  }
  return sections;
}

/** Three sections → `&L…&C…&R…`, empty ones left out. */
export function joinHeaderFooter({ left, center, right }: HeaderFooterSections): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
