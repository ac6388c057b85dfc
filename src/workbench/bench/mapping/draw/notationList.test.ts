import { expect, test } from "@jest/globals";
import { notationList, notationsOf } from "./notationList";

const list = notationList("見出し", ["指標", "指標名", "KPI", "指標\n名称", "項目"]);

test("the halves share no notation and leave none out", () => {
  const a = notationsOf(list, "A");
  const b = notationsOf(list, "B");
  expect(a.map(({ item }) => item)).toEqual(["指標", "KPI", "項目"]);
  expect(b.map(({ item }) => item)).toEqual(["指標名", "指標\n名称"]);
  expect([...a, ...b].map(({ item }) => item).sort()).toEqual([...list.items].sort());
});

test("a notation is named by its list, its place and its text on one line", () => {
  expect(notationsOf(list, "B")[1]?.name).toBe("見出し#4 «指標⏎名称»");
  expect(notationsOf(notationList("数", [1]), "A")[0]?.name).toBe("数#1");
});
