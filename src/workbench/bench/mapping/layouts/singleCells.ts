import { addDraftSheet, type Scene } from "../scene/scene";
import { putCell, type DraftSheet } from "../sheets/draftSheet";
import type { Indicator } from "../../../../core/kpi/strategy";
import type { DrawLayout } from "./layout";

type Draw = (scene: Scene, sheet: DraftSheet, indicators: readonly Indicator[]) => void;

/** Names and figures inside sentences. */
const sentences: Draw = (scene, sheet, indicators) => {
  putCell(sheet, 0, 0, "総合戦略の取組について（概要）");
  indicators.forEach((indicator, index) => {
    const figure = scene.figures.actual(indicator, scene.reportYear);
    putCell(sheet, 2 + index, 0, `${indicator.name}は${figure}${indicator.unit}となり、前年度から改善が見られた。`);
  });
};

/** Figures under names, but nothing says what they are or of which year. */
const withoutHeaders: Draw = (scene, sheet, indicators) => {
  indicators.forEach((indicator, index) => {
    putCell(sheet, index, 0, indicator.name);
    putCell(sheet, index, 1, scene.figures.actual(indicator, scene.reportYear));
    decoy(scene, sheet, index, 1, indicator);
  });
};

/** A table of figures whose names stand on another paper. */
const withoutNames: Draw = (scene, sheet, indicators) => {
  ["番号", "基準値", "目標値", "R5実績", "R6実績"].forEach((word, column) => putCell(sheet, 0, column, word));
  indicators.forEach((indicator, index) => {
    putCell(sheet, 1 + index, 0, index + 1);
    [0, 1, 2, 3].forEach((offset) => {
      putCell(sheet, 1 + index, 1 + offset, scene.figures.actual(indicator, scene.reportYear - offset));
      decoy(scene, sheet, 1 + index, 1 + offset, indicator);
    });
  });
};

/** Figures strewn over a page of a slide kept in Excel: a name here, a figure there. */
const strewn: Draw = (scene, sheet, indicators) => {
  indicators.forEach((indicator, index) => {
    putCell(sheet, index * 6, 1, indicator.name);
    putCell(sheet, index * 6 + 3, 7, scene.figures.actual(indicator, scene.reportYear));
    decoy(scene, sheet, index * 6 + 3, 7, indicator);
    putCell(sheet, index * 6 + 3, 9, "注目！");
  });
};

/** Names with only rates and grades, no figures of the indicators. */
const onlyRates: Draw = (scene, sheet, indicators) => {
  const { random } = scene.dealer;
  ["指標名", "達成率", "進捗率", "評価"].forEach((word, column) => putCell(sheet, 0, column, word));
  indicators.forEach((indicator, index) => {
    putCell(sheet, 1 + index, 0, indicator.name);
    putCell(sheet, 1 + index, 1, { value: random.whole(300, 1200) / 1000, format: "0.0%" });
    putCell(sheet, 1 + index, 2, { value: random.whole(300, 1200) / 1000, format: "0.0%" });
    decoy(scene, sheet, 1 + index, 1, indicator);
    decoy(scene, sheet, 1 + index, 2, indicator);
    putCell(sheet, 1 + index, 3, random.oneOf(["A", "B", "C"]));
  });
};

/** Monthly figures: months across, no year said. */
const months: Draw = (scene, sheet, indicators) => {
  putCell(sheet, 0, 0, "月別実績");
  putCell(sheet, 1, 0, "指標名");
  for (let month = 0; month < 12; month++) putCell(sheet, 1, 1 + month, `${((month + 3) % 12) + 1}月`);
  indicators.forEach((indicator, index) => {
    putCell(sheet, 2 + index, 0, indicator.name);
    for (let month = 0; month < 12; month++) {
      putCell(sheet, 2 + index, 1 + month, scene.dealer.random.whole(0, 90));
      decoy(scene, sheet, 2 + index, 1 + month, indicator);
    }
  });
};

/** Only measures of other plans under good headers. */
const onlyLookAlikes: Draw = (scene, sheet) => {
  const { random } = scene.dealer;
  ["指標名", "単位", "基準値", "目標値", "R4実績", "R5実績", "R6実績"].forEach((word, column) =>
    putCell(sheet, 0, column, word),
  );
  random.some(scene.city.lookAlikes, 20).forEach(({ name, unit, value, decimals }, index) => {
    putCell(sheet, 1 + index, 0, name);
    putCell(sheet, 1 + index, 1, unit);
    for (let column = 2; column < 7; column++) {
      putCell(sheet, 1 + index, column, Number((value * (0.8 + random.next() * 0.4)).toFixed(decimals)));
      scene.decoys.push({ ref: { sheet: sheet.name, row: 1 + index, column }, what: `lookAlike (${name})` });
    }
  });
};

function decoy({ decoys }: Scene, sheet: DraftSheet, row: number, column: number, { name }: Indicator): void {
  decoys.push({
    ref: { sheet: sheet.name, row, column },
    what: `a figure beside ${name} of which nothing says what it is`,
  });
}

const kinds: readonly Draw[] = [sentences, withoutHeaders, withoutNames, strewn, onlyRates, months, onlyLookAlikes];

/** Sheets only a person can read: nothing may be applied. */
export const singleCells: DrawLayout = (scene) => {
  const { random } = scene.dealer;
  for (const draw of random.some(kinds, random.whole(1, 2))) {
    const sheet = addDraftSheet(scene, random.oneOf(["メモ", "資料", "Sheet1", "作業用"]));
    draw(scene, sheet, random.some(scene.city.strategy.indicators, random.whole(4, 12)));
  }
};
