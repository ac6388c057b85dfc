import { jsonBytes, packSteps, type WriteStep } from "./writeStep";

const step = (bytes: number): WriteStep => ({
  bytes,
  place: { sheet: null, range: null, doing: "試験" },
  queue: () => undefined,
});

test.each([
  [[], []],
  [[100], [1]],
  [
    [1_500_000, 400_000, 200_000],
    [2, 1],
  ],
  [
    [3_000_000, 1],
    [1, 1],
  ],
  [
    [1_000_000, 1_000_000, 1],
    [2, 1],
  ],
])("steps of %j bytes go in batches of %j", (bytes, batches) => {
  expect(packSteps(bytes.map(step)).map((batch) => batch.length)).toEqual(batches);
});

test("Japanese counts three bytes a character", () => {
  expect(jsonBytes(["進捗", 1])).toBe('["",1]'.length + 6);
});
