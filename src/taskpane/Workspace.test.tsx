/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "../../test/support/patience";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { foundIn, paneContext, paneResult } from "../../test/support/paneContext";
import { staffWorkbook } from "../../test/support/staffWorkbook";
import type { Issue } from "../core/issues/issue";
import { kitamotoStrategy } from "../core/strategy/kitamoto/kitamotoStrategy";
import type { WorkbookOptions } from "../core/workbook/workbook";
import type { PaneContext, ReportOrder } from "./paneContext";
import { Workspace } from "./Workspace";
// Loaded on demand by the pane: here at once, so that no test waits for a file to be read.
import "./panels/found/FoundPanel";
import "./panels/report/OutputChoice";
import "./panels/report/ReportResult";
import "./panels/selection/SelectionPanel";

type Result = Awaited<ReturnType<PaneContext["writeReport"]>>;

const makeButton = () => screen.getByRole("button", { name: "進捗一覧とグラフを作成" });
const done = () => screen.findByText("進捗一覧とグラフを作成しました。");

/** A run of the report that the test ends itself. */
function heldReport() {
  const held: { options?: WorkbookOptions; finish?: (result: Result) => void } = {};
  const writeReport = jest.fn(
    async (_order: ReportOrder, options: WorkbookOptions) =>
      new Promise<Result>((finish) => Object.assign(held, { options, finish })),
  );
  return { held, writeReport };
}

async function open(changes: Partial<PaneContext> = {}) {
  render(<Workspace context={paneContext(changes)} />);
  await act(async () => Promise.resolve());
  await screen.findByRole("region", { name: "読み取った内容の確認" });
}

/** The pane on a workbook as staff keep it. */
async function openOnStaffWorkbook(changes: Partial<PaneContext> = {}) {
  const writeReport = jest.fn(async (_order: ReportOrder, _options: WorkbookOptions) =>
    Promise.resolve(paneResult({ onTrack: 1 })),
  );
  const readFindings = jest.fn(async () => foundIn(kitamotoStrategy, staffWorkbook));
  await open({ strategy: kitamotoStrategy, readFindings, writeReport, ...changes });
  return { writeReport, readFindings };
}

describe("what was found in this workbook", () => {
  test("indicators, sheets and years, and what waits for the user", async () => {
    const { writeReport } = await openOnStaffWorkbook();
    expect(screen.getByText("40指標のうち4指標の実績が見つかりました。")).toBeVisible();
    expect(screen.getByText("2シート・令和４年度～令和６年度")).toBeVisible();
    expect(screen.getByRole("button", { name: "確認が必要：候補2件・値の不一致2件" })).toBeVisible();
    expect(writeReport).not.toHaveBeenCalled();
  });

  test("what waits is one press away, with the focus", async () => {
    await openOnStaffWorkbook();
    Element.prototype.scrollIntoView = jest.fn();
    await userEvent.click(screen.getByRole("button", { name: /^確認が必要/ }));
    expect(screen.getByRole("heading", { name: "候補の確認（残り2件）" })).toHaveFocus();
  });

  test("every indicator by goal, with the value, and a jump to its cell", async () => {
    const showCell = jest.fn(async () => Promise.resolve());
    await openOnStaffWorkbook({ showCell });
    await userEvent.click(screen.getByRole("button", { name: /^基本目標１.*（2 \/ 5指標）$/ }));
    const goal = within(screen.getByRole("list", { name: "基本目標１" }));
    const tourists = goal.getByText(/^観光入込客数/);
    expect(tourists).toHaveTextContent("令和６年度 1,194.663千人");
    await userEvent.click(within(tourists).getByRole("button", { name: /^「基本目標１.*」G3を表示$/ }));
    expect(showCell).toHaveBeenCalledWith({ sheet: staffWorkbook[0]?.sheet, row: 2, column: 6 });
    expect(goal.getByText(/^北本駅の平日の運行本数/)).toHaveTextContent("対応付けなし");
  });

  test("a cell Excel cannot show says why beside the link", async () => {
    await openOnStaffWorkbook({ showCell: async () => Promise.reject(new Error("このシートは非表示です。")) });
    await userEvent.click(screen.getAllByRole("button", { name: /を表示$/ })[0] as HTMLElement);
    expect(await screen.findByRole("alert")).toHaveTextContent("このシートは非表示です。");
  });

  test("a workbook without indicators says what is wanted", async () => {
    await open();
    expect(screen.getByText("指標の実績が見つかりませんでした。")).toBeVisible();
  });

  test("reading that fails says why and can be tried again", async () => {
    const readFindings = jest
      .fn(async () => foundIn(kitamotoStrategy, staffWorkbook))
      .mockRejectedValueOnce(new Error("セルの編集中です。"));
    render(<Workspace context={paneContext({ strategy: kitamotoStrategy, readFindings })} />);
    expect(await screen.findByText(/セルの編集中です。/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "読み直す" }));
    expect(await screen.findByText("40指標のうち4指標の実績が見つかりました。")).toBeVisible();
    expect(screen.queryByText(/セルの編集中です。/)).toBeNull();
  });

  test("says what to do where Excel does not answer", async () => {
    jest.useFakeTimers();
    render(<Workspace context={paneContext({ readFindings: async () => new Promise(() => undefined) })} />);
    await act(async () => jest.advanceTimersByTimeAsync(2_900));
    expect(screen.queryByText(/Enter キー/)).toBeNull();
    await act(async () => jest.advanceTimersByTimeAsync(200));
    expect(screen.getByText(/Enter キー/)).toBeVisible();
    jest.useRealTimers();
  });
});

describe("suggestions", () => {
  const card = (name: string) => within(screen.getByRole("group", { name }));
  const checkups = "妊婦が妊婦健康診査を受診した回数";
  const households = "自治会に加入している世帯の割合";

  test("say what, where, why and how sure", async () => {
    await openOnStaffWorkbook();
    const shown = card(checkups);
    expect(shown.getByText(/^シートの記載：妊婦が健康診査を受診した回数/)).toBeVisible();
    expect(shown.getByText("確からしさ 88％")).toBeVisible();
    const evidence = within(shown.getByRole("list", { name: "根拠" })).getAllByRole("listitem");
    expect(evidence.map((item) => item.textContent)).toEqual([
      "＋指標名が類似（90％）",
      "＋単位が一致",
      "＋基準値・目標値が計画と一致",
      "＋実績値の大きさが計画と見合う",
      "＋見出しの基本目標が一致",
      "＋見出しは「基準値」",
    ]);
    expect(shown.getAllByRole("listitem")[4]).toHaveTextContent("令和６年度実績：12.3");
  });

  test("採用 makes the figures count, 見送り takes the question away, a second press undoes", async () => {
    const { writeReport } = await openOnStaffWorkbook();
    const button = (name: string) => card(checkups).getByRole("button", { name });
    await userEvent.click(button("採用"));
    expect(screen.getByText("40指標のうち5指標の実績が見つかりました。")).toBeVisible();
    expect(button("✓ 採用")).toHaveAttribute("aria-pressed", "true");
    expect(button("✓ 採用")).toHaveFocus();
    await userEvent.click(button("✓ 採用"));
    expect(screen.getByText("40指標のうち4指標の実績が見つかりました。")).toBeVisible();
    await userEvent.click(button("見送り"));
    expect(screen.getByRole("heading", { name: "候補の確認（残り1件）" })).toBeVisible();
    await userEvent.click(makeButton());
    expect(writeReport.mock.calls[0]?.[0].decisions.map(({ verdict }) => verdict)).toEqual(Array(5).fill("dropped"));
    await done();
  });

  test("an undated figure is taken once its year is chosen", async () => {
    const { writeReport } = await openOnStaffWorkbook();
    await userEvent.click(card(households).getByRole("button", { name: "採用" }));
    expect(screen.getByText("40指標のうち4指標の実績が見つかりました。")).toBeVisible();
    await userEvent.selectOptions(card(households).getByLabelText("実績の年度"), "令和６年度（2024）");
    await userEvent.click(card(households).getByRole("button", { name: "採用" }));
    expect(screen.getByText("40指標のうち5指標の実績が見つかりました。")).toBeVisible();
    await userEvent.click(makeButton());
    expect(writeReport.mock.calls[0]?.[0].decisions).toMatchObject([{ verdict: "accepted", fiscalYear: 2024 }]);
    await done();
  });

  test("all at once: what is plain is taken, what needs a year waits; the rest can be dropped", async () => {
    await openOnStaffWorkbook();
    await userEvent.click(screen.getByRole("button", { name: "確かな1件を採用" }));
    expect(screen.getByRole("heading", { name: "候補の確認（残り1件）" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "残り1件を見送り" }));
    expect(screen.getByRole("heading", { name: "候補の確認（残り0件）" })).toBeVisible();
    expect(screen.getByRole("button", { name: "確認が必要：値の不一致2件" })).toBeVisible();
  });
});

describe("places that differ", () => {
  const births = () => within(screen.getByRole("radiogroup", { name: "出生数（令和６年度実績）" }));

  test("none counts until one is chosen; the latest sheet is proposed", async () => {
    const { writeReport } = await openOnStaffWorkbook();
    expect(births().getByRole("radio", { name: "選ばない（評価に使わない）" })).toBeChecked();
    await userEvent.click(births().getByRole("radio", { name: "320（提案：最新のシート）" }));
    expect(screen.getByRole("heading", { name: "値の不一致（残り1件）" })).toBeVisible();
    await userEvent.click(makeButton());
    expect(writeReport.mock.calls[0]?.[0].decisions).toMatchObject([
      { verdict: "chosen", cell: { ref: { sheet: "R6集計（企画課）", row: 2, column: 2 } } },
    ]);
    await done();
  });

  test("the rest as proposed, and back to none", async () => {
    await openOnStaffWorkbook();
    await userEvent.click(births().getByRole("radio", { name: "318" }));
    await userEvent.click(screen.getByRole("button", { name: "残りは提案どおりに選択" }));
    expect(births().getByRole("radio", { name: "318" })).toBeChecked();
    expect(screen.getByRole("heading", { name: "値の不一致（残り0件）" })).toBeVisible();
    await userEvent.click(births().getByRole("radio", { name: "選ばない（評価に使わない）" }));
    expect(screen.getByRole("heading", { name: "値の不一致（残り1件）" })).toBeVisible();
  });
});

describe("進捗一覧の作成", () => {
  test("proposes the latest year with figures, in both notations; another can be chosen", async () => {
    const { writeReport } = await openOnStaffWorkbook();
    expect(screen.getByLabelText("評価する年度")).toHaveDisplayValue("令和６年度（2024）");
    await userEvent.click(makeButton());
    expect(writeReport).toHaveBeenLastCalledWith({ reportYear: 2024, decisions: [] }, expect.anything());
    await done();
    await userEvent.selectOptions(screen.getByLabelText("評価する年度"), "令和５年度（2023）");
    await userEvent.click(makeButton());
    expect(writeReport).toHaveBeenLastCalledWith({ reportYear: 2023, decisions: [] }, expect.anything());
    await done();
  });

  test("papers with texts on them: what becomes of the texts is said before another year is made", async () => {
    const found = await foundIn(kitamotoStrategy, staffWorkbook);
    const ownSheets = [
      { key: "councilTable", name: "議会提出資料", isProtected: false, fiscalYear: 2024 },
      { key: "dashboard", name: "ダッシュボード", isProtected: false },
    ];
    await openOnStaffWorkbook({ readFindings: async () => Promise.resolve({ ...found, ownSheets }) });
    const notice = /の記入欄のうち年度ごとのものは、令和５年度の記入に切り替わります。令和６年度の記入は/;
    expect(screen.queryByText(notice)).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText("評価する年度"), "令和５年度（2023）");
    expect(screen.getByText(notice)).toHaveTextContent(/^「議会提出資料」の記入欄/);
    await userEvent.selectOptions(screen.getByLabelText("評価する年度"), "令和６年度（2024）");
    expect(screen.queryByText(notice)).toBeNull();
  });

  test("papers are made along with the status; those the workbook has are kept up to date", async () => {
    const found = await foundIn(kitamotoStrategy, staffWorkbook);
    const ownSheets = [{ key: "dashboard", name: "ダッシュボード", isProtected: false }];
    const { writeReport } = await openOnStaffWorkbook({
      readFindings: async () => Promise.resolve({ ...found, ownSheets }),
    });
    await userEvent.click(await screen.findByRole("button", { name: "あわせて作成する資料（1件）" }));
    const papers = within(screen.getByRole("group", { name: "あわせて作成する資料" }));
    expect(papers.getByRole("checkbox", { name: "ダッシュボード（１ページ）（作成済み・更新します）" })).toBeChecked();
    await userEvent.click(papers.getByRole("checkbox", { name: "議会提出資料（概要つき）" }));
    await userEvent.click(papers.getByRole("checkbox", { name: "指標ごとの個票" }));
    await userEvent.click(papers.getByRole("checkbox", { name: "指標ごとの個票" }));
    expect(screen.getByRole("button", { name: "あわせて作成する資料（2件）" })).toBeVisible();
    await userEvent.click(makeButton());
    expect(writeReport.mock.calls[0]?.[0].outputs).toEqual(["status", "council"]);
    await done();
  });

  test("while the workbook is being read, the plan's years are offered and the latest is meant", async () => {
    const writeReport = jest.fn(async () => Promise.resolve(paneResult({})));
    render(
      <Workspace context={paneContext({ readFindings: async () => new Promise(() => undefined), writeReport })} />,
    );
    const offered = within(screen.getByLabelText("評価する年度")).getAllByRole("option");
    expect(offered.map((option) => option.textContent)).toEqual([
      "実績のある最新の年度",
      "令和７年度（2025）",
      "令和８年度（2026）",
      "令和９年度（2027）",
      "令和１０年度（2028）",
      "令和１１年度（2029）",
    ]);
    await userEvent.click(makeButton());
    expect(writeReport).toHaveBeenLastCalledWith({ reportYear: null, decisions: [] }, expect.anything());
    await done();
  });

  test("says how far it is: the step read out, the count beside the bar", async () => {
    const { held, writeReport } = heldReport();
    await open({ writeReport });
    await userEvent.click(makeButton());
    act(() => held.options?.onProgress?.({ step: "write", done: 1, total: 4 }));
    expect(screen.getByText("進捗一覧を書き込んでいます")).toHaveAttribute("role", "status");
    expect(screen.getByText("1 / 4")).toBeVisible();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.25");
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuetext", "1 / 4");
  });

  test("runs once, however often it is pressed", async () => {
    const { writeReport } = heldReport();
    await open({ writeReport });
    await userEvent.dblClick(makeButton());
    await userEvent.click(makeButton());
    expect(writeReport).toHaveBeenCalledTimes(1);
  });

  test("can be stopped, shows no result then, and the focus is back where the run began", async () => {
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
    expect(makeButton()).toHaveFocus();
  });

  test("shows the year, how many were judged, and the statuses somebody has; the workbook is read again", async () => {
    const readFindings = jest.fn(async () => foundIn(kitamotoStrategy, staffWorkbook));
    await open({
      readFindings,
      writeReport: async () => Promise.resolve(paneResult({ onTrack: 3, behind: 2, achieved: 0 })),
    });
    await userEvent.click(makeButton());
    expect(await screen.findByRole("heading", { name: "令和７年度の判定" })).toBeVisible();
    expect(screen.getByText("5指標のうち5指標を判定しました。")).toBeVisible();
    const counts = within(screen.getByRole("list", { name: "判定ごとの指標数" })).getAllByRole("listitem");
    expect(counts.map((item) => item.textContent)).toEqual(["○順調3", "▲遅れ2"]);
    expect(screen.getByText(/シート「進捗一覧」「進捗グラフ」に書き込みました。/)).toBeVisible();
    await waitFor(() => expect(readFindings).toHaveBeenCalledTimes(2));
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
    [{ readOnly: true, structureProtected: false }, "読み取り専用のブックです。"],
    [{ readOnly: false, structureProtected: true }, "ブックの構成が保護されています。"],
  ])("says before any work that the workbook is closed to it: %j", async (state, title) => {
    const { writeReport } = await openOnStaffWorkbook({ readState: async () => Promise.resolve(state) });
    expect(screen.getByText(title)).toBeVisible();
    await userEvent.click(makeButton());
    expect(writeReport).not.toHaveBeenCalled();
  });
});

describe("確認事項", () => {
  const strategy = kitamotoStrategy;
  const at = (row: number): Pick<Issue, "sheet" | "cell" | "indicatorId"> => ({
    sheet: "実績",
    cell: `F${row}`,
    indicatorId: "G2-N1",
  });
  const issues: readonly Issue[] = [
    { code: "unit-converted", severity: "info", ...at(9) },
    ...Array.from({ length: 30 }, (_, index): Issue => ({ code: "jump", severity: "warning", ...at(index + 20) })),
    { code: "conflict-different", severity: "error", ...at(12), params: { field: "actual", places: "二か所" } },
  ];
  async function openResult(changes: Partial<PaneContext> = {}) {
    await open({ strategy, writeReport: async () => Promise.resolve(paneResult({ onTrack: 1 }, issues)), ...changes });
    await userEvent.click(makeButton());
    await screen.findByRole("heading", { name: "確認事項（32件）" });
  }
  const kinds = () =>
    screen.getAllByRole("button", { name: /^(要対応|要確認|参考)/ }).map((button) => button.textContent);

  test("by kind, the gravest first; many of a kind are one line that opens", async () => {
    await openResult();
    expect(kinds()).toEqual([
      "要対応場所によって異なる値（1件）",
      "要確認前年度からの変化が大きい値（30件）",
      "参考単位を換算した値（1件）",
    ]);
    expect(screen.getByText(/どれを使うか選ぶまで/)).toBeVisible();
    expect(screen.queryByRole("list", { name: "前年度からの変化が大きい値" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /変化が大きい値/ }));
    const items = () =>
      within(screen.getByRole("list", { name: "前年度からの変化が大きい値" })).getAllByRole("listitem");
    expect(items()).toHaveLength(20);
    await userEvent.click(screen.getByRole("button", { name: "残りの10件を表示" }));
    expect(items()).toHaveLength(30);
    expect(items()[20]).toHaveFocus();
  });

  test("each names its indicator and jumps to its cell", async () => {
    const showCell = jest.fn(async () => Promise.resolve());
    await openResult({ showCell });
    expect(screen.getByText("出生数")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "「実績」F12を表示" }));
    expect(showCell).toHaveBeenCalledWith({ sheet: "実績", row: 11, column: 5 });
  });

  test("says so where nothing wants a look", async () => {
    await open();
    await userEvent.click(makeButton());
    expect(await screen.findByText("確認が必要なことはありません。")).toBeVisible();
  });
});
