import { errorCode } from "../support/errorCode";
import type { HostSession } from "../support/hostSession";
import { openSession } from "../support/hostSession";

let session: HostSession;
beforeEach(() => {
  session = openSession();
});

interface RefusedBy {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation: string; readonly statement?: string };
}

async function refusal(work: (context: Excel.RequestContext) => void): Promise<RefusedBy> {
  try {
    await session.Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    return error as RefusedBy;
  }
  throw new Error("nothing was refused");
}

function cell(context: Excel.RequestContext, address: string): Excel.Range {
  return context.workbook.worksheets.getFirst().getRange(address);
}

describe("errors", () => {
  test("a refusal names its place and the statement; what came before it stays done", async () => {
    const error = await refusal((context) => {
      cell(context, "A1").values = [["残る"]];
      context.workbook.worksheets.getItem("ない").name = "x";
      cell(context, "A2").values = [["書かれない"]];
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.message).toBe("The requested resource doesn't exist.");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toContain("worksheets.getItem(");
    const values = await session.Excel.run(async (context) => {
      const range = cell(context, "A1:A2").load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([["残る"], [""]]);
  });

  test("a member the host lacks is refused by name", async () => {
    const error = await refusal((context) => context.workbook.worksheets.getFirst().shapes.addTextBox("x"));
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toBe("NotImplemented: workbook host: Worksheet.shapes");
  });

  test("a documented property the host lacks is refused by name when loaded", async () => {
    const error = await refusal((context) => void cell(context, "A1").load("linkedDataTypeState"));
    expect(error.message).toBe("NotImplemented: workbook host: Range.linkedDataTypeState");
  });

  test("a member above the declared set is refused by the client itself", async () => {
    const error = await refusal((context) => void context.workbook.worksheets.getFirst().load("tabId"));
    expect(error.code).toBe("NotImplemented");
    const call = await refusal((context) => void cell(context, "A1").getPrecedents());
    expect(call.code).toBe("ApiNotFound");
  });
});

describe("loading", () => {
  test.each([
    ["any case and both separators", "VALUES,format/fill.color"],
    ["an array of names", ["values", "format/fill/color"]],
  ])("%s", async (_, names) => {
    const loaded = await session.Excel.run(async (context) => {
      const range = cell(context, "A1").load(names as string);
      await context.sync();
      return [range.values, range.format.fill.color];
    });
    expect(loaded).toEqual([[[""]], "#FFFFFF"]);
  });

  test("an object of names, collections below collections", async () => {
    const loaded = await session.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ name: true, tables: { name: true } });
      await context.sync();
      return sheets.items.map((sheet) => [sheet.name, sheet.tables.items.length]);
    });
    expect(loaded).toEqual([["Sheet1", 0]]);
  });

  test.each([["items/name"], ["items.name"], ["name"]])("%s of a collection", async (names) => {
    const loaded = await session.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(names);
      await context.sync();
      return sheets.items.map(({ name, id }) => [name, id]);
    });
    expect(loaded).toEqual([["Sheet1", session.model.sheets[0]?.id]]);
  });

  test("top and skip", async () => {
    const loaded = await session.Excel.run(async (context) => {
      for (const name of ["B", "C", "D"]) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets.load({ $top: 2, $skip: 1, name: true } as object);
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(loaded).toEqual(["B", "C"]);
  });

  test("unknown names are ignored, and remembered", async () => {
    await session.Excel.run(async (context) => {
      cell(context, "A1").load(["values", "colour"]);
      context.workbook.worksheets.load("items/title");
      await context.sync();
    });
    expect(session.host.recorder.unknownSelects).toEqual(["Range.colour", "Worksheet.title"]);
  });

  test("what was not loaded is refused by the client", async () => {
    const work = session.Excel.run(async (context) => {
      const range = cell(context, "A1");
      await context.sync();
      return range.values as unknown;
    });
    expect(await errorCode(work)).toBe("PropertyNotLoaded");
  });
});

describe("null objects", () => {
  test("are null, so are those reached through them, and calls on them do nothing", async () => {
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("ない");
      sheet.load("name");
      sheet.delete();
      const chart = sheet.charts.getItemOrNullObject("x");
      const range = context.workbook.names.getItemOrNullObject("y").getRangeOrNullObject();
      range.load("values");
      await context.sync();
      expect([sheet.isNullObject, chart.isNullObject, range.isNullObject]).toEqual([true, true, true]);
      sheet.load("name");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
    expect(session.model.sheets).toHaveLength(1);
  });
});

describe("references", () => {
  test("ranges are kept while run lasts and given back afterwards", async () => {
    await session.Excel.run(async (context) => {
      cell(context, "A1").load("address");
      await context.sync();
      expect(session.host.referenceCount()).toBe(1);
    });
    await session.Excel.run(async (context) => context.sync());
    expect(session.host.referenceCount()).toBe(0);
    expect(session.host.recorder.requests.filter(({ cleanup }) => cleanup)).toHaveLength(1);
  });

  test("untracked ranges are not kept", async () => {
    await session.Excel.run(async (context) => {
      const range = cell(context, "A1").untrack().load("address");
      await context.sync();
      expect([range.address, session.host.referenceCount()]).toEqual(["Sheet1!A1", 0]);
    });
  });

  test("a range can be an argument, also inside options", async () => {
    const rule = await session.Excel.run(async (context) => {
      const range = cell(context, "B1");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: cell(context, "D1:D3") } };
      range.dataValidation.load("rule");
      await context.sync();
      return range.dataValidation.rule;
    });
    expect(rule.list?.source).toBe("=Sheet1!$D$1:$D$3");
  });
});

describe("faults and limits", () => {
  test.each([
    ["a member", { member: "Range.values", code: "GeneralException" }, "GeneralException", "Range.values"],
    ["its second use", { member: "Range.values", after: 1, code: "AccessDenied" }, "AccessDenied", "Range.values"],
    ["a position", { actionIndex: 0, code: "RequestAborted" }, "RequestAborted", ""],
  ])("fails once at %s", async (_, fault, code, location) => {
    session.host.failAt(fault);
    const write = (context: Excel.RequestContext) => {
      cell(context, "A1").values = [[1]];
      cell(context, "A2").values = [[2]];
    };
    const error = await refusal(write);
    expect([error.code, error.debugInfo.errorLocation]).toEqual([code, location]);
    await session.Excel.run(async (context) => {
      write(context);
      await context.sync();
    });
  });

  test("fails in the request planned", async () => {
    session.host.failAt({ request: 2, actionIndex: 0, code: "ActivityLimitReached" });
    let done = 0;
    const work = session.Excel.run(async (context) => {
      for (; done < 3; done++) {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      }
    });
    expect(await errorCode(work)).toBe("ActivityLimitReached");
    expect(done).toBe(1);
  });

  test.each([
    [
      "request",
      "RequestPayloadSizeLimitExceeded",
      (context: Excel.RequestContext) => void (cell(context, "A1").values = [["長".repeat(500)]]),
    ],
    [
      "response",
      "ResponsePayloadSizeLimitExceeded",
      (context: Excel.RequestContext) => void cell(context, "A1:Z99").load("values,text"),
    ],
  ])("a %s beyond the limit is refused", async (_, code, work) => {
    session = openSession(undefined, { payloadLimit: 1500 });
    expect((await refusal(work)).code).toBe(code);
  });

  test("a read-only workbook can be read, not changed", async () => {
    session.model.readOnly = true;
    const readOnly = await session.Excel.run(async (context) => {
      context.workbook.load("readOnly");
      cell(context, "A1").load("values");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(readOnly).toBe(true);
    const error = await refusal((context) => void (cell(context, "A1").values = [[1]]));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["AccessDenied", "Range.values"]);
    expect((await refusal((context) => void context.workbook.worksheets.add())).code).toBe("AccessDenied");
  });
});

describe("recorder", () => {
  beforeEach(() => {
    session = openSession(undefined, { requirementSets: { ExcelApi: "1.17" } });
  });

  const useAbove = () =>
    session.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load("name,tabColor");
      cell(context, "A1").load("hasSpill");
      session.host.failAt({ member: "Range.getPrecedents", code: "UnsupportedOperation" });
      cell(context, "A1").getPrecedents();
      await context.sync().catch(() => undefined);
    });

  test("members above a version, unguarded where the add-in never asked", async () => {
    await useAbove();
    const { recorder } = session.host;
    expect(recorder.above("1.13").map(({ member }) => member)).toEqual(["Range.getPrecedents"]);
    expect(recorder.above("1.11").map(({ member }) => member)).toEqual(["Range.getPrecedents", "Range.hasSpill"]);
    expect(recorder.unguarded("1.13")).toEqual([
      { member: "Range.getPrecedents", set: { name: "ExcelApi", version: "1.14" }, guarded: false },
    ]);
  });

  test.each([
    ["1.14", 0],
    ["1.13", 1],
  ])("asking for %s beforehand leaves %i unguarded", async (version, count) => {
    expect(session.Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(true);
    await useAbove();
    expect(session.host.recorder.unguarded("1.13")).toHaveLength(count);
  });

  test("sizes and numbers of requests", async () => {
    await session.Excel.run(async (context) => {
      cell(context, "A1").values = [["あ"]];
      await context.sync();
      cell(context, "A1").load("values");
      await context.sync();
    });
    const { recorder } = session.host;
    expect(recorder.syncs()).toBe(2);
    expect(recorder.requests.map(({ writes }) => writes).slice(0, 2)).toEqual([true, false]);
    expect(recorder.largestRequest()).toBeGreaterThan(200);
    expect(recorder.bytes()).toBeGreaterThan(recorder.largestRequest());
  });
});

describe("action types the client uses where the runtime offers them", () => {
  const paths = {
    "1": { Id: 1, ObjectPathType: 1, Name: "" },
    "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    "3": { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Sheet1"] } },
    "4": { Id: 4, ObjectPathType: 7, Name: "" },
    "5": { Id: 5, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" },
    "6": { Id: 6, ObjectPathType: 6, Name: "ref99" },
  };
  const send = (action: object) =>
    session.host.processQuery({ Actions: [{ Id: 9, ObjectPathId: 3, ...action } as never], ObjectPaths: paths }, 1);

  test.each<[string, object, object]>([
    [
      "retrieve: the add-in's spelling, collections as items",
      { ActionType: 7, ObjectPathId: 2, QueryInfo: { Select: ["items/name", "items/protection/protected"] } },
      { Results: [{ Value: { items: [{ name: "Sheet1", protection: { protected: false } }] } }] },
    ],
    ["retrieve of a null object", { ActionType: 7, ObjectPathId: 4 }, { Results: [{ Value: { _IsNull: true } }] }],
    [
      "a result asked of a null object",
      { ActionType: 3, Name: "GetCount", ObjectPathId: 4 },
      { Results: [{ Value: { _IsNull: true } }] },
    ],
    ["a trace", { ActionType: 5, ObjectPathId: 0 }, { Results: [{ ActionId: 9, Value: null }], TraceIds: [9] }],
    [
      "ensureUnchanged where it is so",
      { ActionType: 8, ObjectState: { name: "Sheet1" } },
      { Results: [{ Value: null }] },
    ],
    ["ensureUnchanged where it is not", { ActionType: 8, ObjectState: { name: "x" } }, { Error: { Code: "Conflict" } }],
    ["a service", { ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 5 }, { Results: [{ Value: null }] }],
    ["a reference nobody keeps", { ActionType: 1, ObjectPathId: 6 }, { Error: { Code: "InvalidObjectPath" } }],
    ["loadRecursive", { ActionType: 6 }, { Error: { Code: "NotImplemented" } }],
  ])("%s", (_, action, expected) => {
    expect(send(action)).toMatchObject(expected);
  });

  test("update sets nested properties", () => {
    const answer = send({ ActionType: 9, ObjectState: { name: "新", pageLayout: { orientation: "Landscape" } } });
    expect(answer.Error).toBeUndefined();
    const [sheet] = session.model.sheets;
    expect([sheet?.name, sheet?.pageLayout.orientation]).toEqual(["新", "Landscape"]);
  });
});
