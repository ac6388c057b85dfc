/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneResult, paneContext } from "../../../../test/support/paneContext";
import type { Issue } from "../../../core/issues/issue";
import type { WorkbookOptions } from "../../../core/workbook/workbook";
import type { PaneContext } from "../../paneContext";
import { ReportPanel } from "./ReportPanel";

type Result = Awaited<ReturnType<PaneContext["writeReport"]>>;

const makeButton = () => screen.getByRole("button", { name: "進捗一覧とグラフを作成" });

/** A run of the report that the test ends itself. */
function heldReport() {
  const held: { options?: WorkbookOptions; finish?: (result: Result) => void; fail?: (error: Error) => void } = {};
  const writeReport = jest.fn(
    async (_year: number | null, options: WorkbookOptions) =>
      new Promise<Result>((finish, fail) => Object.assign(held, { options, finish, fail })),
  );
  return { held, writeReport };
}

async function open(changes: Partial<PaneContext> = {}) {
  render(<ReportPanel context={paneContext(changes)} />);
  await act(async () => Promise.resolve());
}

describe("進捗一覧の作成", () => {
  test("writes for the latest year unless one is chosen", async () => {
    const writeReport = jest.fn(async () => Promise.resolve(paneResult({ onTrack: 1 })));
    await open({ writeReport });
    await userEvent.click(makeButton());
    expect(writeReport).toHaveBeenLastCalledWith(null, expect.anything());

    await userEvent.selectOptions(screen.getByLabelText("評価する年度"), "令和７年度（2025年度）");
    await userEvent.click(makeButton());
    expect(writeReport).toHaveBeenLastCalledWith(2025, expect.anything());
  });

  test("offers every year of the plan and no other", async () => {
    await open();
    const offered = within(screen.getByLabelText("評価する年度")).getAllByRole("option");
    expect(offered.map((option) => option.textContent)).toEqual([
      "前回と同じ（初回は実績の最新年度）",
      "令和７年度（2025年度）",
      "令和８年度（2026年度）",
      "令和９年度（2027年度）",
      "令和１０年度（2028年度）",
      "令和１１年度（2029年度）",
    ]);
  });

  test("says how far it is, in words beside the bar", async () => {
    const { held, writeReport } = heldReport();
    await open({ writeReport });
    await userEvent.click(makeButton());
    act(() => held.options?.onProgress?.({ step: "write", done: 1, total: 4 }));
    expect(screen.getByText("進捗一覧を書き込んでいます（1 / 4）")).toBeVisible();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.25");
  });

  test("runs once, however often it is pressed", async () => {
    const { writeReport } = heldReport();
    await open({ writeReport });
    await userEvent.dblClick(makeButton());
    await userEvent.click(makeButton());
    expect(writeReport).toHaveBeenCalledTimes(1);
  });

  test("can be stopped, and then shows no result", async () => {
    const { held, writeReport } = heldReport();
    await open({ writeReport });
    await userEvent.click(makeButton());
    await userEvent.click(screen.getByRole("button", { name: "中止" }));
    expect(held.options?.isCancelled?.()).toBe(true);
    await act(async () => {
      held.finish?.({ ...paneResult({}), written: [], cancelled: true });
      return Promise.resolve();
    });
    expect(screen.getByText("中止しました。")).toBeVisible();
    expect(screen.queryByRole("heading", { name: /の判定$/ })).toBeNull();
  });

  test("shows the year, what was read, and the statuses somebody has", async () => {
    await open({ writeReport: async () => Promise.resolve(paneResult({ onTrack: 3, behind: 2, achieved: 0 })) });
    await userEvent.click(makeButton());
    expect(await screen.findByRole("heading", { name: "令和７年度の判定" })).toBeVisible();
    expect(screen.getByText("5指標のうち5指標の実績を読み取りました。")).toBeVisible();
    const counts = within(screen.getByRole("list", { name: "判定ごとの指標数" })).getAllByRole("listitem");
    expect(counts.map((item) => item.textContent)).toEqual(["○順調3", "▲遅れ2"]);
    expect(screen.getByText(/シート「進捗一覧」「進捗グラフ」に書き込みました。/)).toBeVisible();
  });

  test("lists the gravest findings first, in their own sentences; a long list opens on request", async () => {
    const issues: readonly Issue[] = [
      { code: "unit-converted", severity: "info", sheet: "実績", cell: "F9" },
      ...Array.from({ length: 30 }, (): Issue => ({ code: "jump", severity: "warning", sheet: "実績" })),
      { code: "value-not-understood", severity: "error", sheet: "実績", cell: "F12" },
    ];
    await open({ writeReport: async () => Promise.resolve(paneResult({ onTrack: 1 }, issues)) });
    await userEvent.click(makeButton());
    expect(await screen.findByRole("heading", { name: "確認事項（32件）" })).toBeVisible();
    const items = () => within(screen.getByRole("list", { name: "確認事項" })).getAllByRole("listitem");
    expect(items()).toHaveLength(20);
    expect(items()[0]).toHaveTextContent("要対応value-not-understoodの確認");
    await userEvent.click(screen.getByRole("button", { name: "残りの12件を表示" }));
    expect(items()).toHaveLength(32);
    expect(items()[31]).toHaveTextContent("参考");
  });

  test("says so where nothing wants a look", async () => {
    await open();
    await userEvent.click(makeButton());
    expect(await screen.findByText("確認が必要なことはありません。")).toBeVisible();
  });

  test("a failure is one sentence; what helps whoever looks into it is kept under 詳細", async () => {
    await open({
      writeReport: async () => Promise.reject(new Error("ItemNotFound")),
      describeFailure: () => ({
        sentence: "シートが削除されました。もう一度実行してください。",
        details: "ItemNotFound",
      }),
    });
    await userEvent.click(makeButton());
    expect(await screen.findByText(/シートが削除されました。/)).toBeVisible();
    expect(screen.getByText("ItemNotFound")).not.toBeVisible();
    await userEvent.click(makeButton());
    await waitFor(() => expect(screen.getAllByText("作成できませんでした。")).toHaveLength(1));
  });

  test.each([
    [{ readOnly: true, structureProtected: false }, "読み取り専用のブックです。", true],
    [{ readOnly: false, structureProtected: true }, "ブックの構成が保護されています。", false],
  ])("says before any work that the workbook is closed to it: %j", async (state, title, blocked) => {
    const writeReport = jest.fn(async () => Promise.resolve(paneResult({})));
    await open({ readState: async () => Promise.resolve(state), writeReport });
    expect(screen.getByText(title)).toBeVisible();
    await userEvent.click(makeButton());
    expect(writeReport).toHaveBeenCalledTimes(blocked ? 0 : 1);
  });
});
