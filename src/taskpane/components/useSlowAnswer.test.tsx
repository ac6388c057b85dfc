/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { useSlowAnswer } from "./useSlowAnswer";

interface Waiting {
  readonly waiting: boolean;
  readonly news: object | null;
}

function watch(initialProps: Waiting) {
  return renderHook(({ waiting, news }: Waiting) => useSlowAnswer(waiting, news), { initialProps });
}

const pass = (milliseconds: number) => act(() => void jest.advanceTimersByTime(milliseconds));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each([
  [0, null],
  [2_900, null],
  [3_100, /Enter キー/],
  [59_900, /Enter キー/],
  [60_100, /作業ウィンドウを閉じて開き直して/],
])("the first answer, after %d milliseconds: %s", (milliseconds, hint) => {
  const { result } = watch({ waiting: true, news: null });
  pass(milliseconds);
  if (hint === null) expect(result.current).toBeNull();
  else expect(result.current).toMatch(hint);
});

test("with every step heard of the waiting begins anew, and is a longer one", () => {
  const { result, rerender } = watch({ waiting: true, news: null });
  pass(3_100);
  rerender({ waiting: true, news: { step: "read" } });
  expect(result.current).toBeNull();
  pass(9_900);
  expect(result.current).toBeNull();
  rerender({ waiting: true, news: { step: "write" } });
  pass(9_900);
  expect(result.current).toBeNull();
  pass(200);
  expect(result.current).toMatch(/Enter キー/);
  pass(50_000);
  expect(result.current).toMatch(/1分以上応答がありません/);
});

test("an answer takes the hint away, and nothing comes after it", () => {
  const { result, rerender } = watch({ waiting: true, news: null });
  pass(60_100);
  rerender({ waiting: false, news: null });
  expect(result.current).toBeNull();
  pass(120_000);
  expect(result.current).toBeNull();
});
