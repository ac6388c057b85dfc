/** @jest-environment jsdom */
import { showStartupProblem } from "./showStartupProblem";

describe("a pane that cannot start", () => {
  test("names the files that did not arrive and says what to do", () => {
    const place = document.createElement("main");
    showStartupProblem(place, ["/kpi/officejs/office.js"]);
    expect(place.getAttribute("role")).toBe("alert");
    expect([...place.querySelectorAll("li")].map((item) => item.textContent)).toEqual(["/kpi/officejs/office.js"]);
    expect(place.textContent).toContain("システム担当");
    expect(place.querySelector("button")?.textContent).toBe("もう一度読み込む");
  });

  test("without a missing file speaks of no answer, and shows no empty list", () => {
    const place = document.createElement("main");
    showStartupProblem(place, []);
    expect(place.textContent).toContain("Excel からの応答がありません。");
    expect(place.querySelector("ul")).toBeNull();
  });

  test("said twice, it stands there once", () => {
    const place = document.createElement("main");
    showStartupProblem(place, []);
    showStartupProblem(place, ["/office.js"]);
    expect(place.querySelectorAll("h1")).toHaveLength(1);
  });
});
