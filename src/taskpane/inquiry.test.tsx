/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "../../test/support/patience";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { foundIn, paneContext } from "../../test/support/paneContext";
import { staffWorkbook } from "../../test/support/staffWorkbook";
import { kitamotoStrategy } from "../core/strategy/kitamoto/kitamotoStrategy";
import type { InquiryOrder, PaneContext } from "./paneContext";
import { Workspace } from "./Workspace";
// Loaded on demand by the pane: here at once, so that no test waits for a file to be read.
import "./panels/found/FoundPanel";
import "./panels/inquiry/InquiryPanel";

const panel = () => within(screen.getByRole("region", { name: "所管課への照会" }));
const make = async () => userEvent.click(panel().getByRole("button", { name: "調査票の作成" }));

async function open(changes: Partial<PaneContext> = {}) {
  const departments = ["政策推進課", "都市計画課", "産業観光課", "保育課", "環境課", "市民課"];
  const writeDepartmentSheets = jest.fn(async (_order: InquiryOrder) =>
    Promise.resolve({
      written: departments.map((name) => ({ sheet: name, range: "A1:L40", what: "調査票" })),
      departments,
      unassigned: ["G1-K1"],
      isAssumed: true,
    }),
  );
  const readFindings = jest.fn(async () => foundIn(kitamotoStrategy, staffWorkbook));
  render(
    <Workspace
      context={paneContext({ strategy: kitamotoStrategy, readFindings, writeDepartmentSheets, ...changes })}
    />,
  );
  await userEvent.click(await screen.findByRole("button", { name: /^所管課への照会/ }));
  return { writeDepartmentSheets, readFindings };
}

describe("所管課への照会", () => {
  test("asks for the year in view, by the office that is named, and the workbook is read again", async () => {
    const { writeDepartmentSheets, readFindings } = await open();
    expect(panel().getByText(/^令和６年度の調査票を/)).toBeVisible();
    await userEvent.selectOptions(panel().getByLabelText("照会の区分"), "見込値の照会（年度途中）");
    await userEvent.type(panel().getByLabelText("照会元"), " 企画課 ");
    await userEvent.type(panel().getByLabelText("回答期限"), "令和７年６月30日");
    await make();
    expect(writeDepartmentSheets).toHaveBeenCalledWith({
      reportYear: 2024,
      decisions: [],
      round: "expected",
      inquirer: "企画課",
      deadline: "令和７年６月30日",
    });
    expect(
      await panel().findByText(
        "6課分のシートを作成しました（政策推進課、都市計画課、産業観光課、保育課、環境課、ほか1課）。提出の状況は「回収状況」に記録します。",
      ),
    ).toBeVisible();
    expect(readFindings).toHaveBeenCalledTimes(2);
  });

  test("says that the departments are assumed, and which indicators nobody is asked for", async () => {
    await open();
    await make();
    expect(await panel().findByText(/^※ 所管課は仮の割当です/)).toBeVisible();
    const left = within(panel().getByRole("list", { name: "調査票に載せていない指標" }));
    expect(left.getByText(kitamotoStrategy.indicators.find(({ id }) => id === "G1-K1")?.name ?? "")).toBeVisible();
  });

  test("without an office and a deadline the sheets name the usual office and no day", async () => {
    const { writeDepartmentSheets } = await open();
    await make();
    expect(writeDepartmentSheets.mock.calls[0]?.[0]).toMatchObject({ inquirer: "総合戦略担当", deadline: null });
  });

  test("where no indicator has a department, it says what to do", async () => {
    await open({
      writeDepartmentSheets: async () =>
        Promise.resolve({ written: [], departments: [], unassigned: ["G1-K1"], isAssumed: false }),
    });
    await make();
    expect(await panel().findByText(/指標定義シートの「所管課」を入力してください。/)).toBeVisible();
    expect(panel().queryByRole("list")).toBeNull();
  });

  test("a failure is one sentence", async () => {
    await open({
      writeDepartmentSheets: async () => Promise.reject(new Error("refused")),
      describeFailure: () => ({ sentence: "ブックの構成が保護されています。", details: null }),
    });
    await make();
    expect(await panel().findByText("ブックの構成が保護されています。")).toBeVisible();
  });
});
