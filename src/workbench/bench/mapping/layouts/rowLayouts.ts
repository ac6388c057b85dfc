import type { Indicator } from "../../../../core/kpi/strategy";
import { addDraftSheet, type Scene } from "../scene/scene";
import { putCell } from "../sheets/draftSheet";
import { leavesOf } from "../tables/columns";
import { drawNotes, drawTitle, subjectOf } from "../tables/drawSurroundings";
import type { DrawLayout } from "./layout";
import { drawRowSheet, drawRowTable, rowTableHabit } from "./rowTable";

function chosenIndicators(scene: Scene, least: number, most: number): readonly Indicator[] {
  const { random } = scene.dealer;
  const { indicators } = scene.city.strategy;
  const some = random.some(indicators, random.whole(least, most));
  return random.chance(0.15) ? random.shuffled(some) : some;
}

/** One table, one header row. */
export const rowsOneHeader: DrawLayout = (scene) => {
  const name = scene.dealer.random.oneOf(["KPI一覧", "進捗管理表", "Sheet1", "指標一覧", "総合戦略"]);
  drawRowSheet(scene, rowTableHabit(scene, "one"), name, chosenIndicators(scene, 8, 24));
};

/** One table, several header rows with merged cells. */
export const rowsManyHeaders: DrawLayout = (scene) => {
  const name = scene.dealer.random.oneOf(["KPI進捗", "進捗管理表", "Sheet1", "指標管理", "総括表"]);
  drawRowSheet(scene, rowTableHabit(scene, "many"), name, chosenIndicators(scene, 8, 24));
};

/** Several tables on one sheet, one per goal, below each other or side by side. */
export const rowsSeveralTables: DrawLayout = (scene) => {
  const { random } = scene.dealer;
  const sheet = addDraftSheet(scene, random.oneOf(["進捗状況", "KPI", "Sheet1", "総合戦略KPI"]));
  let habit = rowTableHabit(scene, "any");
  let row = drawTitle(scene, sheet, subjectOf(scene), true);
  const beside = random.chance(0.12);
  let shift = 0;
  const { goals } = scene.city.strategy;
  for (const goal of random.some(goals, beside ? 2 : random.whole(2, 4))) {
    if (random.chance(0.3)) habit = { ...rowTableHabit(scene, "any"), left: habit.left };
    const own = scene.city.strategy.indicators.filter(({ goalId }) => goalId === goal.id);
    putCell(sheet, row, habit.left + shift, `${random.oneOf(["", "■", "１　", "【"])}${goal.label}　${goal.title}`);
    const bottom = drawRowTable(scene, habit, { sheet, indicators: own, top: row + 1, shift });
    if (beside) shift += leavesOf(habit.nodes).length + random.whole(1, 2);
    else row = bottom + random.whole(1, 3);
  }
  if (!beside) drawNotes(scene, sheet, row, habit.left);
};

/** One sheet per goal. */
export const sheetPerGoal: DrawLayout = (scene) => {
  const { random } = scene.dealer;
  const habit = rowTableHabit(scene, "any");
  const byTitle = random.chance(0.2);
  for (const { id, label, title, number } of scene.city.strategy.goals) {
    const own = scene.city.strategy.indicators.filter(({ goalId }) => goalId === id);
    drawRowSheet(scene, habit, byTitle ? `${number}${title}` : label, own);
    hideSheet(scene);
  }
};

/** One sheet per department; departments rearrange the columns they were given. */
export const sheetPerDepartment: DrawLayout = (scene) => {
  const { random } = scene.dealer;
  const usual = rowTableHabit(scene, "any");
  const { departments, strategy } = scene.city;
  for (const department of random.some([...new Set(Object.values(departments))], 5)) {
    const own = strategy.indicators.filter(({ id }) => departments[id] === department);
    drawRowSheet(scene, random.chance(0.3) ? rowTableHabit(scene, "any") : usual, department, own);
    hideSheet(scene);
  }
};

/** A finished sheet is now and then hidden, never the first. */
function hideSheet({ sheets, dealer }: Scene): void {
  const last = sheets.at(-1);
  if (last !== undefined && sheets.length > 1 && dealer.random.chance(0.05)) last.visibility = "hidden";
}
