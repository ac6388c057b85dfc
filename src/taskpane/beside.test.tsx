/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "../../test/support/patience";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { foundIn, paneContext } from "../../test/support/paneContext";
import { staffWorkbook } from "../../test/support/staffWorkbook";
import type { BesideProposal } from "../core/reports/besideSource/planBeside";
import { kitamotoStrategy } from "../core/strategy/kitamoto/kitamotoStrategy";
import type { BesidePlan } from "../core/workbook/besideWorkbook";
import type { PaneContext } from "./paneContext";
import { Workspace } from "./Workspace";
// Loaded on demand by the pane: here at once, so that no test waits for a file to be read.
import "./panels/beside/BesidePanel";
import "./panels/found/FoundPanel";

const SHEET = "基本目標１";
const planAt = (left: number): BesidePlan => ({
  sheet: SHEET,
  rect: { top: 3, bottom: 8, left, right: left + 2 },
  contents: [],
  conditionalFormats: [],
});
const panel = () => within(screen.getByRole("region", { name: "元の表への判定の表示" }));
const press = async (name: string) => userEvent.click(panel().getByRole("button", { name }));

async function open(proposal: BesideProposal | null, changes: Partial<PaneContext> = {}, hasTable = true) {
  const placeBeside = jest.fn(async ({ sheet, rect }: BesidePlan) => Promise.resolve({ sheet, rect, slot: 1 }));
  const removeBeside = jest.fn(async (_sheet: string) => Promise.resolve([]));
  const proposeBeside = jest.fn(async () => Promise.resolve(proposal));
  const found = await foundIn(kitamotoStrategy, staffWorkbook);
  const ownSheets = hasTable ? [{ key: "statusTable", name: "進捗一覧", isProtected: false }] : [];
  const context = paneContext({
    strategy: kitamotoStrategy,
    readFindings: async () => Promise.resolve({ ...found, ownSheets }),
    readSelection: async () => Promise.resolve({ sheet: SHEET, rect: { top: 3, bottom: 3, left: 1, right: 1 } }),
    proposeBeside,
    placeBeside,
    removeBeside,
    ...changes,
  });
  render(<Workspace context={context} />);
  await userEvent.click(await screen.findByRole("button", { name: "元の表の横に判定を表示" }));
  return { proposeBeside, placeBeside, removeBeside };
}

describe("元の表の横に判定を表示", () => {
  test("says where and how many before anything is written, then writes there", async () => {
    const { proposeBeside, placeBeside } = await open({ kind: "free", plan: planAt(8), indicators: 5 });
    await press("表示する位置の確認");
    expect(await panel().findByText(/I4:K9に、5件の指標の達成率・進捗率・判定を書き込みます。/)).toBeVisible();
    expect(proposeBeside).toHaveBeenCalledWith(SHEET, { reportYear: 2024, decisions: [] });
    expect(placeBeside).not.toHaveBeenCalled();
    await press("I4:K9に表示");
    expect(placeBeside).toHaveBeenCalledWith(planAt(8));
    expect(await panel().findByText("表の横に判定を表示しました。")).toBeVisible();
    expect(panel().queryByRole("button", { name: "I4:K9に表示" })).toBeNull();
  });

  test("what is in the way is said, and the next free columns are offered", async () => {
    const { placeBeside } = await open({
      kind: "taken",
      wanted: planAt(8),
      obstacle: { kind: "content", row: 4, column: 9 },
      next: planAt(12),
      indicators: 5,
    });
    await press("表示する位置の確認");
    expect(await panel().findByText(/J5に入力があります。空いているM4:O9になら書き込めます。/)).toBeVisible();
    await press("M4:O9に表示");
    expect(placeBeside).toHaveBeenCalledWith(planAt(12));
  });

  test("what stands there can be taken away", async () => {
    const { removeBeside } = await open({ kind: "placed", placed: { sheet: SHEET, rect: planAt(8).rect, slot: 1 } });
    await press("表示する位置の確認");
    await userEvent.click(await panel().findByRole("button", { name: "判定の取り除き" }));
    expect(removeBeside).toHaveBeenCalledWith(SHEET);
    expect(await panel().findByText("取り除きました。")).toBeVisible();
  });

  test("a sheet without such a table offers nothing to press", async () => {
    await open({ kind: "unsuitable", reason: "noRows" });
    await press("表示する位置の確認");
    expect(await panel().findByText(/表が見つかりませんでした/)).toBeVisible();
    expect(panel().queryByRole("button", { name: /に表示$/ })).toBeNull();
    await press("取消し");
    expect(panel().queryByText(/表が見つかりませんでした/)).toBeNull();
  });

  test("without a status table it says what comes first", async () => {
    await open(null, {}, false);
    expect(panel().getByText(/^先に進捗一覧を作成してください。/)).toBeVisible();
    expect(panel().queryByRole("button", { name: "表示する位置の確認" })).toBeNull();
  });

  test("a refusal is one sentence", async () => {
    await open(
      { kind: "free", plan: planAt(8), indicators: 5 },
      {
        placeBeside: async () => Promise.reject(new Error("refused")),
        describeFailure: () => ({ sentence: "セルに入力があるため、書き込みませんでした。", details: null }),
      },
    );
    await press("表示する位置の確認");
    await userEvent.click(await panel().findByRole("button", { name: "I4:K9に表示" }));
    expect(await panel().findByText("セルに入力があるため、書き込みませんでした。")).toBeVisible();
  });
});
