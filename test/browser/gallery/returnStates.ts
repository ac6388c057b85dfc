import type { Collected } from "../../../src/app/collectReturns";
import { acceptAnswer } from "../../../src/core/departments/collect/acceptedAnswer";
import type { BoardRow, CollectionBoard } from "../../../src/core/departments/collect/collectionBoard";
import { compareAnswers } from "../../../src/core/departments/collect/compareAnswers";
import type {
  RejectedEntry,
  RejectReason,
  ReturnedAnswer,
  ReturnFault,
} from "../../../src/core/departments/collect/returnedAnswer";
import { kitamotoStrategy } from "../../../src/core/strategy/kitamoto/kitamotoStrategy";

import type { PaneContext } from "../../../src/taskpane/paneContext";

const long = "令和７年度 進捗状況調査票（産業観光課）_修正版_20260625_課長確認済.xlsx";

function answer(indicatorId: string, value: number | string, changes: Partial<ReturnedAnswer> = {}): ReturnedAnswer {
  return {
    indicatorId,
    field: "actual",
    entryYear: 2025,
    value,
    department: "産業観光課",
    round: "final",
    place: { file: "進捗状況調査票_R7_産業観光課.xlsx", sheet: "調査票_産業観光課", cell: "E23" },
    text: String(value),
    by: "identity",
    isPrefilled: false,
    notes: [],
    ...changes,
  };
}

const elsewhere = { place: { file: long, sheet: "調査票_産業観光課", cell: "E23" } };
const analysis =
  "桜まつりの期間中に雨の日が続き、来場者が前の年を大きく下回った。平日の来場者は増えており、駅前の通りの催しには手応えがある。";
const birth = { department: "子育て支援課" };
const returned: readonly ReturnedAnswer[] = [
  answer("G1-K3", 802),
  answer("G1-K3", 812, elsewhere),
  answer("G4-N1", 436.2, { ...elsewhere, by: "name" }),
  answer("G4-K2", 2931400, { notes: ["isText"] }),
  answer("G4-K2", "速報", { field: "flag" }),
  answer("G4-K2", analysis, { field: "analysis" }),
  answer("G2-N1", 352, birth),
  answer("G2-N1", "確定", { field: "flag", ...birth }),
  answer("G2-N1", "継続", { field: "policy", ...birth }),
  answer("G4-K3", 41),
];
const before = [acceptAnswer(answer("G4-K3", 14), "2026-06-20 10:05")];

const refused: readonly ReturnFault[] = ["encrypted", "xls", "otherYear", "noSheet", "otherStrategy", "empty"];
const rejected: readonly (readonly [RejectReason, Partial<RejectedEntry>])[] = [
  ["unit", { indicatorId: "G4-K4", field: "actual", text: "約3,200人" }],
  ["rowDeleted", { indicatorId: "G4-K4" }],
  ["damagedKey", { text: "75.3" }],
  ["unknownChoice", { indicatorId: "G4-N1", field: "policy", text: "来年度に向けて前向きに検討していく予定である" }],
];

function row(department: string, changes: Partial<BoardRow> = {}): BoardRow {
  return {
    department,
    contact: "",
    deadline: "令和８年６月30日",
    state: "notReturned",
    returnedOn: "",
    answered: 0,
    asked: 2,
    open: 0,
    respondent: "",
    approvedOn: "",
    file: "",
    sentBackOn: "",
    confirmedOn: "",
    memo: "",
    ...changes,
  };
}

const board: CollectionBoard = {
  fiscalYear: 2025,
  round: "final",
  rows: [
    row("産業観光課", { state: "checking", open: 3, returnedOn: "2026-06-25" }),
    row("子育て支援課", { state: "returned", returnedOn: "2026-06-25" }),
    row("都市計画課", { state: "sentBack", sentBackOn: "2026-06-22", memo: "公園の面積の単位（㎡か ha か）" }),
    row("健康づくり課"),
    row("デジタル推進課"),
  ],
};

const collected: Collected = {
  strategy: kitamotoStrategy,
  fiscalYear: 2025,
  departments: [],
  reading: {
    sheets: [],
    answers: returned,
    refused: refused.map((fault, index) => ({
      fault,
      file: index === 0 ? long : `調査票（${index + 1}）.xlsx`,
      sheet: null,
      fiscalYear: fault === "otherYear" ? 2024 : null,
    })),
    rejected: rejected.map(([reason, changes], index) => ({
      reason,
      place: { ...elsewhere.place, cell: `E${35 + 12 * index}` },
      indicatorId: null,
      field: null,
      text: "",
      ...changes,
    })),
  },
  compared: compareAnswers(returned, before),
  board: null,
  files: 9,
  cancelled: false,
};

const refusal = () => ({
  sentence:
    "ブックの構成が保護されているため、シートを追加できません。［校閲］タブの「ブックの保護」を解除してから、もう一度実行してください。",
  details: "AccessDenied (Workbook.insertWorksheetsFromBase64)",
});

/** The states of 所管課への照会 and 調査票の回収. */
export const returnStates: Readonly<Record<string, Partial<PaneContext>>> = {
  inquiryMade: {
    writeDepartmentSheets: async () =>
      Promise.resolve({
        written: [],
        departments: ["市長公室", "政策推進課", "都市計画課", "産業観光課", "子育て支援課", "健康づくり課", "環境課"],
        unassigned: ["G2-K3", "G3-N2", "G3-K1", "G3-K5", "X1-K2", "X2-K3", "X2-K4"],
        isAssumed: true,
      }),
  },
  inquiryFailed: {
    writeDepartmentSheets: async () => Promise.reject(new Error("refused")),
    describeFailure: refusal,
  },
  returnsReading: {
    collectReturns: async (_files, { onProgress }) => {
      onProgress?.({ step: "read", done: 3, total: 20 });
      return new Promise<never>(() => undefined);
    },
  },
  returnsPreview: { collectReturns: async () => Promise.resolve(collected) },
  returnsTaken: {
    collectReturns: async () => Promise.resolve(collected),
    acceptReturns: async (_collected, { choices }) =>
      Promise.resolve({
        board,
        taken: [...choices.keys()],
        outdated: [],
        written: [{ sheet: "回答データ", range: "A1:N12", what: "回答データ" }],
      }),
  },
  returnsSame: {
    collectReturns: async () =>
      Promise.resolve({
        ...collected,
        files: 2,
        reading: { ...collected.reading, refused: [], rejected: [] },
        compared: compareAnswers([answer("G4-K3", 14)], before),
      }),
    acceptReturns: async () => Promise.resolve({ board, taken: [], outdated: [], written: [] }),
  },
  returnsFailed: { collectReturns: async () => Promise.reject(new Error("refused")), describeFailure: refusal },
};
