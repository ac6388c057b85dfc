/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "../../test/support/patience";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { foundIn, paneContext, paneResult } from "../../test/support/paneContext";
import { staffWorkbook } from "../../test/support/staffWorkbook";
import { kitamotoStrategy } from "../core/strategy/kitamoto/kitamotoStrategy";
import type { Rect } from "../core/workbook/cellAddress";
import type { CellSelection } from "../core/workbook/workbook";
import type { PaneContext, ReportOrder } from "./paneContext";
import { Workspace } from "./Workspace";
// Loaded on demand by the pane: here at once, so that no test waits for a file to be read.
import "./panels/found/FoundPanel";
import "./panels/report/ReportResult";
import "./panels/selection/SelectionPanel";

const goal1 = staffWorkbook[0]?.sheet ?? "";
const cell = (row: number, column: number): Rect => ({ top: row, bottom: row, left: column, right: column });

/** The pane beside a workbook of staff, and a hand that selects in it. */
async function open(first: CellSelection | null = null) {
  const listeners: ((selection: CellSelection | null) => void)[] = [];
  const writeReport = jest.fn(async (_order: ReportOrder) => Promise.resolve(paneResult({ onTrack: 1 })));
  const readFindings = jest.fn(async () => foundIn(kitamotoStrategy, staffWorkbook));
  const context: PaneContext = paneContext({
    strategy: kitamotoStrategy,
    readFindings,
    writeReport,
    readSelection: async () => Promise.resolve(first),
    onSelectionChanged: (listener) => {
      listeners.push(listener);
      return () => listeners.splice(listeners.indexOf(listener), 1);
    },
  });
  const { unmount } = render(<Workspace context={context} />);
  await screen.findByRole("region", { name: "選択中のセル" });
  const select = (sheet: string, rect: Rect) => act(() => listeners.forEach((tell) => tell({ sheet, rect })));
  return { select, writeReport, readFindings, listeners, unmount };
}

const panel = () => within(screen.getByRole("region", { name: "選択中のセル" }));
const form = () => within(screen.getByRole("form", { name: "指標への割り当て" }));

describe("from a cell to its indicator", () => {
  test("what is selected when the pane opens", async () => {
    await open({ sheet: goal1, rect: cell(2, 6) });
    expect(await panel().findByText("観光入込客数")).toBeVisible();
    expect(panel().getByText(/令和６年度実績/)).toBeVisible();
  });

  test("the name's cell stands for its figures, an area for every indicator in it", async () => {
    const { select } = await open();
    select(goal1, cell(1, 0));
    expect(panel().getByText("ふるさと納税寄附件数").parentElement).toHaveTextContent(/名称（4件の値に対応）/);
    select(goal1, { top: 1, bottom: 2, left: 4, right: 6 });
    expect(panel().getByText("観光入込客数").parentElement).toHaveTextContent(
      "令和４年度実績・令和５年度実績・令和６年度実績",
    );
    expect(panel().queryByRole("button", { name: "対応付けの解除" })).toBeNull();
  });

  test("a place among several that differ, and a suggestion, say that they wait", async () => {
    const { select } = await open();
    select("R6集計（企画課）", cell(1, 2));
    expect(panel().getByText("ふるさと納税寄附件数").parentElement).toHaveTextContent(/値の不一致のため/);
    select("メモ", cell(2, 1));
    expect(panel().getByText("自治会に加入している世帯の割合").parentElement).toHaveTextContent(/候補。/);
  });

  test("other cells say that they mean nothing", async () => {
    const { select } = await open();
    select(goal1, cell(30, 1));
    expect(panel().getByText("どの指標にも対応付けられていません。")).toBeVisible();
  });

  test("nobody listens after the pane has closed", async () => {
    const { listeners, unmount } = await open();
    expect(listeners).toHaveLength(1);
    unmount();
    expect(listeners).toHaveLength(0);
  });
});

describe("a cell assigned by hand", () => {
  test("begins with what the cell stands for already", async () => {
    await open({ sheet: goal1, rect: cell(2, 5) });
    await userEvent.click(await panel().findByRole("button", { name: "指標に割り当て" }));
    expect(form().getByLabelText("指標")).toHaveDisplayValue("観光入込客数");
    expect(form().getByLabelText("項目")).toHaveDisplayValue("実績値");
    expect(form().getByLabelText("年度")).toHaveDisplayValue("令和５年度（2023）");
  });

  test("counts for the report, with the text beside it", async () => {
    const { select, writeReport, readFindings } = await open();
    select("メモ", cell(1, 1));
    await userEvent.click(panel().getByRole("button", { name: "指標に割り当て" }));
    expect(form().getByLabelText("指標")).toHaveFocus();
    expect(form().getByRole("button", { name: "割り当て" })).toHaveAttribute("aria-disabled", "true");
    await userEvent.selectOptions(form().getByLabelText("指標"), "マイナンバーカード普及率");
    await userEvent.selectOptions(form().getByLabelText("年度"), "令和６年度（2024）");
    await userEvent.click(form().getByRole("button", { name: "割り当て" }));
    expect(await panel().findByText("マイナンバーカード普及率")).toBeVisible();
    expect(readFindings).toHaveBeenCalledTimes(2);
    await userEvent.click(screen.getByRole("button", { name: "進捗一覧とグラフを作成" }));
    expect(writeReport.mock.calls[0]?.[0].decisions).toMatchObject([
      { verdict: "assigned", cell: { field: "actual", fiscalYear: 2024, ref: { sheet: "メモ", row: 1, column: 1 } } },
    ]);
    await screen.findByText("進捗一覧とグラフを作成しました。");
  });

  test("a row of cells is a row of years", async () => {
    const { select } = await open();
    select(goal1, { top: 20, bottom: 20, left: 4, right: 6 });
    await userEvent.click(panel().getByRole("button", { name: "指標に割り当て" }));
    await userEvent.selectOptions(form().getByLabelText("最初のセルの年度"), "令和４年度（2022）");
    expect(form().getByText("3個のセルを、令和４年度から令和６年度までの実績値とします。")).toBeVisible();
    await userEvent.selectOptions(form().getByLabelText("項目"), "基準値");
    expect(form().getByRole("alert")).toHaveTextContent("セルを１つだけ選んでください。");
  });

  test("an area is refused with what to select; the form can be left by Escape", async () => {
    const { select } = await open();
    select(goal1, { top: 20, bottom: 22, left: 4, right: 6 });
    await userEvent.click(panel().getByRole("button", { name: "指標に割り当て" }));
    expect(form().getByRole("alert")).toHaveTextContent("年度の順に並んだ１行か１列のセルを選んでください。");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
  });

  test("what was found can be released", async () => {
    const { select, writeReport } = await open();
    select(goal1, cell(2, 6));
    await userEvent.click(panel().getByRole("button", { name: "対応付けの解除" }));
    expect(panel().getByText("どの指標にも対応付けられていません。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "進捗一覧とグラフを作成" }));
    expect(writeReport.mock.calls[0]?.[0].decisions).toMatchObject([{ verdict: "dropped" }]);
    await screen.findByText("進捗一覧とグラフを作成しました。");
  });
});
