import { contrastWithBlack, luminance } from "./contrastWithBlack";
import type { StatusCaption, StatusId } from "./scheme";
import { standardScheme } from "./standardScheme";

const captions = Object.entries(standardScheme.statuses) as [StatusId, StatusCaption][];

const lightness = (hex: string): number => 116 * Math.cbrt(luminance(hex)) - 16;

test("[SC1] every status has words and a symbol of its own", () => {
  expect(captions).toHaveLength(20);
  expect(new Set(captions.map(([, { symbol }]) => symbol)).size).toBe(20);
  expect(new Set(captions.map(([, { caption }]) => caption)).size).toBe(20);
});

test("[SC1] symbols are of JIS X 0208: rows 1 and 2 of the table", () => {
  const jis = new TextDecoder("euc-jp");
  const rows = [0xa1, 0xa2].flatMap((row) => Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]));
  const known = rows.map((bytes) => jis.decode(new Uint8Array(bytes)));
  for (const [, { symbol }] of captions) expect(known).toContain(symbol);
});

test.each(captions)("[SC2] black text on the fill of %s has a contrast of 7 or more", (_, { fill, font }) => {
  expect(font).toBe("#000000");
  expect(contrastWithBlack(fill)).toBeGreaterThanOrEqual(7);
});

test("[SC2] the fills of the six pace statuses stay apart in grey", () => {
  const pace = ["achieved", "onTrack", "mostlyOnTrack", "slightlyBehind", "behind", "regressed"] as const;
  const greys = pace.map((status) => lightness(standardScheme.statuses[status].fill)).sort((a, b) => a - b);
  greys.slice(1).forEach((grey, index) => expect(grey - (greys[index] ?? 0)).toBeGreaterThanOrEqual(5));
});
