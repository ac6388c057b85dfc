/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "../../test/support/patience";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { foundIn, paneContext, paneResult } from "../../test/support/paneContext";
import { staffWorkbook } from "../../test/support/staffWorkbook";
import { kitamotoStrategy } from "../core/strategy/kitamoto/kitamotoStrategy";
import type { PaneContext, ReportOrder } from "./paneContext";
import { Workspace } from "./Workspace";
// Loaded on demand by the pane: here at once, so that no test waits for a file to be read.
import "./panels/found/FoundPanel";
import "./panels/report/ReportResult";
import "./panels/selection/SelectionPanel";
import "./panels/settings/SettingsPanel";

async function open(changes: Partial<PaneContext> = {}) {
  const readFindings = jest.fn(async () => foundIn(kitamotoStrategy, staffWorkbook));
  render(<Workspace context={paneContext({ strategy: kitamotoStrategy, readFindings, ...changes })} />);
  await screen.findByRole("region", { name: "設定" });
  return { readFindings };
}

const panel = () => within(screen.getByRole("region", { name: "設定" }));

describe("評価方式", () => {
  test("the one in force is named, with its rules in words", async () => {
    await open();
    await userEvent.click(panel().getByRole("button", { name: "評価方式：標準型" }));
    expect(panel().getByLabelText("評価方式")).toHaveDisplayValue("標準型");
    expect(panel().getByRole("list", { name: "評価のしかた" })).toHaveTextContent(/判定は進捗率÷経過率による/);
  });

  test("another one is used for the next report only if chosen", async () => {
    const writeReport = jest.fn(async (_order: ReportOrder) => Promise.resolve(paneResult({ onTrack: 1 })));
    await open({ writeReport });
    await userEvent.click(panel().getByRole("button", { name: "評価方式：標準型" }));
    await userEvent.selectOptions(panel().getByLabelText("評価方式"), "宮城県型");
    expect(panel().getByRole("button", { name: "評価方式：宮城県型" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "進捗一覧とグラフを作成" }));
    expect(writeReport.mock.calls[0]?.[0].scheme).toMatchObject({ id: "miyagi" });
    await screen.findByText("進捗一覧とグラフを作成しました。");
    await userEvent.selectOptions(panel().getByLabelText("評価方式"), "標準型");
    await userEvent.click(screen.getByRole("button", { name: "進捗一覧とグラフを作成" }));
    expect(writeReport.mock.calls[1]?.[0]).not.toHaveProperty("scheme");
    await screen.findByText("進捗一覧とグラフを作成しました。");
  });
});

describe("指標の定義", () => {
  const make = async () => {
    await userEvent.click(panel().getByRole("button", { name: "指標の定義" }));
    await userEvent.click(panel().getByRole("button", { name: "定義シートの作成" }));
  };

  test("is written as sheets, and the workbook is read again", async () => {
    const written = [{ sheet: "指標定義", range: "A1:Z60", what: "指標定義" }];
    const { readFindings } = await open({
      writeDefinition: async () => Promise.resolve({ written, alreadyThere: [] }),
    });
    await make();
    expect(await panel().findByText(/シート「指標定義」に書き出しました。/)).toBeVisible();
    expect(readFindings).toHaveBeenCalledTimes(2);
  });

  test("that is there already is left as it is", async () => {
    await open({
      writeDefinition: async () => Promise.resolve({ written: [], alreadyThere: ["計画定義", "指標定義"] }),
    });
    await make();
    expect(await panel().findByText(/シート「計画定義」「指標定義」を編集してください。/)).toBeVisible();
  });

  test("that has no usable indicator is said before and after the try, with the cells to mend", async () => {
    const nothing = { ...kitamotoStrategy, goals: [], indicators: [] };
    const issue = {
      code: "definition-value-missing",
      severity: "error",
      sheet: "指標定義",
      cell: "D5",
      params: { column: "指標名" },
    } as const;
    const result = { ...paneResult({}, [issue]), strategy: nothing, cancelled: true, written: [] };
    await open({
      readFindings: async () => foundIn(nothing, staffWorkbook),
      writeReport: async () => Promise.resolve(result),
    });
    expect(screen.getByText("指標の定義を読み取れませんでした。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "進捗一覧とグラフを作成" }));
    expect(await screen.findByText("作成しませんでした。")).toBeVisible();
    expect(screen.getByRole("heading", { name: "確認事項（1件）" })).toBeVisible();
    expect(screen.queryByText("中止しました。")).toBeNull();
  });

  test("a refusal of Excel is one sentence", async () => {
    await open({ writeDefinition: async () => Promise.reject(new Error("ブックの構成が保護されています。")) });
    await make();
    expect(await panel().findByText(/ブックの構成が保護されています。/)).toBeVisible();
  });
});
