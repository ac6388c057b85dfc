import { decisionsOf, paperCase } from "../../../../test/support/paperCases";
import { papersOnModel, type PapersOnModel } from "../../../../test/support/papersOnModel";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { councilForm } from "../councilTable/councilForm";
import { defaultCouncilChoice, type CouncilChoice } from "../councilTable/councilChoice";
import { planCouncilTable } from "../councilTable/planCouncilTable";
import { planIndicatorSheets } from "../indicatorSheets/planIndicatorSheets";
import { sheetForm } from "../indicatorSheets/sheetForm";
import type { ReportInput } from "../reportInput";
import { readPaper } from "./readPaper";
import { entryHeadings } from "./entryTable";

const plain = paperCase({ count: 2, reportYear: 2024 });
const id = plain.input.rows[1]?.indicator.id ?? "";
const textsOf = (analysis: string): NonNullable<ReportInput["departmentTexts"]> =>
  new Map([[id, { department: "市長公室", isSentBack: false, analysis, policy: "継続", nextSteps: "" }]]);
const ANSWER = "=転入が増えた。";
const input: ReportInput = { ...plain.input, decisions: decisionsOf(plain.input), departmentTexts: textsOf(ANSWER) };

interface Paper {
  readonly paper: string;
  readonly key: string;
  readonly plan: (entries?: CouncilChoice["entries"], of?: ReportInput) => SheetPlan;
  readonly shown: string;
  readonly origin: number;
}

const a3 = { ...defaultCouncilChoice, paper: "a3" } as const;
const papers: readonly Paper[] = [
  {
    paper: "議会提出資料 A4",
    key: `factors|${id}`,
    plan: (entries = new Map(), of = input) => planCouncilTable(of, { ...defaultCouncilChoice, entries }),
    shown: `【要因】${ANSWER}\n【今後の対応】継続`,
    origin: councilForm(input, "a4").panelLeft + 1,
  },
  {
    paper: "議会提出資料 A3",
    key: `factors|${id}`,
    plan: (entries = new Map(), of = input) => planCouncilTable(of, { ...a3, entries }),
    shown: `【要因】${ANSWER}\n【今後の対応】継続`,
    origin: councilForm(input, "a3").panelLeft + 1,
  },
  {
    paper: "個票",
    key: `analysis|${id}`,
    plan: (entries = new Map(), of = input) => planIndicatorSheets(of, { ...defaultCouncilChoice, entries }),
    shown: ANSWER,
    origin: sheetForm(input).chartLeft,
  },
];

/** Where the entry of a key stands, from the formula that lists it. */
function place(plan: SheetPlan, key: string): { readonly row: number; readonly column: number } {
  const table = plan.blocks.find(({ contents }) => contents[0]?.[0] === entryHeadings.key);
  const formula = String(table?.contents.find(([of]) => of === key)?.[1] ?? "");
  const [, letters = "", row = "0"] = /\$([A-Z]+)\$(\d+)&""\)?$/.exec(formula) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

function open(plan: SheetPlan): PapersOnModel {
  return papersOnModel({ ...plain, input }, [plan]);
}

describe.each(papers)("$paper", ({ key, plan, shown, origin }) => {
  const first = plan();
  const at = place(first, key);

  test("an empty entry shows the department's text, which is no text of the paper", () => {
    const written = open(first);
    expect(written.value(first.name, at.row, at.column)).toBe(shown);
    expect(written.value(first.name, at.row, origin)).toBe("市長公室の回答");
    expect(readPaper(written.grid(first)).entries.has(key)).toBe(false);
  });

  test("what is typed over it is, and goes before the answer when the paper is written again", () => {
    const written = open(first);
    written.type(first.name, at.row, at.column, "転入が増え、転出が減った。");
    expect(written.value(first.name, at.row, origin)).toBe("市長公室の回答を修正");
    const read = readPaper(written.grid(first)).entries;
    expect(read.get(key)).toBe("転入が増え、転出が減った。");
    const again = plan(read);
    const rewritten = open(again);
    const there = place(again, key);
    expect(rewritten.value(again.name, there.row, there.column)).toBe("転入が増え、転出が減った。");
    expect(rewritten.value(again.name, there.row, origin)).toBe("市長公室の回答とは別に記入");
    expect(readPaper(rewritten.grid(again)).entries.get(key)).toBe("転入が増え、転出が減った。");
  });

  test("typed once, it stays typed, even while the department says the very same", () => {
    const same = plan(new Map([[key, shown]]));
    const read = readPaper(open(same).grid(same)).entries;
    expect(read.get(key)).toBe(shown);
    const other = plan(read, { ...input, departmentTexts: textsOf("ほかの要因") });
    const there = place(other, key);
    expect(open(other).value(other.name, there.row, there.column)).toBe(shown);
  });

  test("a revised answer takes the place of the one before", () => {
    const read = readPaper(open(first).grid(first)).entries;
    const revised = plan(read, { ...input, departmentTexts: textsOf("住宅地の分譲") });
    const there = place(revised, key);
    expect(open(revised).value(revised.name, there.row, there.column)).toBe(shown.replace(ANSWER, "住宅地の分譲"));
  });

  test("emptied, the entry says nothing, and the next writing brings the answer back", () => {
    const written = open(first);
    written.type(first.name, at.row, at.column, "");
    expect(written.value(first.name, at.row, origin)).toBeNull();
    const again = plan(readPaper(written.grid(first)).entries);
    expect(open(again).value(again.name, at.row, at.column)).toBe(shown);
  });

  test("switched to another year, the answer is said to be of this one and is not shown", () => {
    const written = open(first);
    written.switchYear(2023);
    expect(written.value(first.name, at.row, origin)).toBe("市長公室の回答（別の年度のため非表示）");
    expect(readPaper(written.grid(first)).entries.has(key)).toBe(false);
    const rule = first.conditionalFormats.find(({ numberFormat }) => numberFormat === ";;;");
    expect(rule?.formula).toContain("KPI_報告年度<>2024");
    expect(rule?.color).toBe(rule?.fill);
    const { left = 0, right = 0, top = 0, bottom = 0 } = rule?.rect ?? {};
    expect([at.column >= left, at.column <= right, at.row >= top, at.row <= bottom]).toEqual([true, true, true, true]);
    const next = plan(readPaper(written.grid(first)).entries, { ...input, departmentTexts: new Map() });
    expect(open(next).value(next.name, at.row, at.column)).toBeNull();
  });

  test("a paper without answers has none of it", () => {
    const without = plan(new Map(), { ...input, departmentTexts: new Map() });
    expect(JSON.stringify(without.blocks)).not.toContain("EXACT");
  });
});
