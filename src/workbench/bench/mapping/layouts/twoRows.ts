import type { Indicator } from "../../../../core/kpi/strategy";
import { notationList } from "../draw/notationList";
import { rateHeaders } from "../notations/avoided";
import {
  actualGroupHeaders,
  annualTargetHeaders,
  baselineHeaders,
  indicatorHeaders,
  kindHeaders,
  unitHeaders,
} from "../notations/headers";
import { tableStyles } from "../notations/valueNotations";
import { yearText } from "../notations/years";
import { addDraftSheet, nextTable, type Scene } from "../scene/scene";
import { mergeDraft, putCell, type DraftSheet } from "../sheets/draftSheet";
import type { Column } from "../tables/columns";
import { drawField, type EntryPlace } from "../tables/drawField";
import { placeEntry } from "../tables/drawRows";
import { drawNotes, drawTitle, subjectOf } from "../tables/drawSurroundings";
import { withLookAlikes, type Entry } from "../tables/entries";
import type { DrawLayout } from "./layout";

/** What a line of an indicator holds. */
interface Line {
  readonly role: "annualTarget" | "actual" | "rate";
  readonly word: string;
  readonly heading: string;
}

/** Words of the two lines where no column says which is which. */
export const overUnder = notationList<string>("header.overUnder", [
  "上段：目標、下段：実績", "年次目標（上段）・年次実績（下段）", "上段 目標値／下段 実績値", "（上段）計画　（下段）実績",
]); // prettier-ignore

/** Targets of the years over the figures of the years, sometimes with the rate below; years across. */
export const twoRowsPerIndicator: DrawLayout = (scene) => {
  const { dealer, city } = scene;
  const { random } = dealer;
  const sheet = addDraftSheet(scene, random.oneOf(["目標と実績", "進捗管理", "Sheet1", "KPI推移"]));
  const table = nextTable(scene);
  const lines = linesOf(scene);
  const said = random.chance(0.2) && lines.length === 2 ? dealer.deal(overUnder) : null;
  const top = drawTitle(scene, sheet, subjectOf(scene), false);
  const { startYear, targetYear } = city.strategy.period;
  const years = Array.from({ length: targetYear - startYear }, (_, index) => startYear + 1 + index);
  const baseline = dealer.deal(baselineHeaders);
  const heads = [
    dealer.deal(indicatorHeaders).item,
    dealer.deal(unitHeaders).item,
    baseline.item.replace("{y}", yearText(scene.year.item, startYear)),
    said?.item ?? dealer.deal(kindHeaders).item,
  ];
  heads.forEach((word, column) => putCell(sheet, top, column, word));
  const yearLeft = heads.length;
  years.forEach((year, index) => putCell(sheet, top, yearLeft + index, scene.year.item(year)));
  const values = dealer.deal(tableStyles);
  const oddShare = random.oneOf([0.02, 0.1, 0.2]);
  const merges = random.chance(0.7);
  const traits = [
    said === null ? "lines named" : "lines told by a header",
    merges ? "names merged" : "names open",
    `${lines.length} lines`,
  ];
  const entries = withLookAlikes(scene, chosen(scene));
  entries.forEach((entry, index) => {
    const row = top + 1 + index * lines.length;
    const place = placeEntry(scene, sheet, { table, traits, values, oddShare }, entry, {
      number: index + 1,
      hasUnitColumn: true,
    });
    putCell(sheet, row, 0, place.label);
    putCell(sheet, row, 1, entry.kind === "lookAlike" ? entry.lookAlike.unit : (place.unit?.text ?? ""));
    const holds: Column = { role: "baseline", year: null, headings: [baseline.name] };
    drawField(scene, place, entry, { row, column: 2, holds, words: heads[2] ?? "" });
    if (merges)
      for (const column of [0, 1, 2])
        mergeDraft(sheet, { top: row, left: column, bottom: row + lines.length - 1, right: column });
    drawLines(scene, sheet, { place, entry, lines, row, years, yearLeft, said: said === null ? null : said.name });
  });
  drawNotes(scene, sheet, top + 1 + entries.length * lines.length, 0);
};

function chosen({ dealer, city }: Scene): readonly Indicator[] {
  return dealer.random.some(city.strategy.indicators, dealer.random.whole(6, 16));
}

function linesOf({ dealer }: Scene): readonly Line[] {
  const target = dealer.deal(annualTargetHeaders);
  const actual = dealer.dealWhere(actualGroupHeaders, (word) => !/推移|年度別|各年度/.test(word)) ?? {
    name: "",
    item: "実績値",
  };
  const lines: Line[] = [
    { role: "annualTarget", word: target.item, heading: target.name },
    { role: "actual", word: actual.item, heading: actual.name },
  ];
  if (!dealer.random.chance(0.3)) return lines;
  const rate = dealer.dealWhere(rateHeaders, (word) => !word.includes("{y}"));
  return rate === null ? lines : [...lines, { role: "rate", word: rate.item, heading: rate.name }];
}

interface LinesRequest {
  readonly place: EntryPlace;
  readonly entry: Entry;
  readonly lines: readonly Line[];
  readonly row: number;
  readonly years: readonly number[];
  readonly yearLeft: number;
  /** Notation of the header that names the lines; null: each line names itself. */
  readonly said: string | null;
}

function drawLines(scene: Scene, sheet: DraftSheet, request: LinesRequest): void {
  const { place, entry, lines, row, years, yearLeft, said } = request;
  lines.forEach(({ role, word, heading }, line) => {
    if (said === null) putCell(sheet, row + line, yearLeft - 1, word);
    years.forEach((year, index) => {
      if (role === "rate" && year > scene.reportYear) return;
      const isLast = role === "annualTarget" && year === scene.city.strategy.period.targetYear;
      const holds: Column = { role: isLast ? "target" : role, year, headings: [said ?? heading, scene.year.name] };
      drawField(scene, place, entry, { row: row + line, column: yearLeft + index, holds, words: `${word} > ${year}` });
    });
  });
}
