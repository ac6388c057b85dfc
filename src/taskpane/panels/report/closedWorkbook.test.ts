import type { OwnedSheetKey } from "../../../core/workbook/sheetPlan";
import { closedWorkbook } from "./closedWorkbook";

const open = { readOnly: false, structureProtected: false };
const written = ["settings", "statusTable"] as const;
const sheets = (keys: readonly OwnedSheetKey[], isProtected = false) =>
  keys.map((key) => ({ key, name: `進捗（${key}）`, isProtected }));

test.each([
  ["an open workbook", open, [], null],
  ["nothing known yet", null, null, null],
  ["read-only", { ...open, readOnly: true }, sheets(written), { kind: "readOnly" }],
  [
    "no sheet can be added, its own not known yet",
    { ...open, structureProtected: true },
    null,
    { kind: "structureProtected", blocked: false },
  ],
  [
    "no sheet can be added, and they are missing",
    { ...open, structureProtected: true },
    [],
    { kind: "structureProtected", blocked: true },
  ],
  [
    "no sheet can be added, and one of them is missing",
    { ...open, structureProtected: true },
    sheets(["settings", "charts"]),
    { kind: "structureProtected", blocked: true },
  ],
  ["no sheet can be added, and none has to be", { ...open, structureProtected: true }, sheets(written), null],
  ["one of them is protected", open, sheets(written, true), { kind: "sheetProtected", sheet: "進捗（settings）" }],
  ["a sheet is protected that is not written", open, sheets(["departmentSheet:政策推進課"], true), null],
])("%s", (_case, state, ownSheets, expected) => {
  expect(closedWorkbook(state, ownSheets, written)).toEqual(expected);
});
