import { openSession } from "../support/hostSession";

test("the unmodified client runs on the host", async () => {
  const { Excel, host } = openSession();
  const readOnly = await Excel.run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(readOnly).toBe(false);
  expect(host.recorder.syncs()).toBe(1);
});

test("what the add-in asks about requirement sets is answered and remembered, what the client asks is not", () => {
  const { Office, host } = openSession();
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
  expect(host.recorder.members()).toEqual([]);
});
