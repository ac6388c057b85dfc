import type { Notation } from "../draw/notationList";
import { differenceHeaders, sumRows } from "../notations/avoided";
import { baselineHeaders, departmentHeaders, targetHeaders, unitHeaders } from "../notations/headers";
import { tableStyles } from "../notations/valueNotations";
import { yearEndNotations, yearText } from "../notations/years";
import { addDraftSheet, nextTable, type Scene } from "../scene/scene";
import { mergeDraft, putCell, type DraftCell } from "../sheets/draftSheet";
import type { Column } from "../tables/columns";
import { drawField } from "../tables/drawField";
import { placeEntry } from "../tables/drawRows";
import { drawNotes, drawTitle, subjectOf } from "../tables/drawSurroundings";
import { withLookAlikes } from "../tables/entries";
import { wordsIn } from "../tables/wordsIn";
import type { DrawLayout } from "./layout";

/** One line below the names: years, or what the plan states. */
interface Line {
  readonly cell: DraftCell;
  readonly holds: Column;
}

/** Names across, years down; units, baselines and targets as lines of their own. */
export const columnsPerIndicator: DrawLayout = (scene) => {
  const { dealer, city } = scene;
  const { random } = dealer;
  const several = random.chance(0.3);
  const values = dealer.deal(tableStyles);
  const oddShare = random.oneOf([0.02, 0.1]);
  const groups = several
    ? random.some(city.strategy.goals, 2).map(({ id, label, title }) => ({
        heading: `${label}　${title}`,
        indicators: city.strategy.indicators.filter(({ goalId }) => goalId === id),
      }))
    : [{ heading: "", indicators: random.some(city.strategy.indicators, random.whole(4, 14)) }];
  const sheet = addDraftSheet(scene, random.oneOf(["推移表", "年度別実績", "Sheet1", "実績値の推移"]));
  let row = drawTitle(scene, sheet, subjectOf(scene), false);
  const lines = linesOf(scene);
  const hasUnits = lines.some(({ holds }) => holds.role === "unit");
  const corner = random.oneOf(["年度", "", "年度／指標", "指標名", "区分"]);
  const traits = [
    `corner «${corner}»`,
    hasUnits ? "unit line" : "no unit line",
    ...(several ? ["several tables"] : []),
  ];
  for (const { heading, indicators } of groups) {
    const table = nextTable(scene);
    const entries = withLookAlikes(scene, indicators);
    if (heading !== "") {
      putCell(sheet, row, 1, heading);
      if (random.chance(0.6)) mergeDraft(sheet, { top: row, left: 1, bottom: row, right: entries.length });
      row++;
    }
    putCell(sheet, row, 0, corner);
    lines.forEach(({ cell }, index) => putCell(sheet, row + 1 + index, 0, cell));
    entries.forEach((entry, index) => {
      const column = index + 1;
      const place = placeEntry(scene, sheet, { table, traits, values, oddShare }, entry, {
        number: column,
        hasUnitColumn: hasUnits,
      });
      putCell(sheet, row, column, place.label);
      lines.forEach(({ cell, holds }, line) => {
        const at = { row: row + 1 + line, column };
        const text = wordsIn(scene, holds, entry, { number: column, unit: place.unit, showsGoal: false });
        if (text === null) drawField(scene, place, entry, { ...at, holds, words: String(cell.value) });
        else putCell(sheet, at.row, at.column, text);
      });
    });
    row += lines.length + 1 + random.whole(1, 2);
  }
  drawNotes(scene, sheet, row, 0);
};

function linesOf(scene: Scene): readonly Line[] {
  const { dealer, years, year, reportYear } = scene;
  const { random } = dealer;
  const { startYear, targetYear } = scene.city.strategy.period;
  const line = (words: Notation<string>, role: Column["role"], stated: number | null = null): Line => ({
    cell: { value: stated === null ? words.item : words.item.replace("{y}", yearText(year.item, stated)) },
    holds: { role, year: stated, headings: [words.name] },
  });
  const unit = random.chance(0.7) ? [line(dealer.deal(unitHeaders), "unit")] : [];
  const department = random.chance(0.2) ? [line(dealer.deal(departmentHeaders), "department")] : [];
  const baseline = random.chance(0.7) ? [line(dealer.deal(baselineHeaders), "baseline", startYear)] : [];
  const target = random.chance(0.8) ? [line(dealer.deal(targetHeaders), "target", targetYear)] : [];
  const dates = random.chance(0.15) ? dealer.deal(yearEndNotations) : year;
  const actuals = years.map((each): Line => ({
    cell: dates.item(each),
    holds: { role: "actual", year: each, headings: [dates.name] },
  }));
  const difference = random.chance(0.3) ? [line(dealer.deal(differenceHeaders), "difference", reportYear)] : [];
  const sum = random.chance(0.2) ? [line(dealer.deal(sumRows), "sum", reportYear)] : [];
  const stated = random.chance(0.5) ? [...baseline, ...target] : baseline;
  const behind = stated.length === baseline.length ? target : [];
  return [...department, ...unit, ...stated, ...actuals, ...difference, ...sum, ...behind];
}
