import { createRoot } from "react-dom/client";
import type { Issue, IssueCode, IssueSeverity } from "../../../src/core/issues/issue";
import { kitamotoStrategy } from "../../../src/core/strategy/kitamoto/kitamotoStrategy";
import { App } from "../../../src/taskpane/App";
import type { PaneContext } from "../../../src/taskpane/paneContext";
import type { ExcelSupport } from "../../../src/taskpane/startup/excelSupport";
import { foundIn, paneContext, paneResult } from "../../support/paneContext";
import { staffWorkbook } from "../../support/staffWorkbook";
import { returnStates } from "./returnStates";

interface State {
  readonly support?: ExcelSupport;
  readonly context?: Partial<PaneContext>;
}

const sheet = "令和６年度 総合戦略 進捗管理シート（企画財政部 政策推進課）最終版_20250401";
const some = (count: number, code: IssueCode, severity: IssueSeverity, rest: Partial<Issue> = {}): readonly Issue[] =>
  Array.from({ length: count }, (_, index) => ({
    code,
    severity,
    sheet,
    cell: `AB${index + 100}`,
    indicatorId: kitamotoStrategy.indicators[index % 40]?.id ?? "",
    text: "1,234.5（速報値）",
    ...rest,
  }));
const issues: readonly Issue[] = [
  ...some(25, "value-is-text", "info", { params: { value: 1234.5 } }),
  ...some(2, "magnitude-off", "warning", { params: { direction: "high", factor: 1000 } }),
  ...some(30, "jump", "warning", { params: { lastYear: 400 } }),
  ...some(1, "conflict-different", "error", {
    params: { field: "actual", fiscalYear: 2024, places: `「${sheet}」AB100（59.4）、「公園」F3（59.3）` },
  }),
  { code: "indicator-without-source", severity: "warning", indicatorId: "G1-K3" },
  { code: "sheet-skipped", severity: "info", sheet },
];
const longWord = "https://www.example.lg.jp/" + "kpi".repeat(60);
const never = async () => new Promise<never>(() => undefined);
const staff = { readFindings: async () => foundIn(kitamotoStrategy, staffWorkbook) };
/** One cell of a table of staff is selected: the tourists of FY2024, which the mapping knows. */
const selected = { sheet: staffWorkbook[0]?.sheet ?? "", rect: { top: 2, left: 6, bottom: 2, right: 6 } };
const selecting = { ...staff, readSelection: async () => Promise.resolve(selected) };

/** The states a user can meet, by the name in the address. */
const states: Readonly<Record<string, State>> = {
  reading: { context: { readFindings: never } },
  start: { context: staff },
  selected: { context: selecting },
  assigning: { context: selecting },
  settings: {
    context: {
      ...staff,
      writeDefinition: async () =>
        Promise.resolve({
          written: ["指標定義", "計画定義"].map((name) => ({ sheet: name, range: "A1:V60", what: "定義" })),
          alreadyThere: [],
        }),
    },
  },
  nothing: {},
  unread: {
    context: {
      readFindings: async () => Promise.reject(new Error("refused")),
      describeFailure: () => ({
        sentence:
          "セルの編集中のため、処理できませんでした。Enter キーでセルの編集を確定してから、もう一度実行してください。",
        details: "InvalidOperationInCellEditMode",
      }),
    },
  },
  running: {
    context: {
      ...staff,
      writeReport: async (_order, { onProgress }) => {
        onProgress?.({ step: "write", done: 2, total: 5 });
        return never();
      },
    },
  },
  stopped: {
    context: {
      ...staff,
      writeReport: async (_order, { isCancelled }) => {
        while (isCancelled?.() !== true) await new Promise((later) => setTimeout(later, 10));
        return { ...paneResult({}), cancelled: true };
      },
    },
  },
  done: {
    context: {
      ...staff,
      writeReport: async () =>
        Promise.resolve(
          paneResult(
            { achieved: 5, onTrack: 9, mostlyOnTrack: 4, slightlyBehind: 6, behind: 7, regressed: 3, notEvaluated: 6 },
            issues,
          ),
        ),
      showCell: async () => Promise.reject(new Error("hidden")),
      describeFailure: () => ({
        sentence: `シート「${sheet}」 AB100：このシートは非表示になっているため、セルを表示できません。シート見出しを右クリックして「再表示」を選んでから、もう一度お試しください。`,
        details: null,
      }),
    },
  },
  failed: {
    context: {
      ...staff,
      writeReport: async () => Promise.reject(new Error("refused")),
      describeFailure: () => ({
        sentence: `シート「${sheet}」：書き込み先のシートが保護されています。そのシートの保護を解除してから、もう一度実行してください。`,
        details: `AccessDenied\n${longWord}`,
      }),
    },
  },
  readOnly: {
    context: { ...staff, readState: async () => Promise.resolve({ readOnly: true, structureProtected: false }) },
  },
  protected: {
    context: { ...staff, readState: async () => Promise.resolve({ readOnly: false, structureProtected: true }) },
  },
  ...Object.fromEntries(
    Object.entries(returnStates).map(([name, context]) => [name, { context: { ...staff, ...context } }]),
  ),
  tooOld: { support: "tooOld" },
  notExcel: { support: "notExcel" },
};

const query = new URLSearchParams(location.search);
const { support = "ready", context = {} } = states[query.get("state") ?? "start"] ?? {};
const place = document.getElementById("pane");
if (place !== null) {
  createRoot(place).render(
    <App
      support={support}
      context={paneContext({ strategy: kitamotoStrategy, ...context })}
      officeColors={() => ({ isDarkTheme: query.get("theme") === "dark" })}
    />,
  );
}
