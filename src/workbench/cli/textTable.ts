import { padText, textWidth } from "./textWidth";

export interface TextColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

/** A table as lines of text, columns as wide as their widest cell in an East Asian terminal. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columns.map(({ heading }, index) =>
    [heading, ...rows.map((row) => row[index] ?? "")].reduce((widest, text) => Math.max(widest, textWidth(text)), 0),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => padText(cells[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [line(columns.map(({ heading }) => heading)), rule, ...rows.map(line)];
}
