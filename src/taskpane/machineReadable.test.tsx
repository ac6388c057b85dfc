/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "../../test/support/patience";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { foundIn, paneContext } from "../../test/support/paneContext";
import { staffWorkbook } from "../../test/support/staffWorkbook";
import type { MachineReadableIssue } from "../core/reports/dataSheet/machineReadable/machineReadableIssue";
import { kitamotoStrategy } from "../core/strategy/kitamoto/kitamotoStrategy";
import type { PaneContext } from "./paneContext";
import { Workspace } from "./Workspace";
// Loaded on demand by the pane: here at once, so that no test waits for a file to be read.
import "./panels/found/FoundPanel";
import "./panels/machineReadable/MachineReadablePanel";

const panel = () => within(screen.getByRole("region", { name: "機械判読チェック" }));
const press = async (name: string) => userEvent.click(panel().getByRole("button", { name }));

const issue = (row: number): MachineReadableIssue => ({
  rule: "1-3",
  sheet: "公表用",
  row,
  column: 5,
  text: `${row}人`,
});

async function open(changes: Partial<PaneContext>) {
  const found = await foundIn(kitamotoStrategy, staffWorkbook);
  const showCell = jest.fn(async () => Promise.resolve());
  const context = paneContext({
    strategy: kitamotoStrategy,
    readFindings: async () =>
      Promise.resolve({ ...found, ownSheets: [{ key: "dataValues", name: "公表データ", isProtected: false }] }),
    readSelection: async () => Promise.resolve({ sheet: "公表用", rect: { top: 0, bottom: 0, left: 0, right: 0 } }),
    showCell,
    ...changes,
  });
  render(<Workspace context={context} />);
  await userEvent.click(await screen.findByRole("button", { name: "機械判読チェック" }));
  return { showCell };
}

test("the sheet in front is checked: each cell with what to do, and a way to it", async () => {
  const checkSheet = jest.fn(async (sheet: string) => Promise.resolve({ sheet, issues: [issue(3), issue(4)] }));
  const { showCell } = await open({ checkSheet });
  await press("表示中のシートの確認");
  expect(checkSheet).toHaveBeenCalledWith("公表用");
  expect(await panel().findByText("シート「公表用」に、直すところが2件あります。")).toBeVisible();
  expect(panel().getByText(/「3人」：統一ルール1-3（数値は数値属性）に合いません。単位・「▲」/)).toBeVisible();
  await press("「公表用」F4を表示");
  expect(showCell).toHaveBeenCalledWith(expect.objectContaining({ sheet: "公表用", row: 3, column: 5 }));
});

test("our own data sheet is one press away, and a tidy sheet is said to be tidy", async () => {
  const checkSheet = jest.fn(async (sheet: string) => Promise.resolve({ sheet, issues: [] }));
  await open({ checkSheet });
  await press("「公表データ」の確認");
  expect(checkSheet).toHaveBeenCalledWith("公表データ");
  expect(await panel().findByText("シート「公表データ」に、直すところはありません（0件）。")).toBeVisible();
});

test("many are shown in parts", async () => {
  const issues = Array.from({ length: 45 }, (_, row) => issue(row));
  await open({ checkSheet: async (sheet) => Promise.resolve({ sheet, issues }) });
  await press("表示中のシートの確認");
  await press("残りの25件を表示");
  expect(panel().getAllByRole("listitem")).toHaveLength(45);
});

test("nothing selected is said", async () => {
  await open({ readSelection: async () => Promise.resolve(null) });
  await press("表示中のシートの確認");
  expect(await panel().findByText(/シートを読み取れませんでした。セルを一つ選んで/)).toBeVisible();
});

test("a refusal of Excel is said with its reason", async () => {
  await open({ checkSheet: async () => Promise.reject(new Error("シートが大きすぎます。")) });
  await press("表示中のシートの確認");
  expect(await panel().findByText("シートが大きすぎます。")).toBeVisible();
});
