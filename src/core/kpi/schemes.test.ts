import { contrastWithBlack, luminance } from "./contrastWithBlack";
import { findScheme, schemePresets } from "./schemes";
import type { StatusCaption, StatusId } from "./scheme";
import { standardScheme } from "./standardScheme";

const lightness = (hex: string): number => 116 * Math.cbrt(luminance(hex)) - 16;

describe.each(schemePresets.map((scheme) => [scheme.name, scheme] as const))("%s", (_, scheme) => {
  const captions = Object.entries(scheme.statuses) as [StatusId, StatusCaption][];

  test("[SC3] its bands descend and catch everything", () => {
    const limits = scheme.bands.map(({ atLeast }) => atLeast);
    expect(limits).toEqual([...new Set(limits)].sort((a, b) => b - a));
    expect(limits.at(-1)).toBe(-Infinity);
    expect(scheme.mostlyAchievedAt).toBeGreaterThan(0);
  });

  test("[SC1] no two statuses show the same word and symbol", () => {
    expect(new Set(captions.map(([, { caption, symbol }]) => `${symbol} ${caption}`)).size).toBe(20);
  });

  test("[SC2] black text on every fill has a contrast of 7 or more", () => {
    for (const [, { fill }] of captions) expect(contrastWithBlack(fill)).toBeGreaterThanOrEqual(7);
  });

  test("[SC2] the fills of its bands, of 達成 and of 悪化 stay apart in grey", () => {
    const shown: readonly StatusId[] = ["achieved", ...scheme.bands.map(({ status }) => status), "regressed"];
    const greys = shown.map((status) => lightness(scheme.statuses[status].fill)).sort((a, b) => a - b);
    greys.slice(1).forEach((grey, index) => expect(grey - (greys[index] ?? 0)).toBeGreaterThanOrEqual(5));
  });
});

test("[SC3] the standard scheme is the first, ids and names are used once", () => {
  expect(schemePresets[0]).toBe(standardScheme);
  expect(new Set(schemePresets.map(({ id }) => id)).size).toBe(schemePresets.length);
  expect(schemePresets.map(({ name }) => name)).toEqual([
    "標準型",
    "茨城県型",
    "宮城県型",
    "岐阜県型",
    "滋賀県型",
    "交付金型",
    "◎○△×型",
  ]);
});

test.each([
  ["standard", "standard"],
  ["標準", "standard"],
  ["宮城県型", "miyagi"],
  ["宮城県", "miyagi"],
  [" 岐阜県 型", "gifu"],
  ["ＭＩＹＡＧＩ", "miyagi"],
  ["◎〇△×型", "marks"],
  ["nowhere", undefined],
  ["", undefined],
])("[SC4] a scheme is found by its id or its name as people write it: %s", (text, id) => {
  expect(findScheme(text)?.id).toBe(id);
});
