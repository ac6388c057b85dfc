import { closedWorkbook } from "./closedWorkbook";

const open = { readOnly: false, structureProtected: false };
const sheets = (count: number, isProtected = false) =>
  Array.from({ length: count }, (_, index) => ({ name: `進捗${index}`, isProtected }));

test.each([
  ["an open workbook", open, [], null],
  ["nothing known yet", null, null, null],
  ["read-only", { ...open, readOnly: true }, sheets(4), { kind: "readOnly" }],
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
  ["no sheet can be added, and none has to be", { ...open, structureProtected: true }, sheets(4), null],
  ["one of ours is protected", open, sheets(4, true), { kind: "sheetProtected", sheet: "進捗0" }],
])("%s", (_case, state, ownSheets, expected) => {
  expect(closedWorkbook(state, ownSheets)).toEqual(expected);
});
