/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "../../test/support/patience";
import { act, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { paneContext } from "../../test/support/paneContext";
import { App } from "./App";
import type { ExcelSupport } from "./startup/excelSupport";

beforeAll(() => {
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
});

async function open(support: ExcelSupport) {
  const { container } = render(<App support={support} context={paneContext()} officeColors={() => undefined} />);
  await act(async () => Promise.resolve());
  return container;
}

describe("the pane", () => {
  test.each<readonly [ExcelSupport, string]>([
    ["tooOld", "この Excel では使えません。"],
    ["notExcel", "Excel の中で開いてください。"],
  ])("%s: says what to do instead of offering what cannot work", async (support, title) => {
    await open(support);
    expect(screen.getByText(title)).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("names the strategy and offers the report", async () => {
    await open("ready");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("総合戦略KPI");
    expect(screen.getByText("第３期見本市総合戦略")).toBeVisible();
    expect(screen.getByRole("button", { name: "進捗一覧とグラフを作成" })).toBeEnabled();
  });

  test.each<ExcelSupport>(["ready", "tooOld", "notExcel"])("%s: nothing axe finds", async (support) => {
    const container = await open(support);
    // Colours need a browser that lays out: test/browser asks them.
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  });
});
