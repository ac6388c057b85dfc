/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "../../test/support/patience";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneContext } from "../../test/support/paneContext";
import type { AcceptResult } from "../app/acceptReturns";
import type { Collected } from "../app/collectReturns";
import type { BoardRow, CollectionBoard } from "../core/departments/collect/collectionBoard";
import { acceptAnswer } from "../core/departments/collect/acceptedAnswer";
import { compareAnswers } from "../core/departments/collect/compareAnswers";
import { nothingReturned, type ReturnedAnswer } from "../core/departments/collect/returnedAnswer";
import { kitamotoStrategy } from "../core/strategy/kitamoto/kitamotoStrategy";
import type { PaneContext } from "./paneContext";
import { ReturnsPanel } from "./panels/returns/ReturnsPanel";

const [births, stations, visitors] = ["G2-N1", "G1-K2", "G1-K3"];

function answer(indicatorId: string, value: number | string, more: Partial<ReturnedAnswer> = {}): ReturnedAnswer {
  return {
    indicatorId,
    field: "actual",
    entryYear: 2025,
    value,
    department: "保育課",
    round: "final",
    place: { file: "保育課.xlsx", sheet: "調査票", cell: "F9" },
    text: String(value),
    by: "identity",
    isPrefilled: false,
    notes: [],
    ...more,
  };
}

const elsewhere = { file: "保育課（修正）.xlsx", sheet: "調査票", cell: "F9" };
const answers = [
  answer(births ?? "", 345),
  answer(stations ?? "", 224),
  answer(stations ?? "", 226, { place: elsewhere }),
  answer(visitors ?? "", 700, { by: "name", place: { ...elsewhere, cell: "C4" } }),
];
const row: BoardRow = {
  department: "保育課",
  contact: "",
  deadline: "令和８年６月30日",
  state: "returned",
  returnedOn: "2026-05-01",
  answered: 1,
  asked: 1,
  open: 0,
  respondent: "",
  approvedOn: "",
  file: "保育課.xlsx",
  sentBackOn: "",
  confirmedOn: "",
  memo: "",
};
const board: CollectionBoard = {
  fiscalYear: 2025,
  round: "final",
  rows: [row, { ...row, department: "環境課", state: "notReturned", returnedOn: "" }],
};

const collected: Collected = {
  strategy: kitamotoStrategy,
  fiscalYear: 2025,
  departments: [],
  reading: {
    ...nothingReturned,
    answers,
    rejected: [
      {
        reason: "unit",
        place: { file: "保育課.xlsx", sheet: "調査票", cell: "F12" },
        indicatorId: births ?? "",
        field: "actual",
        text: "12人",
      },
    ],
    refused: [{ fault: "encrypted", file: "環境課.xlsx", sheet: null, fiscalYear: null }],
  },
  compared: compareAnswers(answers, []),
  board: null,
  files: 3,
  cancelled: false,
};

const panel = () => within(screen.getByRole("region", { name: "調査票の回収" }));

async function open(changes: Partial<PaneContext> = {}) {
  const collectReturns = jest.fn(async (_files: Parameters<PaneContext["collectReturns"]>[0]) =>
    Promise.resolve(collected),
  );
  const acceptReturns = jest.fn(
    async (_found: Collected, { choices }: Parameters<PaneContext["acceptReturns"]>[1]): Promise<AcceptResult> =>
      Promise.resolve({
        board,
        taken: [...choices.keys()],
        outdated: [],
        written: [{ sheet: "回答データ", range: "A1:L9", what: "回答" }],
      }),
  );
  const onWritten = jest.fn();
  render(<ReturnsPanel context={paneContext({ collectReturns, acceptReturns, ...changes })} onWritten={onWritten} />);
  await userEvent.click(screen.getByRole("button", { name: "調査票の回収" }));
  const choose = async () =>
    userEvent.upload(
      screen.getByLabelText("回収したファイル"),
      ["保育課.xlsx", "保育課（修正）.xlsx", "環境課.xlsx"].map((name) => new File(["調査票"], name)),
    );
  return { collectReturns, acceptReturns, onWritten, choose };
}

describe("調査票の回収", () => {
  test("shows what came before anything changes: files that cannot be used, and answers that wait", async () => {
    const { collectReturns, acceptReturns, choose } = await open();
    await choose();
    expect(collectReturns.mock.calls[0]?.[0].map(({ name }) => name)).toEqual([
      "保育課.xlsx",
      "保育課（修正）.xlsx",
      "環境課.xlsx",
    ]);
    expect(await panel().findByText("3件のファイルのうち2件を読み取りました。回答：新規2件・不一致1件")).toBeVisible();
    const refused = within(panel().getByRole("list", { name: "取り込めないファイル" }));
    expect(refused.getByText(/^「環境課.xlsx」：パスワードで暗号化されているため/)).toBeVisible();
    expect(panel().getByRole("heading", { name: "確認が必要な回答（2件）" })).toBeVisible();
    expect(panel().getByText(/調査票」F12：.*指標と異なる単位で入力されています。/)).toBeVisible();
    expect(acceptReturns).not.toHaveBeenCalled();
  });

  test("takes in what is sure, and of the rest only what was chosen", async () => {
    const { acceptReturns, onWritten, choose } = await open();
    await choose();
    expect(await panel().findByRole("button", { name: "1件の取り込み" })).toBeVisible();
    await userEvent.click(panel().getByRole("radio", { name: /^226（/ }));
    await userEvent.click(panel().getByRole("button", { name: "2件の取り込み" }));
    const order = acceptReturns.mock.calls[0]?.[1];
    expect([...(order?.choices ?? [])]).toEqual([
      [`${births}|actual|2025`, 0],
      [`${stations}|actual|2025`, 1],
    ]);
    expect(order?.at).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
    expect(await panel().findByText("2件の回答を取り込みました。")).toBeVisible();
    expect(onWritten).toHaveBeenCalledTimes(1);
    expect(panel().queryByRole("button", { name: /取り込み$/ })).toBeNull();
  });

  test("what cannot be used stays to be asked about, how far the departments are is said, and the focus is kept", async () => {
    const { choose } = await open();
    await choose();
    await userEvent.click(await panel().findByRole("button", { name: "1件の取り込み" }));
    expect(await panel().findByText("回収状況：2課のうち提出済1課・未提出1課です。")).toBeVisible();
    expect(panel().getByRole("list", { name: "取り込めないファイル" })).toBeVisible();
    expect(panel().getByRole("list", { name: "取り込めない欄" })).toBeVisible();
    expect(panel().getByRole("button", { name: "回収したファイルの選択" })).toHaveFocus();
  });

  test("new answers stand by department, all of one can be left out at once; what would be overwritten stands open", async () => {
    const before = { ...acceptAnswer(answer("X2-K1", 3, { department: "環境課" }), "2026-05-01 14:30") };
    const given = [
      answer(births ?? "", 345),
      answer(births ?? "", "速報", { field: "flag" }),
      answer("X2-N2", 5, { department: "環境課" }),
      answer("X2-K1", 4, { department: "環境課" }),
    ];
    const { acceptReturns, choose } = await open({
      collectReturns: async () =>
        Promise.resolve({ ...collected, compared: compareAnswers(given, [before]), reading: nothingReturned }),
    });
    await choose();
    const changed = within(await panel().findByRole("list", { name: "前に取り込んだ値からの変更" }));
    expect(changed.getByRole("checkbox", { name: /：3 → 4$/ })).toBeChecked();
    await userEvent.click(panel().getByRole("button", { name: "新規の回答（3/3件）" }));
    await userEvent.click(panel().getByRole("button", { name: "保育課（2/2件）" }));
    await userEvent.click(panel().getByRole("button", { name: "保育課の新規の回答をすべて外す" }));
    expect(panel().getByRole("button", { name: "新規の回答（1/3件）" })).toBeVisible();
    await userEvent.click(panel().getByRole("button", { name: "2件の取り込み" }));
    expect([...(acceptReturns.mock.calls[0]?.[1].choices.keys() ?? [])]).toEqual([
      "X2-N2|actual|2025",
      "X2-K1|actual|2025",
    ]);
  });

  test("the reading can be stopped: nothing is shown of it", async () => {
    const { acceptReturns, choose } = await open({
      collectReturns: async (_files, { isCancelled, onProgress }) => {
        onProgress?.({ step: "read", done: 1, total: 3 });
        while (isCancelled?.() !== true) await new Promise((later) => setTimeout(later, 5));
        return { ...collected, cancelled: true };
      },
    });
    await choose();
    expect(await panel().findByText("読み取っています（1/3件）…")).toBeVisible();
    await userEvent.click(panel().getByRole("button", { name: "中止" }));
    expect(await panel().findByText("中止しました。何も取り込んでいません。")).toBeVisible();
    expect(panel().queryByRole("button", { name: /取り込み$/ })).toBeNull();
    expect(acceptReturns).not.toHaveBeenCalled();
  });

  test("nothing but the board to note: it says that no answer was taken in", async () => {
    const { choose } = await open({
      acceptReturns: async () =>
        Promise.resolve({
          board,
          taken: [],
          outdated: [],
          written: [{ sheet: "回収状況", range: "A1:O9", what: "回収状況" }],
        }),
    });
    await choose();
    await userEvent.click(await panel().findByRole("button", { name: "1件の取り込み" }));
    expect(await panel().findByText("回収状況だけを記録しました。")).toBeVisible();
  });

  test("one answer can be left out, a choice taken back", async () => {
    const { acceptReturns, choose } = await open();
    await choose();
    await userEvent.click(await panel().findByRole("radio", { name: /^224（/ }));
    const [leave] = within(panel().getAllByRole("radiogroup")[0] ?? document.body).getAllByRole("radio", {
      name: "取り込まない",
    });
    if (leave !== undefined) await userEvent.click(leave);
    await userEvent.click(panel().getByRole("button", { name: "新規の回答（1/1件）" }));
    await userEvent.click(panel().getByRole("checkbox", { name: /345/ }));
    await userEvent.click(panel().getByRole("button", { name: "回収状況だけを記録" }));
    expect([...(acceptReturns.mock.calls[0]?.[1].choices ?? ["?"])]).toEqual([]);
  });

  test("the same files again: nothing has changed, and it says so", async () => {
    const { onWritten, choose } = await open({
      acceptReturns: async () => Promise.resolve({ board, taken: [], outdated: [], written: [] }),
    });
    await choose();
    await userEvent.click(await panel().findByRole("button", { name: "1件の取り込み" }));
    expect(await panel().findByText("変わった回答はありません。")).toBeVisible();
    expect(onWritten).not.toHaveBeenCalled();
  });

  test("a reminder to each department that is still out, to copy; by hand where the clipboard is closed", async () => {
    const { choose } = await open();
    await choose();
    await userEvent.click(await panel().findByRole("button", { name: "1件の取り込み" }));
    await userEvent.click(await panel().findByRole("button", { name: "未提出・差戻しの課（1件）" }));
    // A clipboard of its own: the page under test has none.
    userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, "writeText");
    await userEvent.click(panel().getByRole("button", { name: "環境課への督促文のコピー" }));
    expect(await panel().findByText("コピーしました。")).toBeVisible();
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^環境課　御担当者様/);
    writeText.mockRejectedValueOnce(new Error("closed"));
    await userEvent.click(panel().getByRole("button", { name: "環境課への督促文のコピー" }));
    expect(await panel().findByText(/次の文を選んでコピーしてください。/)).toBeVisible();
    expect(panel().getByRole("textbox", { name: "環境課への督促文" })).toHaveValue(writeText.mock.calls[0]?.[0]);
  });

  test("a failure is one sentence, and the files can be chosen again", async () => {
    const { choose } = await open({
      collectReturns: async () => Promise.reject(new Error("refused")),
      describeFailure: () => ({ sentence: "ブックが読み取り専用です。", details: null }),
    });
    await choose();
    expect(await panel().findByText("ブックが読み取り専用です。")).toBeVisible();
    expect(panel().getByRole("button", { name: "回収したファイルの選択" })).toBeEnabled();
  });
});
