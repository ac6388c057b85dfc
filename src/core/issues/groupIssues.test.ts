import { groupIssues } from "./groupIssues";
import type { Issue } from "./issue";

const issue = (code: Issue["code"], severity: Issue["severity"], cell: string): Issue => ({ code, severity, cell });

test("by kind, errors before warnings before what is for the record; nothing is lost", () => {
  const groups = groupIssues([
    issue("unit-converted", "info", "A1"),
    issue("jump", "warning", "A2"),
    issue("conflict-different", "error", "A3"),
    issue("jump", "warning", "A4"),
    issue("magnitude-off", "warning", "A5"),
    issue("jump", "info", "A6"),
  ]);
  expect(groups.map(({ code, severity, issues }) => [severity, code, issues.map(({ cell }) => cell)])).toEqual([
    ["error", "conflict-different", ["A3"]],
    ["warning", "jump", ["A2", "A4"]],
    ["warning", "magnitude-off", ["A5"]],
    ["info", "unit-converted", ["A1"]],
    ["info", "jump", ["A6"]],
  ]);
});

test("nothing found, no groups", () => {
  expect(groupIssues([])).toEqual([]);
});
