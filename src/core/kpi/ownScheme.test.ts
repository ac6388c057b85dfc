import { baseScheme, editedScheme, isOwnScheme } from "./ownScheme";
import { schemePresets } from "./schemes";
import { standardScheme } from "./standardScheme";

test.each(schemePresets.map((preset) => [preset.name, preset] as const))(
  "[SC5] %s unedited is itself, whatever the order of its parts",
  (_, preset) => {
    const again = Object.fromEntries(Object.entries(preset).reverse()) as unknown as typeof preset;
    expect(editedScheme(preset, again, "")).toBe(preset);
    expect(isOwnScheme(preset)).toBe(false);
    expect(baseScheme(preset.id)).toBe(preset);
  },
);

test("[SC5] edited, it is the city's own, named after the one it was made from", () => {
  const own = editedScheme(standardScheme, { ...standardScheme, percentDecimals: 0 }, "");
  expect(own).toEqual({ ...standardScheme, percentDecimals: 0, id: "own:standard", name: "独自（標準型を編集）" });
  expect(isOwnScheme(own)).toBe(true);
  expect(baseScheme(own.id)).toBe(standardScheme);
});

test("[SC5] a change deep inside counts: one symbol, one threshold", () => {
  const { onTrack } = standardScheme.statuses;
  const symbol = { ...standardScheme.statuses, onTrack: { ...onTrack, symbol: "☆" } };
  expect(isOwnScheme(editedScheme(standardScheme, { ...standardScheme, statuses: symbol }, ""))).toBe(true);
  const bands = standardScheme.bands.map((band) => (band.status === "onTrack" ? { ...band, atLeast: 1.1 } : band));
  expect(isOwnScheme(editedScheme(standardScheme, { ...standardScheme, bands }, ""))).toBe(true);
});

test("[SC5] the city may name it", () => {
  expect(editedScheme(standardScheme, standardScheme, "北本市方式")).toMatchObject({
    id: "own:standard",
    name: "北本市方式",
  });
});

test("[SC5] an unknown id stands on the standard", () => {
  expect(baseScheme("own:nowhere")).toBe(standardScheme);
});
