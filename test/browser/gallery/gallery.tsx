import { createRoot } from "react-dom/client";
import type { Issue } from "../../../src/core/issues/issue";
import { kitamotoStrategy } from "../../../src/core/strategy/kitamoto/kitamotoStrategy";
import { App } from "../../../src/taskpane/App";
import type { PaneContext } from "../../../src/taskpane/paneContext";
import type { ExcelSupport } from "../../../src/taskpane/startup/excelSupport";
import { paneResult, paneContext } from "../../support/paneContext";

interface State {
  readonly support?: ExcelSupport;
  readonly context?: Partial<PaneContext>;
}

const sheet = "令和６年度 総合戦略 進捗管理シート（企画財政部 政策推進課）最終版_20250401";
const issues: readonly Issue[] = Array.from({ length: 60 }, (_, index) => ({
  code: "jump",
  severity: (["warning", "info", "error"] as const)[index % 3] ?? "info",
  sheet,
  cell: `AB${index + 100}`,
}));
const longWord = "https://www.example.lg.jp/" + "kpi".repeat(60);

/** The states a user can meet, by the name in the address. */
const states: Readonly<Record<string, State>> = {
  start: {},
  running: {
    context: {
      writeReport: async (_year, { onProgress }) => {
        onProgress?.({ step: "write", done: 2, total: 5 });
        return new Promise(() => undefined);
      },
    },
  },
  done: {
    context: {
      writeReport: async () =>
        Promise.resolve(
          paneResult(
            { achieved: 5, onTrack: 9, mostlyOnTrack: 4, slightlyBehind: 6, behind: 7, regressed: 3, notEvaluated: 6 },
            issues,
          ),
        ),
      issueSentence: () =>
        "実績「1,234.5（速報値）」は前年度と比べて大きく変わっています。桁や単位に誤りがないか確かめてください。",
    },
  },
  failed: {
    context: {
      writeReport: async () => Promise.reject(new Error("refused")),
      describeFailure: () => ({
        sentence: `シート「${sheet}」：書き込み先のシートが保護されています。そのシートの保護を解除してから、もう一度実行してください。`,
        details: `AccessDenied\n${longWord}`,
      }),
    },
  },
  readOnly: { context: { readState: async () => Promise.resolve({ readOnly: true, structureProtected: false }) } },
  protected: { context: { readState: async () => Promise.resolve({ readOnly: false, structureProtected: true }) } },
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
