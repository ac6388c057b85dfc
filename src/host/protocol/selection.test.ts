import type { QueryInfo } from "./wire";
import { parseSelection, type Selection } from "./selection";

/** `*` for everything, names below in braces. */
function show({ all, names }: Selection): string {
  const parts = [...names].map(([name, { below }]) => {
    const inner = show(below);
    return inner === "" ? name : `${name}{${inner}}`;
  });
  return [...(all ? ["*"] : []), ...parts].join(",");
}

test.each<[string, QueryInfo | undefined, string]>([
  ["nothing asked for is everything", undefined, "*"],
  ["an empty list too", { Select: [] }, "*"],
  ["a star", { Select: ["*"] }, "*"],
  ["everything and one thing more", { Select: ["$all", "format/fill"] }, "*,format{fill}"],
  ["nothing but ids", { Select: ["$none"] }, "$none"],
  ["nothing but ids below", { Select: ["items/$none"] }, "items{$none}"],
  [
    "any case, both separators",
    { Select: ["Format/Fill.Color", "format/FONT/bold"] },
    "format{fill{color},font{bold}}",
  ],
  ["expanding", { Select: ["name"], Expand: ["tables"] }, "name,tables"],
])("%s", (_, query, expected) => {
  expect(show(parseSelection(query))).toBe(expected);
});
