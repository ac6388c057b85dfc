import { isDarkTheme } from "./isDarkTheme";

test.each([
  ["Office's word goes before everything", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, true, false],
  ["a dark background", { bodyBackgroundColor: "#262626" }, false, true],
  ["a light background", { bodyBackgroundColor: "#FFFFFF" }, true, false],
  ["a colour without #", { bodyBackgroundColor: "1f1f1f" }, false, true],
  ["a colour nobody understands: the system's wish", { bodyBackgroundColor: "black" }, true, true],
  ["Excel on the web tells nothing: the system's wish", undefined, true, true],
  ["nothing at all", {}, false, false],
])("%s", (_name, office, system, dark) => {
  expect(isDarkTheme(office, system)).toBe(dark);
});
