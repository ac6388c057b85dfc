import type { AcceptedAnswer } from "./collect/acceptedAnswer";
import { departmentTexts } from "./departmentTexts";

const answer = (given: Partial<AcceptedAnswer>): AcceptedAnswer => ({
  indicatorId: "G1-K1",
  field: "analysis",
  entryYear: 2025,
  value: "転入が増えた。",
  department: "市長公室",
  round: "final",
  place: { file: "a.xlsx", sheet: "調査票", cell: "E8" },
  text: "",
  acceptedAt: "2026-05-01 14:30",
  ...given,
});
const names = { nameNow: (name: string) => name, sentBack: new Set<string>() };

test("the texts of an indicator come together", () => {
  const answers = [
    answer({}),
    answer({ field: "policy", value: "継続" }),
    answer({ field: "nextSteps", value: "住宅取得を支援する。" }),
  ];
  expect([...departmentTexts(answers, 2025, names)]).toEqual([
    [
      "G1-K1",
      {
        department: "市長公室",
        isSentBack: false,
        analysis: "転入が増えた。",
        policy: "継続",
        nextSteps: "住宅取得を支援する。",
      },
    ],
  ]);
});

test.each([
  ["last year's", answer({ entryYear: 2024 })],
  ["a figure", answer({ field: "actual", value: 60.1 })],
  ["備考", answer({ field: "remarks", value: "速報値" })],
  ["emptied on 回答データ", answer({ value: " " })],
])("%s is no text of the year", (_what, given) => {
  expect(departmentTexts([given], 2025, names).size).toBe(0);
});

test("a text the office changed into a number on 回答データ is still a text; line breaks are one kind", () => {
  expect(departmentTexts([answer({ value: 5 })], 2025, names).get("G1-K1")?.analysis).toBe("5");
  expect(departmentTexts([answer({ value: "一\r\n二 " })], 2025, names).get("G1-K1")?.analysis).toBe("一\n二");
});

test("a department is named as now, and 差戻し is known", () => {
  const renamed = { nameNow: () => "市長公室秘書課", sentBack: new Set(["市長公室秘書課"]) };
  expect(departmentTexts([answer({})], 2025, renamed).get("G1-K1")).toMatchObject({
    department: "市長公室秘書課",
    isSentBack: true,
  });
});
