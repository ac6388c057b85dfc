import type { SourceChange } from "../core/mapping/stored/sourceChange";
import { updateReport } from "./updateReport";
import type { CommandMessage, UpdateReportContext } from "./updateReport";

const report = { reportYear: 2025, summary: { total: 40, evaluated: 31 }, issues: [], changesSince: [] };

async function told(context: Partial<UpdateReportContext>): Promise<readonly CommandMessage[]> {
  const messages: CommandMessage[] = [];
  await updateReport({
    isSupported: () => true,
    writeReport: async () => Promise.resolve(report),
    failureSentence: (error) => `失敗：${(error as Error).message}`,
    showMessage: async (message) => {
      messages.push(message);
      return Promise.resolve();
    },
    ...context,
  });
  return messages;
}

describe("進捗一覧を更新", () => {
  test("says the year and how many indicators were judged", async () => {
    expect(await told({})).toEqual([
      { title: "進捗一覧を更新しました。", text: "令和７年度：40指標のうち31指標を判定しました。" },
    ]);
  });

  test("points to the pane where something wants a look; what is for the record is not counted", async () => {
    const issues = [
      { code: "jump", severity: "warning" },
      { code: "value-not-understood", severity: "error" },
      { code: "unit-converted", severity: "info" },
    ] as const;
    const [message] = await told({ writeReport: async () => Promise.resolve({ ...report, issues }) });
    expect(message?.text).toContain("確認事項が2件あります");
  });

  test("says how many entries were put aside for another year", async () => {
    const filed = { code: "paper-texts-filed", severity: "info" } as const;
    const issues = [
      { ...filed, params: { year: 2024, count: 3 } },
      { ...filed, params: { year: 2024, count: 1 } },
    ];
    const [message] = await told({ writeReport: async () => Promise.resolve({ ...report, issues }) });
    expect(message?.text).toContain("別の年度の記入（4件）は資料の中に保管しました。");
  });

  test("says what became of the sources since last time, by indicators", async () => {
    const change = (kind: SourceChange["kind"], indicatorId: string): SourceChange => ({
      kind,
      indicatorId,
      field: "actual",
      fiscalYear: 2024,
      from: null,
      to: null,
      labelText: "",
    });
    const changesSince = [change("broken", "a"), change("torn", "a"), change("moved", "b"), change("new", "c")];
    const [message] = await told({ writeReport: async () => Promise.resolve({ ...report, changesSince }) });
    expect(message?.text).toContain(
      "前回から、参照元を確認する指標が1件、参照元を探し直した指標が1件、値のセルが増えた指標が1件あります。",
    );
  });

  test("a definition without a usable indicator is no update", async () => {
    const summary = { total: 0, evaluated: 0 };
    const [message] = await told({ writeReport: async () => Promise.resolve({ ...report, summary }) });
    expect(message?.title).toBe("進捗一覧を更新しませんでした。");
    expect(message?.text).toContain("指標の定義のシートに使える指標がありません。");
  });

  test("a failure is told with its sentence, and not thrown", async () => {
    const messages = await told({ writeReport: async () => Promise.reject(new Error("保護されています。")) });
    expect(messages).toEqual([{ title: "進捗一覧を更新できませんでした。", text: "失敗：保護されています。" }]);
  });

  test("an older Excel is told so, and nothing is written", async () => {
    const writeReport = jest.fn(async () => Promise.resolve(report));
    const [message] = await told({ isSupported: () => false, writeReport });
    expect(message?.title).toBe("この Excel では使えません。");
    expect(writeReport).not.toHaveBeenCalled();
  });
});
