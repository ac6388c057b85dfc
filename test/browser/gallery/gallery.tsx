import { createRoot } from "react-dom/client";
import type { Issue } from "../../../src/core/issues/issue";
import { kitamotoStrategy } from "../../../src/core/strategy/kitamoto/kitamotoStrategy";
import { App } from "../../../src/taskpane/App";
import type { PaneServices } from "../../../src/taskpane/paneServices";
import type { ExcelSupport } from "../../../src/taskpane/startup/excelSupport";
import { paneResult, paneServices } from "../../support/paneServices";

interface State {
  readonly support?: ExcelSupport;
  readonly services?: Partial<PaneServices>;
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
    services: {
      writeReport: async (_year, { onProgress }) => {
        onProgress?.({ step: "write", done: 2, total: 5 });
        return new Promise(() => undefined);
      },
    },
  },
  done: {
    services: {
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
    services: {
      writeReport: async () => Promise.reject(new Error("refused")),
      describeFailure: () => ({
        sentence: `シート「${sheet}」：書き込み先のシートが保護されています。そのシートの保護を解除してから、もう一度実行してください。`,
        details: `AccessDenied\n${longWord}`,
      }),
    },
  },
  readOnly: { services: { readState: async () => Promise.resolve({ readOnly: true, structureProtected: false }) } },
  protected: { services: { readState: async () => Promise.resolve({ readOnly: false, structureProtected: true }) } },
  tooOld: { support: "tooOld" },
  notExcel: { support: "notExcel" },
};

const query = new URLSearchParams(location.search);
const { support = "ready", services = {} } = states[query.get("state") ?? "start"] ?? {};
const place = document.getElementById("pane");
if (place !== null) {
  createRoot(place).render(
    <App
      support={support}
      services={paneServices({ strategy: kitamotoStrategy, ...services })}
      officeColors={() => ({ isDarkTheme: query.get("theme") === "dark" })}
    />,
  );
}
