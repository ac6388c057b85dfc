import type { StatusCaption, StatusId } from "./scheme";
import { schemes, findScheme } from "./schemes";
import { standardScheme } from "./standardScheme";

const captions = Object.entries(standardScheme.statuses) as [StatusId, StatusCaption][];

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

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
  expect((luminance(fill) + 0.05) / 0.05).toBeGreaterThanOrEqual(7);
});

test("[SC2] the fills of the six pace statuses stay apart in grey", () => {
  const pace = ["achieved", "onTrack", "mostlyOnTrack", "slightlyBehind", "behind", "regressed"] as const;
  const greys = pace.map((status) => lightness(standardScheme.statuses[status].fill)).sort((a, b) => a - b);
  greys.slice(1).forEach((grey, index) => expect(grey - (greys[index] ?? 0)).toBeGreaterThanOrEqual(5));
});

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "[SC3] the bands of %s descend and catch everything",
  (_, scheme) => {
    const limits = scheme.bands.map(({ atLeast }) => atLeast);
    expect(limits).toEqual([...limits].sort((a, b) => b - a));
    expect(limits.at(-1)).toBe(-Infinity);
    expect(scheme.mostlyAchievedAt).toBeGreaterThan(0);
  },
);

test("[SC3] schemes are found by their id, the standard one first", () => {
  expect(schemes[0]).toBe(standardScheme);
  expect(findScheme("standard")).toBe(standardScheme);
  expect(findScheme("nowhere")).toBeUndefined();
  expect(new Set(schemes.map(({ id }) => id)).size).toBe(schemes.length);
});
