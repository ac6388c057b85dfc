import { unexpectedFailure } from "./unexpectedFailure";

const chunk = Object.assign(new Error("Loading chunk report failed."), { name: "ChunkLoadError" });

test.each([
  ["a file that did not arrive", chunk, "ネットワーク", "ChunkLoadError: Loading chunk report failed."],
  ["a bug", new TypeError("x is undefined"), "担当者", "TypeError: x is undefined"],
  ["something that is no error", "odd", "担当者", "odd"],
])("%s is told in a sentence, with what helps to mend it", (_name, error, words, details) => {
  const failure = unexpectedFailure(error);
  expect(failure.sentence).toContain(words);
  expect(failure.details).toBe(details);
});
